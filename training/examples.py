"""Gold of every kind turned into training examples: a window with the labels that its data set knows."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer

from sayso.reading.sentences import find_sentences
from training.labels import EVENT_TYPES, MENTION_KINDS, MODALITIES, SOURCE_TYPES
from training.windows import Window, cut_windows

Json = dict[str, Any]
_CUE_FILLERS = frozenset(
    "to by that of in as for a an the been was were has have had is are be on with from at it".split()
)


@dataclass(slots=True)
class Trigger:
    """One gold trigger: its word, its kind (0 cue, 1 quotation, 2 event) and the words of each known role."""

    word: int
    kind: int
    roles: dict[int, list[int]]
    known: tuple[int, ...]
    source_type: int = -1


@dataclass(slots=True)
class Example:
    """A window with its labels; a field that is None says nothing either way."""

    window: Window
    data: str
    triggers: list[Trigger] = field(default_factory=list)
    trigger_words: dict[int, int] | None = None
    events: dict[int, tuple[int, int]] | None = None
    mentions: list[tuple[int, int, int]] | None = None
    names: list[tuple[int, int, int]] | None = None


def bundle_examples(
    gold: Path, stories: Path, tokenizer: Tokenizer, bundles: set[str], limit: int = 192
) -> Iterator[Example]:
    """Yield the examples of the story bundles with the given ids."""
    kinds = {
        s["id"]: {a["id"]: a["kind"] if a["kind"] in MENTION_KINDS else "other" for a in s["actors"]}
        for s in json.loads(stories.read_text())
    }
    for line in gold.read_text().splitlines():
        g = json.loads(line)
        bundle = g["id"].split("/")[0]
        if bundle in bundles:
            for window in cut_windows(g["text"], find_sentences(g["text"]), tokenizer, limit=limit):
                yield bundle_example(g, window, kinds[bundle])


def bundle_example(g: Json, window: Window, kinds: dict[str, str]) -> Example:
    """Return one window of a bundle's article with all its labels."""
    example = Example(window, "bundle", trigger_words={}, events={}, mentions=[])
    place = Placer(window)
    heads: dict[str, int] = {}
    for s in g["statements"]:
        words = place.spans(s["cue"])
        if words:
            heads[s["id"]] = cue_head(g["text"], window, words)
        elif not s["cue"] and (content := place.spans(s["content"])):
            heads[s["id"]] = content[0]
    for s in g["statements"]:
        if s["id"] not in heads:
            continue
        roles = {0: place.spans(s["source"]), 1: place.spans(s["content"]), 2: place.spans(s["cue"])}
        roles[3] = [heads[s["parent"]]] if s["parent"] in heads else []
        kind = 0 if s["cue"] else 1
        example.trigger_words.setdefault(heads[s["id"]], kind + 1)
        type_ = SOURCE_TYPES.index(s["source_type"]) if s["source_type"] else -1
        example.triggers.append(Trigger(heads[s["id"]], kind, roles, (0, 1, 2, 3), type_))
    for e in g["events"]:
        for w in place.spans([e["trigger"]]):
            example.events[w] = (EVENT_TYPES.index(e["type"]), MODALITIES.index(e["modality"]))
    for m in g["mentions"]:
        words = place.spans([[m["start"], m["end"]]])
        if words and words[-1] - words[0] < 24:
            example.mentions.append((words[0], words[-1], MENTION_KINDS.index(kinds[m["actor"]])))
    return example


class Placer:
    """Finds the words of a window that character spans cover."""

    def __init__(self, window: Window) -> None:
        self.words = window.words

    def spans(self, spans: list[list[int]]) -> list[int]:
        """Return the numbers of the words that overlap the spans, in order."""
        return [i for i, w in enumerate(self.words) if any(a < w.end and w.start < b for a, b in spans)]


def cue_head(text: str, window: Window, words: list[int]) -> int:
    """Return the word of a cue that stands for it: its last word that isn't a mere particle."""
    for i in reversed(words):
        word = text[window.words[i].start : window.words[i].end].lower()
        if word.isalpha() and word not in _CUE_FILLERS:
            return i
    return words[-1]


_SPEECH = frozenset(
    "say tell report claim announce warn deny state add note argue insist confirm suggest admit acknowledge reveal "
    "allege declare write explain predict assert remark reply respond inform advise stress emphasize "
    "contend maintain complain comment disclose testify vow pledge promise threaten demand urge".split()
)


def propbank_examples(path: Path, tokenizer: Tokenizer, limit: int = 192) -> Iterator[Example]:
    """Yield roles of PropBank predicates: source and content of speech verbs; actor, target, place, time of others."""
    for line in path.read_text().splitlines():
        d = json.loads(line)
        for window in cut_windows(d["text"], find_sentences(d["text"]), tokenizer, limit=limit):
            place = Placer(window)
            example = Example(window, "propbank")
            for p in d["predicates"]:
                verb = p["roleset"].split(".")[0]
                trigger = place.spans([p["trigger"]])
                if not trigger or verb in ("be", "have", "do") or len(p["roles"]) == 0:
                    continue
                speech = verb in _SPEECH and p["roleset"].endswith(".01")
                names = {"ARG0": 0, "ARG1": 1} if speech else {"ARG0": 4, "ARG1": 5, "ARGM-LOC": 6, "ARGM-TMP": 7}
                roles: dict[int, list[int]] = {r: [] for r in names.values()}
                for name, r in names.items():
                    roles[r] = place.spans(p["roles"].get(name, []))
                example.triggers.append(Trigger(trigger[0], 0 if speech else 2, roles, tuple(roles)))
            if example.triggers:
                yield example


def attribution_examples(path: Path, tokenizer: Tokenizer, limit: int = 192) -> Iterator[Example]:
    """Yield roles of attributions whose coverage of cues follows other conventions: roles alone are learned."""
    for line in path.read_text().splitlines():
        d = json.loads(line)
        for window in cut_windows(d["text"], find_sentences(d["text"]), tokenizer, limit=limit):
            place = Placer(window)
            example = Example(window, "attribution")
            for a in d["attributions"]:
                if not a["cue"] or not a.get("core_speech", True):
                    continue
                words = place.spans(a["cue"])
                content = place.spans(a["content"])
                if words and content:
                    head = cue_head(d["text"], window, words)
                    source = place.spans(a["source"])
                    roles = {1: content, 2: words} | ({0: source} if source else {})
                    example.triggers.append(Trigger(head, 0, roles, tuple(roles)))
            if example.triggers:
                yield example


_NAMES = {"person": 0, "Person": 0, "organization": 1, "Organisation": 1, "place": 2, "Location": 2}


def name_examples(path: Path, tokenizer: Tokenizer, limit: int = 192) -> Iterator[Example]:
    """Yield named entities: people, organisations, places whose mention holds a capital."""
    for line in path.read_text().splitlines():
        d = json.loads(line)
        for window in cut_windows(d["text"], find_sentences(d["text"]), tokenizer, limit=limit):
            place = Placer(window)
            example = Example(window, "names", names=[])
            for e in d["entities"]:
                if e["type"] not in _NAMES or e.get("conf", 1) < 0.5 or e.get("form", "name") != "name":
                    continue
                words = place.spans([[e["start"], e["end"]]])
                if words and words[-1] - words[0] < 24:
                    example.names.append((words[0], words[-1], _NAMES[e["type"]]))
            yield example
