"""Mutated inputs through the whole of reading: no traceback, no hang, every offset inside its text."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from benchmarks.mutate import mutations
from sayso.intake.files import read_sources
from sayso.pipeline import default_steps, read_pages
from sayso.records import Page, Reading

INPUTS = 2000
# An article of ordinary length takes some 30 ms; a mutated one may be many times as long.
HANG_SECONDS = 20.0


def measure(_data: Path, *, inputs: int = INPUTS, seed: int = 11) -> dict[str, float]:
    """Return how many inputs were read, refused with a reason, ended in a traceback, or took too long."""
    read = refused = tracebacks = hangs = 0
    slowest = 0.0
    steps = default_steps()
    with tempfile.TemporaryDirectory() as folder:
        for name, content in mutations(seed, inputs):
            path = Path(folder) / name
            path.write_bytes(content)
            began = time.perf_counter()
            try:
                results = list(read_sources([path]))
                pages = [page for page in results if isinstance(page, Page)]
                readings = [r for _, r in read_pages(pages, steps=steps)]
            except Exception as error:  # noqa: BLE001 - counting every kind of traceback is the purpose
                tracebacks += 1
                print(f"  {name}: {type(error).__name__}: {error}")
                continue
            finally:
                path.unlink()
            seconds = time.perf_counter() - began
            slowest = max(slowest, seconds)
            hangs += seconds > HANG_SECONDS
            read += sum(isinstance(r, Reading) for r in readings)
            refused += len(results) - len(pages) + sum(not isinstance(r, Reading) for r in readings)
    return {
        "inputs": inputs,
        "articles read": read,
        "refused with a reason": refused,
        "tracebacks": tracebacks,
        "hangs": hangs,
        "slowest input, seconds": slowest,
    }
