"""The whole way, in order: sources to Pages, Pages to Readings, Readings to Pictures."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING

from sayso.engines.local import map_articles
from sayso.errors import InterchangeError
from sayso.records import Article, Failure, Page, Picture, Reading, Reuse, Story

if TYPE_CHECKING:
    from sayso.linking.profiles import Profile


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps:
    """The steps that turn Pages into Pictures, and the versions of the code that reads and that links and weighs.

    Every step is a pure function; `clean` and `read` must be importable by name, since other processes run them.
    """

    clean: Callable[[Page], Article | Failure]
    read: Callable[[Article], Reading]
    profile: Callable[[Reading], Profile]
    compare: Callable[[Mapping[str, Reading], Iterable[tuple[str, str]]], Sequence[Reuse]]
    group: Callable[[Sequence[Profile], Mapping[tuple[str, str], int]], tuple[Story, ...]]
    weigh: Callable[[Story, Sequence[Reading], Sequence[Reuse]], Picture]
    reader: str
    weigher: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryInput:
    """One story with all that its Picture follows from."""

    story: Story
    readings: tuple[Reading, ...]
    reuse: tuple[Reuse, ...]


@lru_cache(maxsize=1)
def default_steps() -> Steps:
    """Return the steps of this program; they are loaded here, since showing what a case holds needs none of them."""
    from sayso.clean import clean
    from sayso.linking.profiles import profile
    from sayso.linking.reuse import compare_pairs
    from sayso.linking.stories import group_profiles
    from sayso.reading.read import read
    from sayso.weighing.weigh import weigh

    return Steps(
        clean=clean,
        read=read,
        profile=profile,
        compare=compare_pairs,
        group=group_profiles,
        weigh=weigh,
        reader=_code_version("reading", "lexicons", "spans.py", "records.py"),
        weigher=_code_version("linking", "weighing", "lexicons", "spans.py", "records.py"),
    )


def read_pages(
    pages: Iterable[Page], *, steps: Steps, processes: int | None = 1
) -> Iterator[tuple[Page, Reading | Failure]]:
    """Yield each page with its Reading, or with the Failure that says why there is none, in the order of the pages."""
    return map_articles(_Reader(steps), pages, processes=processes)


def read_again(
    readings: Iterable[tuple[int, Reading]], *, steps: Steps, processes: int | None = 1
) -> Iterator[tuple[int, Reading]]:
    """Yield new Readings of articles that have been cleaned before, each under its number."""
    return map_articles(_Rereader(steps), readings, processes=processes)


def link(readings: Sequence[Reading], *, steps: Steps) -> tuple[StoryInput, ...]:
    """Return the stories that the Readings tell, each with its Readings and the reuse among them."""
    by_id = {reading.article.id: reading for reading in readings}
    if len(by_id) < len(readings):
        raise InterchangeError("expected each article once, found two Readings with one id; keep the newer of them")
    from sayso.linking.candidates import Printed, find_candidates
    from sayso.linking.stories import find_pairs

    profiles = [steps.profile(reading) for reading in readings]
    candidates = find_candidates(Printed(each.article, each.rank, each.hashes) for each in profiles)
    reuse = steps.compare(by_id, candidates)
    among: dict[str, list[Reuse]] = defaultdict(list)
    for copy in reuse:
        among[copy.later].append(copy)
    inputs = []
    for story in steps.group(profiles, find_pairs(profiles, reuse)):
        members = set(story.articles)
        copies = [copy for name in story.articles for copy in among[name] if copy.earlier in members]
        inputs.append(StoryInput(story=story, readings=tuple(by_id[a] for a in story.articles), reuse=tuple(copies)))
    return tuple(inputs)


def weigh_story(given: StoryInput, *, steps: Steps) -> Picture:
    """Return the Picture of one story."""
    return steps.weigh(given.story, given.readings, given.reuse)


def weigh_readings(readings: Sequence[Reading], *, steps: Steps | None = None) -> tuple[Picture, ...]:
    """Return the Pictures of all stories that the Readings tell."""
    steps = steps or default_steps()
    return tuple(weigh_story(given, steps=steps) for given in link(readings, steps=steps))


@dataclass(frozen=True, slots=True)
class _Reader:
    """Page to Reading, as other processes can be given it."""

    steps: Steps

    def __call__(self, page: Page) -> tuple[Page, Reading | Failure]:
        article = self.steps.clean(page)
        if isinstance(article, Failure):
            return page, article
        return page, _read_named(self.steps, article)


@dataclass(frozen=True, slots=True)
class _Rereader:
    steps: Steps

    def __call__(self, numbered: tuple[int, Reading]) -> tuple[int, Reading]:
        number, reading = numbered
        return number, _read_named(self.steps, reading.article)


def _read_named(steps: Steps, article: Article) -> Reading:
    """Read an article; a bug that it brings to light is told with the article's name."""
    try:
        return steps.read(article)
    except Exception as error:
        error.add_note(f"while reading article {article.id!r}")
        raise


def _code_version(*parts: str) -> str:
    """Return a digest of the program's own code, so that a case knows which Readings another version made."""
    root = files("sayso")
    found = hashlib.sha256()
    for part in parts:
        for name, content in _contents(root.joinpath(part)):
            found.update(f"{name}\x00{len(content)}\x00".encode() + content)
    return found.hexdigest()[:16]


def _contents(place: Traversable) -> Iterator[tuple[str, bytes]]:
    if place.is_file():
        if place.name.endswith((".py", ".tsv", ".txt", ".onnx", ".json")):
            yield place.name, place.read_bytes()
        return
    for child in sorted(place.iterdir(), key=lambda c: c.name):
        if child.name != "__pycache__":
            yield from _contents(child)
