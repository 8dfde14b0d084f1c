"""The types of sources in context: pronouns, bare names and short descriptions go by the fuller mention before them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from sayso.lexicons.body_heads import BODY_KIND
from sayso.lexicons.countries import load_countries
from sayso.reading.cueing.tokens import closed_class
from sayso.reading.drafts import Draft
from sayso.reading.persons import find_person, is_bystander
from sayso.reading.sources import classify_source
from sayso.reading.voicewords import offices
from sayso.records import SourceType

_WORD = re.compile(r"[^\W_]+(?:['’.&-][^\W_]+)*")
_FULL_NAME = re.compile(
    r"\b(?!(?:The|A|An|In|On|At|By|For|From|But|And|As|To|If|When|This|That|It|His|Her) )"
    r"(?:[A-Z][a-zà-ÿ’'.-]+|[A-Z]\.) (?=(?:(?:al|bin|de|van|von|el|da|di)[ -])?([A-Z][\w’'-]+))"
)
_TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|Sir|Gen|Col|Maj|Capt|Sgt|Lt|Sen|Rep|Gov|President|Minister)\.? ([A-Z][\w’'-]+)"
)
# Capitals or digits within a name, but those after a prefix ("McCarthy", "Al-Amin").
_COINED = re.compile(r"^(?!Mc|Mac|De|Le|La|Di|Van|O['’]|\w+-).+[A-Z\d]")
_BODIES = frozenset(word for word, kind in BODY_KIND.items() if kind not in ("media", "agency"))
_PERSON = frozenset(("he", "she", "him", "her", "his", "who"))
_MANY = frozenset(("they", "them", "their", "others", "some", "both", "most", "many", "another", "one"))
_THEM = frozenset(("them", "those", "these", "us", "two", "three", "four"))
_REPORTER = re.compile(r"\b(?:reporters?|correspondents?|photographers?|journalists?)\b")
# Seen or learnt by the outlet itself, whoever prints it on.
_SEES = re.compile(r"\b(?:saw|seen|counted|watched|witnessed|heard|visited)$")
_LEARNS = re.compile(
    r"^(?:understands|hears|ha(?:s|ve) (?:learned|learnt|seen)|can (?:\w+ )?(?:reveal|confirm|disclose))$"
)
_LONGEST_BARE = 3
# A name with what a comma sets beside it: "Idris, a welder who saw it".
_BESIDE = re.compile(r"\b([A-Z][\w'’-]+), (?=((?:an?|the|who|\d\d)\b[^.;:\n“\"]{0,100}))")
_POSTED = re.compile(
    r"(?i)\b(?:tweet|post(?:ed|s)?|thread|telegram|facebook|twitter|instagram|whatsapp|tiktok|his feed|her feed|"
    r"on x\b|(?:his|her|its|their) (?:page|account|channel)|social[- ]media)\b"
)
_NEAR = 70


@dataclass(slots=True)
class _Memory:
    """What has been learnt about the sources of one article so far."""

    beside: dict[str, str]
    surnames: frozenset[str]
    outlet: str | None = None
    kinds: dict[str, SourceType] = field(default_factory=dict)
    last: dict[str, SourceType] = field(default_factory=dict)


def type_sources(text: str, drafts: Sequence[Draft], *, outlet: str | None = None) -> list[SourceType]:
    """Return the type of each draft's source, in the drafts' order; `outlet` is who publishes the article."""
    names = {m.group(1) for m in _FULL_NAME.finditer(text)} | {m.group(1) for m in _TITLED.finditer(text)}
    surnames = frozenset(re.sub(r"['’]s$", "", name) for name in names)
    beside: dict[str, str] = {}
    for match in _BESIDE.finditer(text):
        beside.setdefault(match.group(1), match.group(2))
    memory = _Memory(beside, surnames, outlet)
    return [_type_draft(text, draft, memory) for draft in drafts]


def _type_draft(text: str, draft: Draft, memory: _Memory) -> SourceType:
    phrase = " ".join(text[span.start : span.end] for span in draft.source)
    cue = _cue_words(text, draft)
    kind = "vague" if draft.source and draft.source == draft.cue else _type(phrase, memory, cue)
    if _is_own(phrase, kind, cue, memory.outlet):
        kind = "own"
    if kind in ("named", "institution", "unnamed") and draft.cue and _is_posted(text, draft):
        return "social"
    _remember(phrase, kind, memory)
    return kind


def _is_own(phrase: str, kind: SourceType, cue: str, outlet: str | None) -> bool:
    """Tell whether the outlet itself speaks: by its name, through its reporter, or of what it has learnt."""
    if kind not in ("media", "institution", "named", "unnamed"):
        return False
    if _REPORTER.search(phrase) and (_SEES.search(cue) or (outlet is not None and outlet in phrase)):
        return True
    if kind in ("media", "institution") and _LEARNS.search(cue) and phrase[:1].isupper():
        return not any(word.lower() in _BODIES for word in _WORD.findall(phrase))
    words = re.sub(r"^(?:The|the) ", "", re.split(r",| – | — |\(", phrase)[0]).split()
    whole = re.sub(r"^(?:The|the) ", "", outlet or "").split()
    size = len(words)
    return 0 < size <= len(whole) and words[0][0].isupper() and words in (whole[:size], whole[-size:])


def _cue_words(text: str, draft: Draft) -> str:
    return " ".join(text[span.start : span.end] for span in draft.cue).lower()


def _is_posted(text: str, draft: Draft) -> bool:
    """Tell whether a statement was made in a post: words right after its cue say so, outside the content."""
    end = draft.cue[-1].end
    stop = min([c.start for c in draft.content if c.start >= end] + [end + _NEAR])
    return bool(_POSTED.search(text[draft.cue[0].start : max(end, min(stop, end + _NEAR))].split("\n")[0]))


def _type(phrase: str, memory: _Memory, cue: str) -> SourceType:
    words = _WORD.findall(phrase)
    if not words:
        return "vague"
    low = words[0].lower()
    if len(words) == 1 or (low in _MANY and words[1].lower() == "of" and words[-1].lower() in _THEM):
        if low in _PERSON:
            return memory.last.get("person", "named")
        if low in ("it", "its", "which"):
            return memory.last.get("thing", "institution")
        if low in _MANY:
            return memory.last.get("many", memory.last.get("any", "unnamed"))
    titled = low in closed_class("title") or low in ("a", "an")
    known = memory.kinds.get(_key(words)) if len(words) <= 3 and not titled else None
    kind = known or classify_source(phrase)
    if kind in (None, "named", "institution") and _is_told_there(words, memory):
        return "witness"
    if kind is None and low == "the":
        kind = "institution"
    if kind is None:
        kind = _type_bare_name(re.sub(r"['’]s$", "", words[-1]), memory)
    if (
        kind == "institution"
        and not any(word.lower() in _BODIES for word in words)
        and cue.split()[-1:]
        and cue.split()[-1] in ("reported", "reports")
        and words[-1][0].isupper()
    ):
        return "media"
    return kind


def _is_told_there(words: Sequence[str], memory: _Memory) -> bool:
    """Tell whether a bare name's bearer is described elsewhere as somebody who was there."""
    if len(words) > _LONGEST_BARE or not all(word[0].isupper() for word in words):
        return False
    name = re.sub(r"['’]s$", "", words[-1])
    beside = memory.beside.get(name)
    return beside is not None and is_bystander(beside, name, office=bool(_offices_in(beside)))


def _offices_in(phrase: str) -> set[str]:
    return {word.lower() for word in _WORD.findall(phrase.split(" who ")[0])} & offices()


def _type_bare_name(name: str, memory: _Memory) -> SourceType:
    """Return the type of a one-word name: a person's, unless it is a state's or written as only bodies write theirs."""
    if name in memory.surnames:
        return "named"
    countries = load_countries()
    coined = bool(_COINED.search(name))
    return "institution" if coined or name in countries.names or name in countries.seats else "named"


def _key(words: Sequence[str]) -> str:
    return re.sub(r"['’]s?$", "", words[-1].lower())


def _remember(phrase: str, kind: SourceType, memory: _Memory) -> None:
    words = _WORD.findall(phrase)
    if not words or kind in ("vague", "own"):
        return
    memory.last["any"] = kind
    low = words[0].lower()
    if len(words) == 1 and low in _PERSON | _MANY | {"it", "we", "i", "which"}:
        return
    if kind in ("named", "witness", "unnamed"):
        memory.last["person"] = kind
    if kind in ("institution", "document", "media", "monitor", "social"):
        memory.last["thing"] = kind
    if re.match(r"(?i)(?:two|three|four|five|six|several|some|many|both)\b", phrase) or words[-1].endswith("s"):
        memory.last["many"] = kind
    main = re.split(r",| – | — |\(| who | of | at | in | from | with | for ", phrase)[0]
    name = find_person(phrase) if kind in ("named", "witness") else None
    if name:
        memory.kinds.setdefault(name.split()[-1].lower(), kind)
    tail = _WORD.findall(main)
    if tail and not (kind == "named" and low in ("a", "an")) and not (kind == "unnamed" and tail[-1][0].isupper()):
        memory.kinds.setdefault(_key(tail), kind)
