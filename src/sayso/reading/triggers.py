"""The lexical marker: words that name events, with their types, modalities and shallow roles.

Works sentence by sentence on a word table; every step looks at a bounded window, so the whole is linear in the text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sayso.lexicons.event_words import GAP, NOT_AN_EVENT, Pattern, Sense, event_patterns, topics_of_words
from sayso.reading.marks import EventMark, Sentence
from sayso.reading.modality import judge_modality
from sayso.reading.roles import find_roles
from sayso.records import Span, Spans
from sayso.spans import merge, touches

_GAP_WORDS = 3
_TOPIC_WINDOW = 10
# A topic word close by counts more than one elsewhere in the article (3, 4 and 6 give the same F). One hit is enough:
# asking for a score of 2 lowers events F from .738 to .727 on the bundles used for tuning, .702 to .689 on the others.
_NEAR_WEIGHT = 4
_FAR_LIMIT = 6
# One topic word far away does not outdo a word's usual sense (type macro-F .848 at 2, .823 at 0, .839 at 5 on the
# bundles not used for tuning; no change on the others).
_LEAST_AGAINST_USUAL = 2
# Share of words with a capital that makes a sentence a headline in title case (the same F from 0.5 to 0.75).
_TITLE_SHARE = 0.6
_SHORTEST_TITLE = 4
_DETERMINERS = frozenset(
    "the a an this that these those his her its their our my your no any some another each every several many two "
    "three first second last latest 's such further more fresh new recent deadly fatal".split()
)
_PREPOSITIONS = frozenset(
    "of in after during with over from against on under amid despite following into between".split()
)
_OPENS_A_CLAUSE = frozenset({("to",), ("that",)})
_BEFORE_VERBS = frozenset(
    "to will would shall should may might must can could cannot not 't 'll 'd he she they we i it who did do does don "
    "didn doesn let then also never".split()
)
_PERFECT_AND_PASSIVE = frozenset("have has had having was were been being is are be 've 're got".split())


@dataclass(frozen=True, slots=True)
class _Match:
    pattern: Pattern
    last: int


def mark_events(text: str, sentences: Sequence[Sentence], *, clutter: Spans = ()) -> tuple[EventMark, ...]:
    """Return the event words of a text, in order, none inside `clutter`."""
    spoken = [tuple(_plain(text, word) for word in sentence.words) for sentence in sentences]
    article = Counter(topic for words in spoken for word in words for topic in topics_of_words().get(word, ()))
    hidden = merge(clutter)
    marks: list[EventMark] = []
    for sentence, words in zip(sentences, spoken, strict=True):
        found = _mark_sentence(text, sentence, words, article)
        marks.extend(mark for mark in found if not touches(mark.trigger, hidden))
    return tuple(marks)


def _plain(text: str, word: Span) -> str:
    return text[word.start : word.end].lower().replace("’", "'")


def _mark_sentence(
    text: str, sentence: Sentence, words: tuple[str, ...], article: Mapping[str, int]
) -> list[EventMark]:
    patterns = event_patterns()
    titled = _is_titled(text, sentence.words)
    marks = []
    i = 0
    while i < len(words):
        found = patterns.get(words[i])
        match = _match(words, i, found) if found else None
        if match is None:
            i += 1
            continue
        sense = _choose(match.pattern.senses, words, i, article)
        last = match.last
        if sense is not None and sense.type != NOT_AN_EVENT and match.pattern.rest[-1:] in _OPENS_A_CLAUSE:
            # "asked the guards to leave": only the verb is the event, what is asked comes after it.
            last = i + 1
        if sense is not None and sense.type != NOT_AN_EVENT and not _is_name(text, sentence.words, i, titled):
            marks.append(_mark(text, sentence, words, (i, last), sense))
        i = last
    return marks


def _mark(text: str, sentence: Sentence, words: tuple[str, ...], at: tuple[int, int], sense: Sense) -> EventMark:
    first, last = at
    roles = find_roles(text, sentence.words, words, first, last)
    return EventMark(
        trigger=Span(sentence.words[first].start, sentence.words[last - 1].end),
        type=sense.type,
        mode=sense.mode,
        modality=judge_modality(words, first, last, event_type=sense.type),
        actor=roles.actor,
        target=roles.target,
        place=roles.place,
    )


def _match(words: tuple[str, ...], i: int, patterns: tuple[Pattern, ...]) -> _Match | None:
    guess = _guess_kind(words, i)
    best: _Match | None = None
    for pattern in patterns:
        last = _ending(words, i + 1, pattern.rest)
        if last is None or not _fits(pattern, guess):
            continue
        found = _Match(pattern, last)
        if best is None or _rank(found, guess) > _rank(best, guess):
            best = found
    return best


def _rank(match: _Match, guess: str | None) -> tuple[int, bool, bool]:
    """Prefer more words, then words without a gap, then the part of speech that the words around suggest."""
    return match.last, GAP not in match.pattern.rest, match.pattern.kind == guess


def _ending(words: tuple[str, ...], at: int, rest: tuple[str, ...]) -> int | None:
    """Return where the pattern's remaining words end, or None where they do not follow."""
    for n, wanted in enumerate(rest):
        if wanted == GAP:
            for skipped in range(_GAP_WORDS + 1):
                last = _ending(words, at + skipped, rest[n + 1 :])
                if last is not None:
                    return last
            return None
        if at >= len(words) or words[at] != wanted:
            return None
        at += 1
    return at


def _fits(pattern: Pattern, guess: str | None) -> bool:
    return pattern.kind == "x" or guess is None or pattern.kind == guess or bool(pattern.rest)


def _guess_kind(words: tuple[str, ...], i: int) -> str | None:
    """Return v or n where the word before (or `of` after) tells a verb from a noun, None where it does not."""
    word = words[i]
    before = words[i - 1] if i else ""
    past = word.endswith(("ed", "en"))
    if past or before in _PERFECT_AND_PASSIVE:
        return "v" if past or not word.endswith("s") else None
    if before in _BEFORE_VERBS:
        return "n" if before == "to" and word.endswith("s") and not word.endswith("ss") else "v"
    if word.endswith("ing"):
        return None
    of_follows = i + 1 < len(words) and words[i + 1] == "of"
    return "n" if before in _DETERMINERS or before in _PREPOSITIONS or of_follows else None


def _choose(senses: tuple[Sense, ...], words: tuple[str, ...], i: int, article: Mapping[str, int]) -> Sense | None:
    """Return the sense whose topic speaks loudest nearby, else the usual sense, else None."""
    usual = next((sense for sense in senses if sense.topic is None), None)
    if usual is not None and len(senses) == 1:
        return usual
    table = topics_of_words()
    window = words[max(0, i - _TOPIC_WINDOW) : i] + words[i + 1 : i + 1 + _TOPIC_WINDOW]
    near = Counter(topic for word in window for topic in table.get(word, ()))
    best, most = usual, _LEAST_AGAINST_USUAL if usual else 0
    for sense in senses:
        if sense.topic is not None:
            score = _NEAR_WEIGHT * near[sense.topic] + min(_FAR_LIMIT, article.get(sense.topic, 0))
            if score > most:
                best, most = sense, score
    return best


def _is_titled(text: str, words: Spans) -> bool:
    """Tell whether a sentence is a headline in title case, where capitals say nothing about names."""
    letters = [text[word.start] for word in words if text[word.start].isalpha()]
    return bool(letters) and sum(letter.isupper() for letter in letters) / len(letters) >= _TITLE_SHARE


def _is_name(text: str, words: Spans, i: int, titled: bool) -> bool:
    word = words[i]
    if text[word.start : word.end] == "March":
        return not titled or len(words) < _SHORTEST_TITLE or text[words[min(i + 1, len(words) - 1)].start].isdigit()
    if titled or i == 0 or not text[word.start].isupper():
        return False
    return text[words[i - 1].start] not in "\"“”'‘’«»—–:"
