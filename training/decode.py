"""The model's scores turned into Readings, without the rules around it: for comparing models."""

from __future__ import annotations

from typing import Any

import torch

from training.batches import batches
from training.examples import Example
from training.labels import EVENT_TYPES, MENTION_KINDS, MODALITIES, NAME_KINDS, SOURCE_TYPES
from training.model import Reader

Json = dict[str, Any]


def runs(words: list[int]) -> list[tuple[int, int]]:
    """Return the runs of neighbouring word numbers as (first, last)."""
    out: list[list[int]] = []
    for w in words:
        if out and w == out[-1][1] + 1:
            out[-1][1] = w
        else:
            out.append([w, w])
    return [(a, b) for a, b in out]


@torch.no_grad()
def predict(model: Reader, examples: list[Example], size: int = 4096) -> list[Json]:
    """Return each window's statements, events, mentions and names by the model alone, in character offsets."""
    model.eval()
    out: dict[int, Json] = {}
    number = {id(e): i for i, e in enumerate(examples)}
    for batch in batches(examples, size, None):
        with torch.autocast("cpu", torch.bfloat16):
            words = model.encode(batch.pieces, batch.capitals, batch.mask, batch.firsts)
            triggers = model.triggers(words).float().softmax(-1)
            events = model.events(words).float().argmax(-1)
            modes = model.modalities(words).float().argmax(-1)
            mentions = model.mentions(words).float().sigmoid()
            names = model.names(words).float().sigmoid()
        for i, e in enumerate(batch.examples):
            n = len(e.window.words)
            out[number[id(e)]] = {
                "statements": _statements(model, words[i], batch.word_mask[i], triggers[i, :n], e),
                "events": _events(events[i, :n].tolist(), modes[i, :n].tolist(), e),
                "mentions": _spans(mentions[i, :n, :n], e, MENTION_KINDS, nested=True),
                "names": _spans(names[i, :n, :n], e, NAME_KINDS, nested=False),
            }
    return [out[i] for i in range(len(examples))]


def _char(e: Example, first: int, last: int) -> list[int]:
    return [e.window.words[first].start, e.window.words[last].end]


def _statements(
    model: Reader, words: torch.Tensor, mask: torch.Tensor, triggers: torch.Tensor, e: Example
) -> list[Json]:
    found = [(w, 0 if p[1] >= p[2] else 1) for w, p in enumerate(triggers.tolist()) if p[1] + p[2] > 0.5]
    if not found:
        return []
    k = len(found)
    at, kinds = torch.tensor([w for w, _ in found]), torch.tensor([kind for _, kind in found])
    with torch.autocast("cpu", torch.bfloat16):
        repeated = words[None].expand(k, -1, -1)
        roles = model.roles(repeated, mask[None].expand(k, -1), at, kinds).float().sigmoid()
        n = len(e.window.words)
        sources = torch.zeros(k, words.shape[0])
        sources[:, :n] = (roles[:, :n, 0] > 0.5).float()
        types = model.type_source(words[at], repeated, sources).float().argmax(-1).tolist()
    heads = {w: i for i, (w, _) in enumerate(found)}
    statements = []
    for i, (w, kind) in enumerate(found):
        spans = {r: runs([j for j in range(n) if roles[i, j, r] > 0.5]) for r in range(3)}
        parents = [(float(roles[i, j, 3]), heads[j]) for j in heads if roles[i, j, 3] > 0.5 and j != w]
        statements.append({
            "id": f"s{i}", "trigger": w, "kind": kind, "source_type": SOURCE_TYPES[types[i]],
            "source": [_char(e, *s) for s in spans[0]], "content": [_char(e, *s) for s in spans[1]],
            "cue": [_char(e, *s) for s in spans[2]], "parent": f"s{max(parents)[1]}" if parents else None,
        })  # fmt: skip
    return statements


def _events(types: list[int], modes: list[int], e: Example) -> list[Json]:
    out = []
    for first, last in runs([w for w, t in enumerate(types) if t]):
        w = first
        while w <= last:
            end = w
            while end < last and types[end + 1] == types[w]:
                end += 1
            out.append({"trigger": _char(e, w, end), "type": EVENT_TYPES[types[w]], "modality": MODALITIES[modes[w]]})
            w = end + 1
    return out


def _spans(scores: torch.Tensor, e: Example, kinds: tuple[str, ...], *, nested: bool) -> list[Json]:
    best, kind = scores.max(-1)
    found = sorted(
        ((float(best[a, b]), a, b) for a, b in (best > 0.5).nonzero().tolist() if 0 <= b - a < 24), reverse=True
    )
    kept: list[tuple[int, int]] = []
    for _, a, b in found:
        crossing = any((a < c <= b < d) or (c < a <= d < b) or (not nested and a <= d and c <= b) for c, d in kept)
        if not crossing:
            kept.append((a, b))
    return [{"span": _char(e, a, b), "kind": kinds[int(kind[a, b])]} for a, b in sorted(kept)]
