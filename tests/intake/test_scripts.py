from __future__ import annotations

import io
import random

import pytest

from sayso.intake.documents import read_document
from sayso.records import Failure, Page

STORIES = {
    "gb18030": "政府星期二表示，谈判将于下周继续。外交部发言人说，双方已经同意停火。",
    "big5": "政府星期二表示，談判將於下週繼續。外交部發言人說，雙方已經同意停火。",
    "shift_jis": "政府は火曜日、交渉は来週も続くと述べた。報道官は、双方が停戦に合意したと語った。",
    "cp949": "정부는 화요일에 협상이 다음 주에 계속될 것이라고 밝혔다. 대변인은 휴전에 합의했다고 말했다.",
    "koi8-r": "Правительство заявило во вторник, что переговоры продолжатся на следующей неделе.",
    "cp1253": "Η κυβέρνηση δήλωσε την Τρίτη ότι οι συνομιλίες θα συνεχιστούν την επόμενη εβδομάδα.",
    "cp1256": "قالت الحكومة يوم الثلاثاء إن المحادثات ستستمر الأسبوع المقبل، حسب المتحدث باسم الوزارة.",
    "cp1255": "הממשלה אמרה ביום שלישי כי השיחות יימשכו בשבוע הבא, לדברי הדובר.",
}


def read(data: bytes) -> Page | Failure:
    (found,) = read_document(io.BytesIO(data), "a.txt", suffix=".txt", size=len(data))
    return found


@pytest.mark.parametrize("encoding", STORIES)
def test_a_short_text_in_an_old_encoding_is_read(encoding: str) -> None:
    found = read(STORIES[encoding].encode(encoding))
    assert isinstance(found, Page)
    assert found.content == STORIES[encoding]


@pytest.mark.parametrize("size", [60, 200, 1000, 5000])
@pytest.mark.parametrize(
    "kinds",
    [range(256), range(128, 256), [*range(1, 32), *range(128, 256)], [*range(32, 127), *range(128, 256)]],
    ids=["any", "above ASCII", "controls and above ASCII", "visible and above ASCII"],
)
def test_bytes_at_random_are_no_article(kinds: list[int], size: int) -> None:
    chance = random.Random(size)
    for _ in range(15):
        assert isinstance(read(bytes(chance.choices(kinds, k=size))), Failure)


def test_a_few_strays_in_a_text_do_no_harm() -> None:
    found = read(b"The bridge \x81 was closed on Monday \xff, the mayor said. \x02 Nobody was hurt, police said.")
    assert isinstance(found, Page)
