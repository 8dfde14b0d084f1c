"""`add` and `demo`: articles into a case."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from sayso.cli.console import INTERRUPTED, make_console, quote_path, tell
from sayso.cli.describing import Given, OutletOption, PublishedOption

if TYPE_CHECKING:
    from sayso.case.store import Added, Progress

# Names that articles have and no case does.
_ARTICLE_SUFFIXES = frozenset((".txt", ".md", ".html", ".htm", ".json", ".jsonl", ".ndjson", ".csv", ".tsv", ".zip"))
CaseArgument = Annotated[str, typer.Argument(metavar="CASE", help="The case file, such as iraq.sayso.")]


def register(app: typer.Typer) -> None:
    """Add this module's commands."""
    app.command(epilog="Example: sayso add iraq.sayso articles/ more.jsonl")(add)
    app.command(epilog="Examples: sayso demo; sayso demo --articles articles/")(demo)


def add(
    case: CaseArgument,
    sources: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="SOURCES...",
            help="Files (text, HTML, JSON Lines, JSON, CSV, ZIP), folders of these, or - for standard input.",
        ),
    ] = None,
    processes: Annotated[
        int | None, typer.Option(min=1, help="How many processes read; by default all processors for a large batch.")
    ] = None,
    outlet: OutletOption = None,
    published: PublishedOption = None,
) -> None:
    """Add articles to a case, and make the case where there is none.

    Articles that it already holds are skipped. Without sources, finish work that was interrupted and read again what an
    older version has read.
    """
    try:
        added = _add(case, sources or [], processes, Given.from_options(outlet, published))
    except KeyboardInterrupt:
        tell("interrupted: every article read so far is kept; run the same command again and it goes on from there")
        raise typer.Exit(INTERRUPTED) from None
    tell(describe_added(added))
    path = quote_path(case)
    if added.failed:
        tell(f"see what could not be read: sayso failures {path}")
    if added.failed and not (added.new or added.versions or added.known or added.reread):
        raise typer.Exit(1)
    tell(f"next: sayso show {path}")


def _add(case: str, sources: list[str], processes: int | None, given: Given) -> Added:
    _check_place(case, sources)
    from sayso.case.store import Case
    from sayso.intake.files import read_sources

    # A case that is none is told before its sources are, and a source that is not there before a case is made.
    if "://" not in case and Path(case).exists():
        Case(case).close()
    pages = read_sources(sources)
    with Case(case) as opened, _progress() as on_progress:
        return opened.add_pages(map(given.fill, pages), processes=processes, on_progress=on_progress)


def _check_place(case: str, sources: list[str]) -> None:
    """Refuse what is no place for a case: articles whose case was forgotten."""
    if case == "-" or case.startswith("-"):
        raise typer.BadParameter(
            f"expected the case file first, found {case!r}: sayso add CASE SOURCES...", param_hint="CASE"
        )
    if "://" in case or Path(case).exists():
        return
    if Path(case).suffix.lower() in _ARTICLE_SUFFIXES:
        raise typer.BadParameter(
            f"{case} has the name of an article; give the case file first: sayso add CASE SOURCES...",
            param_hint="CASE",
        )
    if not sources:
        raise typer.BadParameter("give the articles to add as well: sayso add CASE SOURCES...", param_hint="SOURCES")


def demo(
    path: Annotated[Path, typer.Argument(metavar="[PATH]", help="Where to make the example case.")] = Path(
        "demo.sayso"
    ),
    articles_into: Annotated[
        Path | None,
        typer.Option("--articles", metavar="FOLDER", help="Only write the example's articles into this folder."),
    ] = None,
) -> None:
    """Build the example case, nine invented articles about one explosion, and print its report."""
    if articles_into is not None:
        _write_articles(articles_into)
        return
    from importlib.resources import as_file

    from sayso.case.store import Case
    from sayso.demo import find_articles
    from sayso.report.interest import sort_claims
    from sayso.report.overview import print_stories

    with Case(path) as opened:
        with _progress() as on_progress, as_file(find_articles()) as articles:
            opened.add(articles, on_progress=on_progress)
        pictures = opened.stories
        print_stories(make_console(), pictures, {r.article.id: r.article for r in opened.readings})
    shown = quote_path(path)
    claim = sort_claims(pictures[0])[0].id if pictures and pictures[0].claims else "ID"
    tell(
        "try next:\n"
        f"  sayso show {shown} --claim {quote_path(claim)}\n"
        f'  sayso check {shown} "A drone struck the depot"\n'
        f"  sayso search {shown} valve"
    )


def _write_articles(folder: Path) -> None:
    from sayso.demo import find_articles

    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "articles.jsonl"
    path.write_bytes(find_articles().read_bytes())
    tell(f"nine invented articles are in {quote_path(path)}\nnext: sayso add depot.sayso {quote_path(folder)}")


def describe_added(added: Added) -> str:
    """Return what an `add` has come to, in one line."""
    parts = [f"{added.new} new article{'s' * (added.new != 1)}"]
    if added.versions:
        parts.append(f"{added.versions} new version{'s' * (added.versions != 1)}")
    if added.known:
        parts.append(f"{added.known} already there")
    if added.reread:
        parts.append(f"{added.reread} read again")
    if added.failed:
        parts.append(f"{added.failed} could not be read")
    stories = f"{added.stories} stor{'y' if added.stories == 1 else 'ies'}, {added.weighed} weighed"
    return f"{', '.join(parts)}; {stories}"


@contextmanager
def _progress() -> Iterator[Callable[[Progress], None] | None]:
    if not sys.stderr.isatty():
        yield None
        return
    from rich.progress import MofNCompleteColumn, SpinnerColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bar

    columns = (SpinnerColumn(), TextColumn("{task.description}"), MofNCompleteColumn(), TimeElapsedColumn())
    with Bar(*columns, console=make_console(err=True), transient=True) as bar:
        task = bar.add_task("reading", total=None)
        yield lambda step: bar.update(task, description=step.doing, completed=step.done, total=step.total)
