"""The data folder that benchmarks read: story bundles, gold and the scorer, none of it in the package."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType


@dataclass(frozen=True, slots=True)
class Bundles:
    """Story bundles converted to plain input and gold."""

    articles: Path
    gold: Path
    stories: Path


def convert_bundles(data: Path, out: Path, *, folders: str = "*") -> Bundles:
    """Convert the bundles of the given author folders (a glob) with their own converter."""
    paths = sorted(str(p) for p in (data / "bundles").glob(f"{folders}/*.xml"))
    if not paths:
        raise FileNotFoundError(f"no story bundles in {data / 'bundles'}: name the data folder with --data")
    converter = data / "bundles" / "convert.py"
    subprocess.run([sys.executable, str(converter), str(out), *paths], check=True, stdout=subprocess.DEVNULL)
    return Bundles(articles=out / "articles.jsonl", gold=out / "gold.jsonl", stories=out / "stories.json")


def load_scorer(data: Path) -> ModuleType:
    """Load the scorer that defines every figure on the bundles."""
    path = data / "score" / "score.py"
    spec = importlib.util.spec_from_file_location("score", path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(f"no scorer at {path}: name the data folder with --data")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
