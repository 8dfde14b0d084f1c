"""Lines on the terminal: wrapped, indented, nothing at their ends."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text

# Narrower than this, wrapping would leave single words.
_LEAST_WIDTH = 24


def write(console: Console, words: str | Text, *, indent: int = 0, style: str = "") -> None:
    """Print words at an indent, wrapped to the width of the console."""
    text = Text(words, style=style) if isinstance(words, str) else words
    for line in text.wrap(console, max(_LEAST_WIDTH, console.width - indent)):
        line.rstrip()
        console.print(Text(" " * indent).append_text(line), soft_wrap=True)


def write_heading(console: Console, words: str) -> None:
    """Print the heading of a part, after an empty line."""
    console.print()
    write(console, words, style="bold cyan")


def write_item(console: Console, head: str, body: str, *, style: str = "") -> None:
    """Print the head of an item and, further in, its body."""
    write(console, head, indent=2, style=style)
    for line in body.splitlines():
        write(console, line, indent=6)
