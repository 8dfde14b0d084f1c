"""Measured figures as text: on the terminal and in `docs/measured.md`."""

from __future__ import annotations

from pathlib import Path

from benchmarks.floors import Measured

DOCUMENT = Path(__file__).parent.parent / "docs" / "measured.md"
_HEAD = """# What is measured

Written by `make floors`; each table is printed by `make bench` (`python -m benchmarks --only "NAME"` runs one).
The story bundles are defined in the data folder's own guide; figures on them are in sample where a rule or
word list was made with those bundles at hand, which `docs/quality.md` says for each part.
"""


def show(name: str, figures: dict[str, float]) -> None:
    """Print one measure's figures."""
    print(f"\n{name}")
    for figure, value in figures.items():
        print(f"  {figure:62s} {_number(value)}")


def write_document(measured: Measured, path: Path = DOCUMENT) -> None:
    """Write all figures as Markdown tables; measures that were not run keep their tables."""
    tables = _tables(path) | {name: _markdown(figures) for name, figures in measured.items()}
    parts = [_HEAD, *(f"## {name[0].upper()}{name[1:]}\n\n{body}\n" for name, body in tables.items())]
    path.write_text("\n".join(parts), encoding="utf-8")


def _tables(path: Path) -> dict[str, str]:
    if not path.exists():
        return {}
    parts = path.read_text(encoding="utf-8").split("\n## ")[1:]
    return {p.split("\n", 1)[0][0].lower() + p.split("\n", 1)[0][1:]: p.split("\n", 1)[1].strip() for p in parts}


def _markdown(figures: dict[str, float]) -> str:
    return "| figure | value |\n|---|---|\n" + "\n".join(f"| {f} | {_number(v)} |" for f, v in figures.items())


def _number(value: float) -> str:
    return str(value) if isinstance(value, int) else f"{value:.3f}" if abs(value) < 10 else f"{value:,.0f}"
