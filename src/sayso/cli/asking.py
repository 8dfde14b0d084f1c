"""`show`, `check`, `search`, `failures` and `export`: what a case holds."""

from __future__ import annotations

from typing import Annotated

import typer

from sayso.cli.choosing import complete_id, pick_words
from sayso.cli.console import make_console, open_case, print_json, quote_path, tell, write_json_text

CaseArgument = Annotated[str, typer.Argument(metavar="CASE", help="The case file.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def register(app: typer.Typer) -> None:
    """Add this module's commands."""
    app.command(epilog="Examples: sayso show demo.sayso; sayso show demo.sayso --claim c-14d8")(show)
    app.command(epilog='Example: sayso check demo.sayso "A drone struck the depot"')(check)
    app.command(epilog="Example: sayso search demo.sayso valve")(search)
    app.command(epilog="Example: sayso failures demo.sayso")(failures)
    app.command(epilog="Example: sayso export demo.sayso > demo.json")(export)


def show(
    case: CaseArgument,
    story: Annotated[str | None, typer.Argument(help="One story: its number in the report, or its id.")] = None,
    claim: Annotated[str | None, typer.Option(metavar="ID", help="One claim with all that it rests on.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Show the stories of a case: what is claimed, on whose word, who copied whom, what conflicts."""
    from sayso.case.questions import find_claim, find_stories
    from sayso.interchange import pictures_to_json
    from sayso.report.claim import claim_to_json, print_claim
    from sayso.report.interest import sort_claims
    from sayso.report.overview import print_stories

    with open_case(case) as opened:
        pictures = find_stories(opened.stories, story)
        articles = {r.article.id: r.article for r in opened.readings}
    path = quote_path(case)
    if claim is not None:
        picture, found = find_claim(pictures, complete_id(pictures, claim))
        if as_json:
            print_json(claim_to_json(picture, found, articles))
        else:
            print_claim(make_console(), picture, found, articles)
        return
    if as_json:
        print_json(pictures_to_json(pictures))
        return
    print_stories(make_console(), pictures, articles)
    if not pictures:
        tell(f"next: sayso add {path} ARTICLES...")
    elif pictures[0].claims:
        first = quote_path(sort_claims(pictures[0])[0].id)
        tell(f"next: sayso show {path} --claim {first} shows all that this claim rests on")


def check(
    case: CaseArgument,
    sentence: Annotated[list[str], typer.Argument(metavar="SENTENCE...", help="What to check, as a sentence.")],
    as_json: JsonOption = False,
) -> None:
    """Check a sentence against a case: which claims support or deny it, and on whose word."""
    from sayso.case.asked import find_fault
    from sayso.case.questions import answers_to_json
    from sayso.report.answers import print_answers

    asked = " ".join(sentence)
    fault = find_fault(asked)
    if fault:
        raise typer.BadParameter(fault, param_hint="SENTENCE")
    with open_case(case) as opened:
        answers = opened.check(asked)
        empty = not answers and next(opened.readings, None) is None
    if as_json:
        print_json({"sentence": asked, "answers": answers_to_json(answers)})
        return
    if empty:
        tell(f"this case holds no articles yet; next: sayso add {quote_path(case)} ARTICLES...")
        return
    print_answers(make_console(), answers)
    claim = next((answer.claim for answer in answers if answer.claim is not None), None)
    if claim:
        tell(f"next: sayso show {quote_path(case)} --claim {quote_path(claim.id)}")
    else:
        words = pick_words(asked) or "WORDS"
        tell(f"next: sayso search {quote_path(case)} {words} looks for single words")


def search(
    case: CaseArgument,
    words: Annotated[list[str], typer.Argument(help="Words that must all occur.")],
    as_json: JsonOption = False,
    limit: Annotated[int, typer.Option(min=1, help="How many articles at most.")] = 20,
) -> None:
    """Search the articles of a case, and show who says what was found."""
    from sayso.case.questions import hits_to_json
    from sayso.report.answers import print_hits

    asked = " ".join(words)
    with open_case(case) as opened:
        hits = opened.search(asked, limit=limit)
    if as_json:
        print_json({"words": asked, "hits": hits_to_json(hits)})
        return
    print_hits(make_console(), hits, asked)
    if not hits:
        fewer = max(words, key=len) if len(words) > 1 else ""
        path = quote_path(case)
        tell(f"next: sayso search {path} {quote_path(fewer)}" if fewer else "next: try other forms of the word")
    else:
        tell(f'next: sayso check {quote_path(case)} "SENTENCE" tells who says a thing, and who denies it')


def failures(case: CaseArgument, as_json: JsonOption = False) -> None:
    """List what could not be read, and why."""
    from sayso.report.answers import print_failures

    with open_case(case) as opened:
        found = opened.failures
    if as_json:
        print_json({"failures": [{"source": f.source, "step": f.step, "reason": f.reason} for f in found]})
    else:
        print_failures(make_console(), found)


def export(
    case: CaseArgument,
    as_json: Annotated[bool, typer.Option("--json", help="JSON, the only format there is.")] = True,  # noqa: ARG001
) -> None:
    """Write everything a case holds as one JSON object: Readings, stories and failures."""
    from sayso.case.questions import export_json

    with open_case(case) as opened:
        for part in export_json(opened):
            write_json_text(part)
