"""Who copied which passages from whom, over a set of Readings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sayso.linking.alignment import Passage, Seeded, align_words, seed
from sayso.linking.candidates import Printed, find_candidates
from sayso.linking.copying import copying_terms, probability
from sayso.linking.credit import credits, credits_anybody
from sayso.linking.direction import orient
from sayso.linking.fingerprints import fingerprint
from sayso.linking.quotations import find_quoted, flag_quoted
from sayso.linking.ranks import find_rank
from sayso.linking.words import Words, find_words
from sayso.records import Reading, Reuse

# Below this the shared words are likelier an accident, a formula or a speaker both heard.
LEAST_PROBABILITY = 0.5


@dataclass(frozen=True, slots=True)
class Text:
    """One Reading made ready for comparing: its words and which of them stand in quotation."""

    reading: Reading
    words: Words
    seeded: Seeded
    quoted: list[bool]


def find_reuse(readings: Sequence[Reading]) -> tuple[Reuse, ...]:
    """Return the related pairs of a set of Readings, by the later article's id, its likeliest model first.

    The order of the Readings changes nothing. A copy of a copy is told with both: which of them it was taken from is
    what `share` says, and where they are equal the text cannot tell.
    """
    candidates = find_candidates(
        Printed(reading.article.id, find_rank(reading), fingerprint(reading.article).hashes) for reading in readings
    )
    return compare_pairs({reading.article.id: reading for reading in readings}, candidates)


def compare_pairs(readings: Mapping[str, Reading], pairs: Iterable[tuple[str, str]]) -> tuple[Reuse, ...]:
    """Return the related ones of given pairs of articles, by the later article's id, its likeliest model first."""
    seeded: dict[str, Seeded] = {}
    texts: dict[str, Text] = {}
    found: list[Reuse] = []
    for pair in pairs:
        for name in pair:
            if name not in seeded:
                seeded[name] = seed(readings[name].article)
        # Most pairs share a formula and no passage: only the others are worth a closer look.
        if not align_words(seeded[pair[0]], seeded[pair[1]]):
            continue
        for name in pair:
            if name not in texts:
                texts[name] = prepare(readings[name], seeded[name])
        reuse = compare(texts[pair[0]], texts[pair[1]])
        if reuse:
            found.append(reuse)
    return tuple(sorted(found, key=lambda r: (r.later, -r.share, -r.probability, r.earlier)))


def prepare(reading: Reading, seeded: Seeded) -> Text:
    """Return a Reading ready for comparing."""
    words = find_words(reading.article)
    return Text(reading, words, seeded, flag_quoted(words, find_quoted(reading)))


def compare(a: Text, b: Text) -> Reuse | None:
    """Return the reuse between two articles, or None where nothing says that one was copied from the other."""
    if b.reading.article.id < a.reading.article.id:
        a, b = b, a
    passages = align_words(a.seeded, b.seeded)
    if not passages:
        return None
    share_a, share_b = _share(a.words, [p.earlier for p in passages]), _share(b.words, [p.later for p in passages])
    order = orient(a.reading, b.reading, share_a=share_a, share_b=share_b)
    earlier, later = a, b
    if order.earlier is b.reading:
        earlier, later = b, a
        passages = align_words(earlier.seeded, later.seeded)
    counted = [_count(passage, later.quoted) for passage in passages]
    # A copier keeps no more than the later article has room for.
    room = min(len(earlier.words.folded), len(later.words.folded))
    copied = probability(copying_terms(counted, room))
    if copied < LEAST_PROBABILITY:
        return None
    name = _credited_name(later.reading, earlier.reading)
    share = _share(later.words, [p.later for p in passages])
    return Reuse(
        earlier=earlier.reading.article.id,
        later=later.reading.article.id,
        share=round(share, 4),
        passages=tuple((earlier.words.span(*p.earlier), later.words.span(*p.later)) for p in passages),
        credited=name is not None,
        probability=round(copied * order.probability, 4),
        basis=_say(order.basis, counted, name),
    )


def _share(words: Words, ranges: Sequence[tuple[int, int]]) -> float:
    covered = {i for first, last in ranges for i in range(first, last + 1)}
    return len(covered) / max(1, len(words.folded))


def _count(passage: Passage, quoted: Sequence[bool]) -> tuple[int, int]:
    inside = sum(sum(quoted[run.later : run.later + run.length]) for run in passage.runs)
    return passage.matched - inside, inside


def _credited_name(later: Reading, earlier: Reading) -> str | None:
    name = credits(later, earlier)
    if name is None and earlier.article.outlet is None:
        return credits_anybody(later)
    return name


def _say(order: str, counted: Sequence[tuple[int, int]], name: str | None) -> str:
    plain, inside = sum(p for p, _ in counted), sum(q for _, q in counted)
    number = "1 passage" if len(counted) == 1 else f"{len(counted)} passages"
    shared = f"{number}, {plain} equal words" + (f" and {inside} in quotation" if inside else "")
    return f"{order}; {shared}; " + (f"credits {name}" if name else "no credit to the earlier one found")
