"""The commands and examples in the documents do what the documents say.

A `console` block is run line by line, `$ ` before each command, in one empty folder per document, as a
person would type it. The lines below a command must appear in its output, in order; `...` stands for anything.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
DOCUMENTS = sorted([ROOT / "README.md", *(ROOT / "docs").glob("*.md")])
_BLOCK = re.compile(r"^```(console|python)\n(.*?)^```", re.M | re.S)


def find_blocks(document: Path) -> list[tuple[str, str]]:
    return [(kind, body) for kind, body in _BLOCK.findall(document.read_text(encoding="utf-8"))]


def split_commands(body: str) -> list[tuple[str, list[str]]]:
    commands: list[tuple[str, list[str]]] = []
    for line in body.splitlines():
        if line.startswith("$ "):
            commands.append((line[2:], []))
        elif commands and line.strip():
            commands[-1][1].append(line.strip())
    return [c for c in commands if not c[0].startswith("make ")]


def run(command: str, folder: Path) -> str:
    environment = os.environ | {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "COLUMNS": "100",
        "NO_COLOR": "1",
    }
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout + done.stderr


def assert_shows(output: str, expected: list[str], command: str) -> None:
    place = 0
    for line in expected:
        for part in filter(None, (p.strip() for p in line.split("..."))):
            found = output.find(part, place)
            assert found >= 0, f"`{command}` did not print {part!r}; it printed:\n{output}"
            place = found


@pytest.mark.parametrize("document", [d for d in DOCUMENTS if find_blocks(d)], ids=lambda d: d.name)
def test_document_says_what_the_program_does(document: Path, tmp_path: Path) -> None:
    for kind, body in find_blocks(document):
        if kind == "python":
            script = tmp_path / "example.py"
            script.write_text(body, encoding="utf-8")
            run(f"{sys.executable} example.py", tmp_path)
            continue
        for command, expected in split_commands(body):
            assert_shows(run(command, tmp_path), expected, command)


def test_every_relative_link_leads_to_a_file() -> None:
    for document in DOCUMENTS:
        for target in re.findall(r"\]\((?!https?:|#|mailto:)([^)#\s]+)", document.read_text(encoding="utf-8")):
            assert (document.parent / target).exists(), f"{document.name} links to {target}, which is not there"
