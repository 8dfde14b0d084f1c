"""The training loop: AdamW with a linear fall to nothing, one share of each data set an epoch."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence

import torch

from training.batches import batches
from training.examples import Example
from training.losses import batch_loss
from training.model import Reader

# The heads start from nothing, the encoder from pretrained weights.
_HEADS_FASTER = 8
_WARM_UP = 0.06


def fit(
    model: Reader,
    groups: Sequence[tuple[list[Example], float]],
    *,
    epochs: int,
    rate: float,
    seed: int,
    size: int = 2048,
) -> None:
    """Train on each group's share an epoch; `size` is in pieces a step. Word embeddings stay as they were."""
    rng = random.Random(seed)
    torch.manual_seed(seed)
    for table in (model.encoder.words.weight, model.encoder.positions.weight, model.encoder.types.weight):
        table.requires_grad_(False)
    encoder = [p for p in model.encoder.parameters() if p.requires_grad]
    heads = [p for n, p in model.named_parameters() if not n.startswith("encoder.") and p.requires_grad]
    optimizer = torch.optim.AdamW(
        [{"params": encoder, "lr": rate}, {"params": heads, "lr": rate * _HEADS_FASTER}], weight_decay=0.01
    )
    pieces = sum(share * sum(len(e.window.pieces) for e in group) for group, share in groups)
    total = max(1, int(epochs * pieces / size * 1.08))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / (_WARM_UP * total), max(0.02, 1 - step / total))
    )
    for epoch in range(epochs):
        model.train()
        chosen = [e for g, share in groups for e in (g if share >= 1 else rng.sample(g, int(len(g) * share)))]
        started = time.time()
        losses: dict[str, list[float]] = {}
        for batch in batches(chosen, size, rng):
            with torch.autocast("cpu", torch.bfloat16):
                loss, parts = batch_loss(model, batch)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            for name, value in parts.items():
                losses.setdefault(name, []).append(value)
        means = {name: round(sum(values) / len(values), 3) for name, values in losses.items()}
        print(f"epoch {epoch}, {time.time() - started:.0f} s, {means}", flush=True)
