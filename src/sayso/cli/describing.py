"""What a person says of articles that do not say it themselves: outlet and date of publication."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Annotated

import typer

from sayso.records import Failure, Page

OutletOption = Annotated[
    str | None, typer.Option(metavar="NAME", help="The outlet of articles that do not name theirs.")
]
PublishedOption = Annotated[
    str | None, typer.Option(metavar="DATE", help="When articles without a date were published, such as 2031-05-13.")
]
# A web page names its outlet and date in its head; what it says goes before what is said of a whole folder.
_NAMES_OUTLET = re.compile(r"og:site_name", re.IGNORECASE)
_NAMES_DATE = re.compile(r"article:published_time|datePublished|pubdate", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Given:
    """Metadata for pages that lack them."""

    outlet: str | None = None
    published: str | None = None

    @classmethod
    def from_options(cls, outlet: str | None, published: str | None) -> Given:
        """Return what the options say, once the date is one."""
        if published is not None:
            from sayso.clean.dates import parse_date

            if parse_date(published) is None:
                raise typer.BadParameter(
                    f"expected a day such as 2031-05-13, found {published!r}", param_hint="--published"
                )
        return cls(outlet, published)

    def fill(self, page: Page | Failure) -> Page | Failure:
        """Return the page with what it lacks."""
        if isinstance(page, Failure):
            return page
        html = page.form == "html"
        own_outlet = page.outlet or (html and _NAMES_OUTLET.search(page.content))
        own_date = page.published or (html and _NAMES_DATE.search(page.content))
        return replace(
            page,
            outlet=page.outlet if own_outlet else self.outlet,
            published=page.published if own_date else self.published,
        )
