"""The loss of a batch: each head learns only from examples whose data set knows its labels."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

from training.batches import Batch
from training.labels import EVENT_TYPES, ROLES
from training.model import Reader

ROLE_WEIGHT, SPAN_WEIGHT = 1.0, 1.0


def batch_loss(model: Reader, batch: Batch, smoothing: float = 0.0) -> tuple[Tensor, dict[str, float]]:
    """Return the summed loss of a batch and its parts."""
    words = model.encode(batch.pieces, batch.capitals, batch.mask, batch.firsts)
    parts = {
        "triggers": _trigger_loss(model, batch, words, smoothing),
        "events": _event_loss(model, batch, words, smoothing),
        "mentions": _span_loss(model, batch, words, "mentions"),
        "names": _span_loss(model, batch, words, "names"),
        **_role_losses(model, batch, words),
    }
    present = {name: loss for name, loss in parts.items() if loss is not None}
    return sum(present.values(), torch.zeros(())), {name: float(loss.detach()) for name, loss in present.items()}


def _rows(batch: Batch, name: str) -> list[int]:
    return [i for i, e in enumerate(batch.examples) if getattr(e, name) is not None]


def _trigger_loss(model: Reader, batch: Batch, words: Tensor, smoothing: float) -> Tensor | None:
    rows = _rows(batch, "trigger_words")
    if not rows:
        return None
    gold = torch.full(words.shape[:2], -100)
    for i in rows:
        e = batch.examples[i]
        gold[i, : len(e.window.words)] = 0
        for word, kind in e.trigger_words.items():
            gold[i, word] = kind
    weight = torch.tensor([1.0, 2.0, 2.0])
    logits = model.triggers(words).float()
    return 4 * F.cross_entropy(logits.flatten(0, 1), gold.flatten(), weight=weight, label_smoothing=smoothing)


def _event_loss(model: Reader, batch: Batch, words: Tensor, smoothing: float) -> Tensor | None:
    rows = _rows(batch, "events")
    if not rows:
        return None
    types, modes = torch.full(words.shape[:2], -100), torch.full(words.shape[:2], -100)
    for i in rows:
        e = batch.examples[i]
        types[i, : len(e.window.words)] = 0
        for word, (type_, mode) in e.events.items():
            types[i, word], modes[i, word] = type_, mode
    weight = torch.ones(len(EVENT_TYPES))
    weight[1:] = 2.0
    loss = 4 * F.cross_entropy(
        model.events(words).float().flatten(0, 1), types.flatten(), weight=weight, label_smoothing=smoothing
    )
    if (modes >= 0).any():
        marked = modes >= 0
        loss = loss + 0.5 * F.cross_entropy(
            model.modalities(words[marked]).float(), modes[marked], label_smoothing=smoothing
        )
    return loss


def _span_loss(model: Reader, batch: Batch, words: Tensor, name: str) -> Tensor | None:
    rows = _rows(batch, name)
    if not rows:
        return None
    scorer = getattr(model, name)
    logits = scorer(words[rows]).float()
    gold = torch.zeros_like(logits)
    n = words.shape[1]
    steps = torch.arange(n)
    band = ((steps[None, :] >= steps[:, None]) & (steps[None, :] - steps[:, None] < 24))[None]
    valid = (band & batch.word_mask[rows][:, :, None] & batch.word_mask[rows][:, None, :])[..., None]
    count = 0
    for r, i in enumerate(rows):
        for first, last, kind in getattr(batch.examples[i], name):
            gold[r, first, last, kind] = 1.0
            count += 1
    loss = F.binary_cross_entropy_with_logits(logits, gold, reduction="none") * valid
    return SPAN_WEIGHT * loss.sum() / max(10, count)


def _role_losses(model: Reader, batch: Batch, words: Tensor) -> dict[str, Tensor]:
    items = [(i, t) for i, e in enumerate(batch.examples) for t in e.triggers]
    if not items:
        return {}
    rows = torch.tensor([i for i, _ in items])
    triggers = torch.tensor([t.word for _, t in items])
    kinds = torch.tensor([t.kind for _, t in items])
    logits = model.roles(words[rows], batch.word_mask[rows], triggers, kinds).float()
    gold = torch.zeros_like(logits)
    known = torch.zeros(len(items), 1, len(ROLES))
    for k, (_, t) in enumerate(items):
        known[k, 0, list(t.known)] = 1.0
        for role, filled in t.roles.items():
            gold[k, filled, role] = 1.0
    mask = known * batch.word_mask[rows][..., None]
    loss = F.binary_cross_entropy_with_logits(logits, gold, reduction="none") * mask
    losses = {"roles": ROLE_WEIGHT * loss.sum() / len(items) / 8}
    typed = [k for k, (_, t) in enumerate(items) if t.source_type >= 0]
    if typed:
        vectors = words[rows[typed], triggers[typed]]
        logits = model.type_source(vectors, words[rows[typed]], gold[typed][..., 0])
        types = torch.tensor([items[k][1].source_type for k in typed])
        losses["source types"] = 0.5 * F.cross_entropy(logits.float(), types)
    return losses
