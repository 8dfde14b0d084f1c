"""Examples padded into batches of similar length."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from training.examples import Example


@dataclass(slots=True)
class Batch:
    """Padded windows; `word_mask` and `mask` are True where there is something."""

    examples: list[Example]
    pieces: Tensor
    capitals: Tensor
    mask: Tensor
    firsts: Tensor
    word_mask: Tensor


def collate(examples: list[Example]) -> Batch:
    """Return a batch of the examples, padded to the longest."""
    t = max(len(e.window.pieces) for e in examples)
    w = max(len(e.window.words) for e in examples)
    n = len(examples)
    pieces, capitals = torch.zeros(n, t, dtype=torch.long), torch.zeros(n, t, dtype=torch.long)
    firsts = torch.zeros(n, w, dtype=torch.long)
    for i, e in enumerate(examples):
        pieces[i, : len(e.window.pieces)] = torch.tensor(e.window.pieces)
        capitals[i, : len(e.window.pieces)] = torch.tensor(e.window.capitals)
        firsts[i, : len(e.window.firsts)] = torch.tensor(e.window.firsts)
    lengths = torch.tensor([len(e.window.pieces) for e in examples])
    words = torch.tensor([len(e.window.words) for e in examples])
    return Batch(
        examples,
        pieces,
        capitals,
        torch.arange(t)[None] < lengths[:, None],
        firsts,
        torch.arange(w)[None] < words[:, None],
    )


def batches(examples: Sequence[Example], size: int, rng: random.Random | None) -> Iterator[Batch]:
    """Yield batches of about `size` pieces; shuffled where a generator is given."""
    order = list(range(len(examples)))
    noise = {i: (rng.random() * 24 if rng else 0) for i in order}
    order.sort(key=lambda i: len(examples[i].window.pieces) + noise[i])
    groups: list[list[int]] = [[]]
    for i in order:
        longest = len(examples[i].window.pieces)
        if groups[-1] and longest * (len(groups[-1]) + 1) > size:
            groups.append([])
        groups[-1].append(i)
    if rng:
        rng.shuffle(groups)
    for group in groups:
        yield collate([examples[i] for i in group])
