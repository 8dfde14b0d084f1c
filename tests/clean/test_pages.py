from __future__ import annotations

import pytest

from sayso.clean import clean
from sayso.records import Article, Failure, Page

STORY = (
    "Two bridges over the Lom were closed on Monday after a storm damaged their piers, a spokesman said. ",
    "The divers will go down again on Friday, and the mayor asked drivers to take the ferry until then. ",
    "At least fourteen lorries were stranded on the northern bank, according to two officials at the port. ",
)
HTML = f"""<!DOCTYPE html><html lang="en"><head><title>Two bridges closed | Lom Courier</title>
<link rel="canonical" href="https://lom.example/bridges">
<meta property="og:site_name" content="Lom Courier"><meta name="author" content="Ana Kolar">
<meta property="og:title" content="Two bridges closed">
<meta property="article:published_time" content="2032-05-17T19:45:00+02:00"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Two bridges closed</h1>{"".join(f"<p>{part * 2}</p>" for part in STORY)}</article>
<footer>Cookie settings</footer></body></html>"""


def test_a_saved_page_gives_its_text_and_what_it_says_of_itself() -> None:
    article = clean(Page(source="a", content=HTML, form="html"))
    assert isinstance(article, Article)
    assert "fourteen lorries" in article.text
    assert "Cookie settings" not in article.text
    assert (article.title, article.outlet, article.author) == ("Two bridges closed", "Lom Courier", "Ana Kolar")
    assert article.url == "https://lom.example/bridges"
    assert (article.published, article.published_basis) == ("2032-05-17T19:45:00+02:00", "page")


@pytest.mark.parametrize("html", ["<html></html>", "<html><body></body></html>", "<!DOCTYPE html>" + "<" * 5000])
def test_a_page_without_an_article_is_a_failure(html: str) -> None:
    result = clean(Page(source="a", content=html, form="html"))
    assert isinstance(result, Failure)
    assert result.reason == "no article text found in the page"


def test_a_page_without_a_date_has_none() -> None:
    html = HTML.replace('<meta property="article:published_time" content="2032-05-17T19:45:00+02:00">', "")
    article = clean(Page(source="a", content=html, form="html"))
    assert isinstance(article, Article)
    assert (article.published, article.published_basis) == (None, "unknown")
