"""The report on one claim: every place that makes it, with its sentence and its chain."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rich.console import Console

from sayso.interchange import picture_to_json
from sayso.records import Article, Assertion, Claim, Edge, Picture
from sayso.report.interest import name_relation, pick_relations
from sayso.report.layout import write, write_heading
from sayso.report.overview import describe_origins
from sayso.report.plain import in_quotes, name_outlet, name_time, quote_span, show_line

Articles = Mapping[str, Article]
# A step of at least this probability is told as a fact.
_SURE = 0.8


def print_claim(console: Console, picture: Picture, claim: Claim, articles: Articles) -> None:
    """Print all that one claim rests on."""
    write(console, f"{show_line(claim.id)}  {show_line(claim.text)}", style="bold")
    facts = [claim.type.lower(), claim.modality]
    facts += [f"on {show_line(claim.date)}"] if claim.date else []
    facts += ["circular: a chain comes back to where it began"] if claim.circular else []
    write(console, ", ".join(facts), style="dim")
    write_heading(console, describe_origins(claim))
    _print_lines(console, [show_line(reason) for reason in claim.origins.reasons] or ["no reasons are recorded"])
    names = {origin.id: f"{show_line(origin.who)} ({origin.kind})" for origin in picture.origins}
    write_heading(console, "Who makes it")
    for assertion in _in_time(claim, articles):
        _print_assertion(console, assertion, articles, names)
    _print_relations(console, picture, claim)


def claim_to_json(picture: Picture, claim: Claim, articles: Articles) -> dict[str, Any]:
    """Return one claim as it stands in the Picture, with quotations, and the relations and origins it has a part in."""
    whole = picture_to_json(picture)
    found: dict[str, Any] = next(c for c in whole["claims"] if c["id"] == claim.id)
    for assertion in found["assertions"]:
        article = articles[assertion["article"]]
        start, end = assertion["span"]
        assertion |= {"quote": article.text[start:end], "outlet": article.outlet, "published": article.published}
    used = {name for assertion in claim.assertions for name in assertion.origins}
    return {
        "story": picture.story.id,
        "claim": found,
        "origins": [origin for origin in whole["origins"] if origin["id"] in used],
        "relations": [r for r in whole["relations"] if claim.id in (r["a"], r["b"])],
    }


def _in_time(claim: Claim, articles: Articles) -> list[Assertion]:
    return sorted(claim.assertions, key=lambda a: (articles[a.article].published or "9", a.article, a.span))


def _print_lines(console: Console, lines: list[str], indent: int = 2) -> None:
    for line in lines:
        write(console, line, indent=indent)


def _print_assertion(console: Console, assertion: Assertion, articles: Articles, names: Mapping[str, str]) -> None:
    article = articles[assertion.article]
    voice = "" if assertion.statement else ", in its own voice"
    head = f"{name_outlet(article)}, {name_time(article.published)} ({show_line(article.id)}){voice}"
    write(console, head, indent=2, style="bold")
    _print_lines(console, [in_quotes(quote_span(article, assertion.span))], 4)
    _print_lines(console, [_describe_edge(edge, articles, names) for edge in assertion.chain], 4)
    grounds = [names.get(origin, show_line(origin)) for origin in assertion.origins]
    _print_lines(console, [f"rests on: {'; '.join(grounds)}" if grounds else "rests on nothing that can be reached"], 4)


def _describe_edge(edge: Edge, articles: Articles, names: Mapping[str, str]) -> str:
    quote = ""
    if edge.span and edge.article in articles:
        words = articles[edge.article].text[edge.span.start : edge.span.end]
        quote = f": {in_quotes(show_line(words, limit=90))}"
    if edge.to in names:
        verb = "quotes" if edge.kind == "quotation" else "has it from"
        also = ", whom an earlier article quotes in the same words" if edge.kind == "quotation" else ""
        return f"→ {verb} {names[edge.to]}{also}{quote}"
    name, _, _ = edge.to.rpartition(":")
    if name == edge.article:
        return f"→ {show_line(edge.reason)}{quote}"
    to = name_outlet(articles[name]) if name in articles else show_line(edge.to)
    verb = {"citation": "cites", "credit": "credits", "reuse": "took it from"}.get(edge.kind, "has it from")
    if edge.probability < _SURE:
        verb = {"reuse": "may have taken it from", "credit": "may lean on"}.get(edge.kind, verb)
    why = f"; {show_line(edge.reason)}" if edge.kind == "reuse" else ""
    return f"→ {verb} {to}, probability {edge.probability:.2f}{why}{quote if edge.kind != 'reuse' else ''}"


def _print_relations(console: Console, picture: Picture, claim: Claim) -> None:
    claims = {other.id: other for other in picture.claims}
    found = [relation for relation in pick_relations(picture) if claim.id in (relation.a, relation.b)]
    write_heading(console, "What speaks against it or with it")
    if not found:
        write(console, "No other claim is known to contradict, update or support it.", indent=2)
    for relation in found:
        forward = relation.a == claim.id
        other = claims.get(relation.b if forward else relation.a)
        if other is not None:
            verb = name_relation(relation, forward=forward)
            head = f"{verb} {show_line(other.id)} ({describe_origins(other)}): {show_line(relation.why)}"
            _print_lines(console, [head])
            _print_lines(console, [in_quotes(show_line(other.text))], 4)
