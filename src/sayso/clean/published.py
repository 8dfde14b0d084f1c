"""When an article was published, and how that is known; a date is never made up."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sayso.clean.dates import find_date, parse_date
from sayso.clean.lines import find_lines
from sayso.records import Page, PublishedBasis

# Bylines and datelines stand in the first lines, "Published on ..." also in the last.
_FIRST_LINES = 6
_LAST_LINES = 3
_DATED_LINE_CHARACTERS = 200
# A line that opens with its date and goes on with the story: look no further than the date itself.
_OPENING_CHARACTERS = 60

_LABEL = re.compile(
    r"\b(?P<first>(?:first )?published|posted|date of publication|publication date|date|issued|created)\b"
    r"|\b(?P<later>(?:last )?(?:updated|modified|edited|revised))\b",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"^\W{0,3}(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? )?(?:\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\.?,? \d{4}"
    r"|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d\d-\d\d)(?P<rest>.{0,8})",
    re.IGNORECASE,
)
_BYLINE = re.compile(r"^\W{0,3}by\b", re.IGNORECASE)
_MENU = re.compile(r"\s[|·•/]\s")
_DATELINE = re.compile(r"^\W{0,2}[A-Z][A-Z'’ .-]{2,40}[,/ (][^.]{0,60}$")
_IN_ADDRESS = re.compile(r"[/_-](?P<year>(?:19|20|21)\d\d)[/_-](?P<month>[01]?\d)[/_-](?P<day>[0-3]?\d)(?=[/_.?#-]|$)")
_IN_ADDRESS_COMPACT = re.compile(r"[/_-](?P<year>(?:19|20|21)\d\d)(?P<month>[01]\d)(?P<day>[0-3]\d)(?=[/_.?#-]|$)")


@dataclass(frozen=True, slots=True)
class Published:
    """An ISO 8601 date or time, None where unknown, and what says so."""

    value: str | None
    basis: PublishedBasis


def find_published(page: Page, text: str, *, on_page: str | None = None) -> Published:
    """Return the publication date: as given, else from the page (`on_page`, or a dated line), else from the address."""
    if page.published and (given := parse_date(page.published)):
        return Published(given, "given")
    if on_page and (read := parse_date(on_page)):
        return Published(read, "page")
    if dated := _find_dated_line(text):
        return Published(dated, "page")
    if page.url and (inferred := _find_in_address(page.url)):
        return Published(inferred, "inferred")
    return Published(None, "unknown")


def _find_dated_line(text: str) -> str | None:
    """Return the full date of a byline, dateline or label; a date of publication goes before one of an update."""
    lines = find_lines(text[:4_000])[:_FIRST_LINES]
    edges = [text[line.start : line.end] for line in lines]
    edges += [text[-2_000:][line.start : line.end] for line in find_lines(text[-2_000:])[-_LAST_LINES:]]
    updated = None
    for number, line in enumerate(edges):
        found = _find_labelled(line)
        if found and found[1]:
            return found[0]
        updated = updated or (found[0] if found else None)
        if not found and number < len(lines) and (date := _find_in_header(line)):
            return date
    return updated


def _find_labelled(line: str) -> tuple[str, bool] | None:
    """Return the date behind "Published" or "Updated", and whether it is the first of the two."""
    found = None
    for match in _LABEL.finditer(line[: _DATED_LINE_CHARACTERS * 2]):
        date = find_date(line[match.end() : match.end() + _OPENING_CHARACTERS])
        between = line[match.end() : match.end() + date[1]] if date else ""
        # "published a report on 3 May 2031" is a sentence, "Published: Monday, 7.45 pm, 3 May 2031" a label.
        if date and not re.search(r"\b(?:a|the|an|by|in|its|his|her|their|of)\b(?! et)", between, re.IGNORECASE):
            if match["first"]:
                return date[0], True
            found = found or (date[0], False)
    return found


def _find_in_header(line: str) -> str | None:
    opening = _OPENING.match(line)
    date = find_date(line[:_OPENING_CHARACTERS]) if opening else None
    # "15 October 2031 was the day" opens a story; a date alone, or one before a capital, is the page's.
    if (
        opening
        and date
        and (not opening["rest"].strip() or re.match(r"\W+(?:at \d|by |[A-Z\d])|\W*$", opening["rest"]))
    ):
        return date[0]
    if len(line) > _DATED_LINE_CHARACTERS:
        head = re.split(r" [-–—] |\. |: ", line[:_DATED_LINE_CHARACTERS], maxsplit=1)[0]
        date = find_date(head) if _DATELINE.match(head) else None
        return date[0] if date else None
    if _BYLINE.match(line) or _MENU.search(line):
        date = find_date(line)
        return date[0] if date else None
    return None


def _find_in_address(url: str) -> str | None:
    for pattern in (_IN_ADDRESS, _IN_ADDRESS_COMPACT):
        if match := pattern.search(url[:2_000]):
            return parse_date(f"{match['year']}-{match['month']}-{match['day']}")
    return None
