from __future__ import annotations

from pathlib import Path

from benchmarks.mutate import mutations

from sayso.clean import clean
from sayso.intake.files import read_sources
from sayso.records import Article, Failure, Page


def test_the_same_seed_gives_the_same_files() -> None:
    assert list(mutations(3, 20)) == list(mutations(3, 20))


def test_hostile_files_give_articles_or_reasons(tmp_path: Path) -> None:
    for name, content in mutations(11, 200):
        (tmp_path / name).write_bytes(content)
    results = [clean(found) if isinstance(found, Page) else found for found in read_sources([tmp_path])]
    articles = [result for result in results if isinstance(result, Article)]
    assert all(result.reason for result in results if isinstance(result, Failure))
    assert all(span.end <= len(article.text) for article in articles for span in article.clutter)
    assert len(articles) > 50
