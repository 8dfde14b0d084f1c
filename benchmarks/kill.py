"""`kill -9` during `add` at random moments: nothing is lost or double, and the next run completes the case."""

from __future__ import annotations

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import sayso
from sayso.demo import find_articles
from sayso.interchange import pictures_to_json

MOMENTS = 20


def measure(moments: int = MOMENTS, *, seed: int = 1) -> dict[str, int]:
    """Return at how many moments a process was killed, and how many of the cases were whole in the end."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        articles = Path(folder) / "articles.jsonl"
        articles.write_bytes(find_articles().read_bytes())
        began = time.monotonic()
        expected, held = _complete(Path(folder) / "whole.sayso", articles)
        longest = 2 * (time.monotonic() - began) + 1
        whole = 0
        for number in range(moments):
            case = Path(folder) / f"{number}.sayso"
            _kill(case, articles, chance.uniform(0, longest))
            whole += _is_sound(case) and _complete(case, articles) == (expected, held)
    return {"killed": moments, "whole": whole}


def _kill(case: Path, articles: Path, seconds: float) -> None:
    command = [sys.executable, "-m", "sayso", "add", str(case), str(articles)]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as child:
        try:
            child.wait(seconds)
        except subprocess.TimeoutExpired:
            os.kill(child.pid, signal.SIGKILL)


def _is_sound(case: Path) -> bool:
    """Tell whether the database is sound, and every article in it has its Reading, once."""
    if not case.exists():
        return True
    with sqlite3.connect(case) as raw:
        sound = raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        tables = {name for (name,) in raw.execute("SELECT name FROM sqlite_master")}
        if "articles" in tables:
            query = "SELECT count(*) FROM articles LEFT JOIN readings ON article = number WHERE article IS NULL"
            sound = sound and raw.execute(query).fetchone() == (0,)
    raw.close()
    return sound


def _complete(case: Path, articles: Path) -> tuple[str, int]:
    with sayso.open(case) as opened:
        opened.add(articles)
        return json.dumps(pictures_to_json(opened.stories), sort_keys=True), len(list(opened.readings))


if __name__ == "__main__":
    found = measure()
    print(f"killed at {found['killed']} random moments: {found['whole']} cases whole after the next run")
    sys.exit(found["whole"] != found["killed"])
