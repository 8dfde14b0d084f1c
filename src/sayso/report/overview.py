"""The report on stories: how many stand behind each claim, who copied whom, what conflicts, and when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rich.console import Console
from rich.rule import Rule

from sayso.records import Article, Claim, Picture, Relation, Reuse
from sayso.report.interest import is_single, looks_confirmed, name_relation, pick_relations, sort_claims
from sayso.report.layout import write, write_heading, write_item
from sayso.report.plain import count, count_outlets, in_quotes, name_outlet, name_span, name_time, pick, show_line

# A screenful each; the rest is counted, and shown with --json.
_CLAIMS = 16
_ROWS = 12
_LONG_QUOTE = 260
_SHORT_QUOTE = 120
# More stories than these are listed, each with its foremost claims.
_WHOLE = 3
_LISTED = 3

# Copying of at least this probability is told as a fact, with its basis; below it the direction is in doubt.
_SURE = 0.8

Articles = Mapping[str, Article]


def print_stories(console: Console, pictures: Sequence[Picture], articles: Articles) -> None:
    """Print the report on all given stories."""
    if not pictures:
        write(console, "This case holds no stories yet.")
        return
    if len(pictures) > _WHOLE:
        _print_list(console, pictures, articles)
        return
    for number, picture in enumerate(pictures, start=1):
        _print_story(console, picture, articles, f"{number}. " if len(pictures) > 1 else "")


def _print_list(console: Console, pictures: Sequence[Picture], articles: Articles) -> None:
    write(console, f"{count(len(pictures), 'story', 'stories')} in this case; show one whole by its number")
    for number, picture in enumerate(pictures, start=1):
        _print_title(console, picture, articles, f"{number}. ")
        for claim in sort_claims(picture)[:_LISTED]:
            _print_claim(console, claim, limit=_SHORT_QUOTE)


def _print_title(console: Console, picture: Picture, articles: Articles, number: str) -> None:
    members = pick(articles, picture.story.articles)
    console.print()
    write(console, f"{number}{show_line(picture.story.title)}", style="bold")
    facts = (count(len(members), "article"), count_outlets(members), name_span(members))
    write(console, ", ".join(facts), style="dim")


def _print_story(console: Console, picture: Picture, articles: Articles, number: str) -> None:
    console.print(Rule(style="dim"))
    _print_title(console, picture, articles, number)
    _print_claims(console, picture)
    _print_apparent(console, picture)
    _print_reuse(console, picture.reuse, articles)
    _print_relations(console, picture)
    _print_timeline(console, picture)


def describe_origins(claim: Claim) -> str:
    """Return how many origins a claim has, in how many articles."""
    least, most = claim.origins.least, claim.origins.most
    articles = count(len({a.article for a in claim.assertions}), "article")
    if most == 0:
        return f"no origin that can be reached, in {articles}"
    if least == most:
        return f"{count(least, 'origin')} in {articles}"
    return f"at least {least}, at most {count(most, 'origin')} in {articles}"


def _print_claims(console: Console, picture: Picture) -> None:
    write_heading(console, "What is claimed, and on how many origins")
    if not picture.claims:
        write(console, "No checkable claim was found in these articles.", indent=2)
        return
    ranked = sort_claims(picture)
    for claim in ranked[:_CLAIMS]:
        _print_claim(console, claim, limit=_LONG_QUOTE)
    _print_rest(console, len(ranked) - _CLAIMS, "claim")


def _print_claim(console: Console, claim: Claim, *, limit: int) -> None:
    marks: list[str] = [claim.modality] if claim.modality != "actual" else []
    marks += ["circular"] if claim.circular else []
    note = f"  ({', '.join(marks)})" if marks else ""
    style = "yellow" if looks_confirmed(claim) else "green" if claim.origins.least > 1 else ""
    head = f"{show_line(claim.id)}  {describe_origins(claim)}{note}"
    write_item(console, head, show_line(claim.text, limit=limit), style=style)


def _print_rest(console: Console, rest: int, word: str) -> None:
    if rest > 0:
        write(console, f"  and {count(rest, f'more {word}')}: add --json to see all", style="dim")


def _print_apparent(console: Console, picture: Picture) -> None:
    found = [claim for claim in sort_claims(picture) if looks_confirmed(claim)]
    if not found:
        return
    write_heading(console, "Looks confirmed, but is not known to be")
    for claim in found[:_ROWS]:
        outlets = count(len({a.article for a in claim.assertions}), "article")
        why = "one origin" if is_single(claim) else f"perhaps one origin, at most {claim.origins.most}"
        reasons = "; ".join(show_line(reason) for reason in claim.origins.reasons[:3])
        head = f"{show_line(claim.id)}  {outlets}, {why}" + (", a circle of citations" if claim.circular else "")
        write_item(console, head, show_line(claim.text, limit=120) + (f"\n{reasons}" if reasons else ""))
    _print_rest(console, len(found) - _ROWS, "claim")


def _print_reuse(console: Console, reuse: Sequence[Reuse], articles: Articles) -> None:
    write_heading(console, "Who copied whom")
    if not reuse:
        write(console, "No shared passages were found.", indent=2)
        return
    ranked = sorted(reuse, key=lambda r: (-r.share, r.later, r.earlier))
    for copy in ranked[:_ROWS]:
        later, earlier = articles[copy.later], articles[copy.earlier]
        head = _describe_copy(copy, name_outlet(later), name_outlet(earlier))
        where = f"{name_time(later.published)}, {show_line(copy.later)} from {show_line(copy.earlier)}"
        write_item(console, head, f"{where}\n{show_line(copy.basis)}", style="" if copy.credited else "yellow")
    _print_rest(console, len(ranked) - _ROWS, "pair")


def _describe_copy(copy: Reuse, later: str, earlier: str) -> str:
    credit = "with credit" if copy.credited else "without credit"
    if copy.probability >= _SURE:
        return f"{later} took {copy.share:.0%} of its text from {earlier}, {credit}"
    return f"{later} shares {copy.share:.0%} of its text with {earlier}, {credit}; which copied which is uncertain"


def _print_relations(console: Console, picture: Picture) -> None:
    write_heading(console, "Contradictions, conflicts and updates")
    order = ("contradicts", "conflicts", "updates")
    found = [r for r in pick_relations(picture) if r.kind in order]
    weak = sum(r.kind in order for r in picture.relations) - len(found)
    if not found:
        write(console, "None with evidence enough was found.", indent=2)
    claims = {claim.id: claim for claim in picture.claims}
    for relation in found[:_ROWS]:
        write_item(console, *_describe_relation(relation, claims))
    _print_rest(console, len(found) - _ROWS, "relation")
    if weak:
        write(console, f"{count(weak, 'pair')} with little evidence: add --json to see them", indent=2, style="dim")


def _describe_relation(relation: Relation, claims: Mapping[str, Claim]) -> tuple[str, str]:
    head = f"{show_line(relation.a)} {name_relation(relation)} {show_line(relation.b)}: {show_line(relation.why)}"
    quotes = (claims[name].text for name in (relation.a, relation.b) if name in claims)
    return head, "\n".join(in_quotes(show_line(quote, limit=110)) for quote in quotes)


def _print_timeline(console: Console, picture: Picture) -> None:
    write_heading(console, "Timeline: when it is said to have happened, when it was reported")
    if not picture.timeline:
        write(console, "No claim can be placed in time.", indent=2)
        return
    claims = {claim.id: claim for claim in picture.claims}
    dated = [entry for entry in picture.timeline if entry.date]
    for entry in dated[: 2 * _ROWS]:
        claim = claims.get(entry.claim)
        head = f"{show_line(entry.date or '')}  reported {name_time(entry.reported)}  {show_line(entry.claim)}"
        write_item(console, head, show_line(claim.text, limit=110) if claim else "")
    _print_rest(console, len(dated) - 2 * _ROWS, "date")
    undated = len(picture.timeline) - len(dated)
    if undated:
        write(console, f"{count(undated, 'claim')} whose day is not told", indent=2, style="dim")
