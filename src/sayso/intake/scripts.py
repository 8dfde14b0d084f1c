"""Whether decoded characters can be somebody's writing: what a wrong encoding yields is a mixture of scripts."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from unicodedata import category, name

_LOOKED_AT = 4_000
# Texts of one script have foreign names in a second one; a wrong guess spreads over three or more, or into signs.
_MAIN_SHARE = 0.8
_ODD_SHARE = 0.02
_SIGN_SHARE = 0.35
# One word in a hundred has a capital behind a small letter ("McKay"); with random letters every third pair does.
_TURN = re.compile(r"[^\W\d_](?=[^\W\d_])")
_TURN_SHARE = 0.1
# Chinese prose has a stop or comma every ten to twenty characters; ideographs at random have none in thousands.
_STOPS = frozenset("，。、；：「」『』！？・")
_STOP_EVERY = 100
_FEW = 12
_EAST_ASIAN = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL")


def is_writing(text: str) -> bool:
    """Tell whether the characters above ASCII are of one script, as words have them, with hardly any controls."""
    text = text[:_LOOKED_AT]
    above = [character for character in text if character > "\x7f"]
    odd = sum(map(_is_odd, text))
    if odd > max(1, _ODD_SHARE * len(text)):
        return False
    scripts = Counter(script for script in map(_find_script, above) if script)
    letters = scripts.total()
    if len(above) - letters > _SIGN_SHARE * len(above) + _FEW:
        return False
    if not letters:
        return True
    east = sum(scripts[script] for script in _EAST_ASIAN)
    if east >= (1 - _MAIN_SHARE) * letters:
        return east >= _MAIN_SHARE * letters and _is_east_asian(text, scripts)
    return max(scripts.values()) >= _MAIN_SHARE * letters and _has_ordered_case(text)


def _is_east_asian(text: str, scripts: Counter[str]) -> bool:
    letters = scripts.total()
    kana = scripts["HIRAGANA"] + scripts["KATAKANA"]
    if kana >= 0.2 * letters or scripts["HANGUL"] >= _MAIN_SHARE * letters:
        # Half-width kana are what single bytes become in Shift JIS.
        return not any("\uff61" <= character <= "\uff9f" for character in text[:_LOOKED_AT])
    return sum(character in _STOPS for character in text) * _STOP_EVERY >= letters


def _has_ordered_case(text: str) -> bool:
    turns = pairs = 0
    for match in _TURN.finditer(text):
        pairs += 1
        turns += match.group().islower() and text[match.end()].isupper()
    return turns <= _TURN_SHARE * pairs


@lru_cache(maxsize=8192)
def _is_odd(character: str) -> bool:
    return character == "\ufffd" or (
        category(character) in ("Cc", "Cn", "Co", "Cs") and character not in "\t\n\r\f\v\0"
    )


@lru_cache(maxsize=8192)
def _find_script(character: str) -> str | None:
    if category(character)[0] != "L":
        return None
    return name(character, "NONE").split(" ", 1)[0].split("-", 1)[0]
