"""The encoder and its heads.

The encoder is MiniLM-L6 (Wang et al., "MiniLM: Deep self-attention distillation for task-agnostic compression of
pre-trained transformers", 2020) as fine-tuned for sentence embeddings, with an embedding of each word's capitalisation
added at the input. Spans of mentions are scored from their two ends (Yu et al., "Named entity recognition as dependency
parsing", ACL 2020); roles are read for one trigger at a time by a small transformer over the encoded words.
"""

from __future__ import annotations

import math
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F

from training.labels import EVENT_TYPES, MENTION_KINDS, MODALITIES, NAME_KINDS, ROLES, SOURCE_TYPES, TRIGGERS

WIDTH, HEADS, LAYERS, INNER, EPSILON = 384, 12, 6, 1536, 1e-12
CAPITAL_CLASSES = 5
MAX_DISTANCE = 64


class Layer(nn.Module):
    """One post-norm transformer layer as in BERT."""

    def __init__(self, width: int, heads: int, inner: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.heads = heads
        self.query = nn.Linear(width, width)
        self.key = nn.Linear(width, width)
        self.value = nn.Linear(width, width)
        self.mix = nn.Linear(width, width)
        self.mix_norm = nn.LayerNorm(width, eps=EPSILON)
        self.widen = nn.Linear(width, inner)
        self.narrow = nn.Linear(inner, width)
        self.norm = nn.LayerNorm(width, eps=EPSILON)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """x: (batch, length, width); mask: (batch, 1, 1, length), True where there is something."""
        b, t, w = x.shape
        q, k, v = (f(x).view(b, t, self.heads, -1).transpose(1, 2) for f in (self.query, self.key, self.value))
        y = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        x = self.mix_norm(x + self.dropout(self.mix(y.transpose(1, 2).reshape(b, t, w))))
        return self.norm(x + self.dropout(self.narrow(F.gelu(self.widen(x)))))


class Encoder(nn.Module):
    """Pieces to vectors."""

    def __init__(self, layers: int = LAYERS) -> None:
        super().__init__()
        self.words = nn.Embedding(30522, WIDTH)
        self.positions = nn.Embedding(512, WIDTH)
        self.types = nn.Embedding(2, WIDTH)
        self.capitals = nn.Embedding(CAPITAL_CLASSES, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.layers = nn.ModuleList(Layer(WIDTH, HEADS, INNER) for _ in range(layers))
        self.dropout = nn.Dropout(0.1)
        nn.init.zeros_(self.capitals.weight)

    def forward(self, pieces: Tensor, capitals: Tensor, mask: Tensor) -> Tensor:
        """Pieces, capitals, mask: (batch, length). Returns (batch, length, width)."""
        positions = torch.arange(pieces.shape[1], device=pieces.device)
        x = self.words(pieces) + self.positions(positions)[None] + self.types.weight[0] + self.capitals(capitals)
        x = self.dropout(self.norm(x))
        for layer in self.layers:
            x = layer(x, mask[:, None, None, :])
        return x

    def load(self, path: Path) -> None:
        """Load pretrained weights in the naming of the published model."""
        weights = load_file(path)
        own = {
            "words.weight": "embeddings.word_embeddings.weight",
            "positions.weight": "embeddings.position_embeddings.weight",
            "types.weight": "embeddings.token_type_embeddings.weight",
            "norm.weight": "embeddings.LayerNorm.weight",
            "norm.bias": "embeddings.LayerNorm.bias",
        }
        parts = {
            "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
            "mix": "attention.output.dense", "mix_norm": "attention.output.LayerNorm",
            "widen": "intermediate.dense", "narrow": "output.dense", "norm": "output.LayerNorm",
        }  # fmt: skip
        for i in range(len(self.layers)):
            for ours, theirs in parts.items():
                for kind in ("weight", "bias"):
                    own[f"layers.{i}.{ours}.{kind}"] = f"encoder.layer.{i}.{theirs}.{kind}"
        missing, unexpected = self.load_state_dict({o: weights[t] for o, t in own.items()}, strict=False)
        if unexpected or missing != ["capitals.weight"]:
            raise ValueError(f"weights do not fit: missing {missing}, unexpected {unexpected}")


class SpanScorer(nn.Module):
    """Scores every span of words from its first and last word, up to a maximal length."""

    def __init__(self, kinds: int, size: int = 96) -> None:
        super().__init__()
        self.first = nn.Linear(WIDTH, size)
        self.last = nn.Linear(WIDTH, size)
        self.weight = nn.Parameter(torch.randn(kinds, size + 1, size + 1) / size)
        self.length = nn.Embedding(25, kinds)
        nn.init.constant_(self.length.weight, -5.0)  # almost no span is a mention

    def forward(self, words: Tensor) -> Tensor:
        """Words: (batch, words, width). Returns (batch, words, words, kinds), logits of [first, last]."""
        a, b = (F.pad(torch.tanh(f(words)), (0, 1), value=1.0) for f in (self.first, self.last))
        scores = torch.einsum("bid,kde,bje->bijk", a, self.weight, b)
        n = words.shape[1]
        steps = torch.arange(n, device=words.device)
        return scores + self.length((steps[None, :] - steps[:, None]).clamp(0, 24))[None]


class RoleReader(nn.Module):
    """For one trigger at a time, says which words fill its roles."""

    def __init__(self, width: int = 192, layers: int = 2) -> None:
        super().__init__()
        self.narrow = nn.Linear(WIDTH, width)
        self.trigger = nn.Linear(WIDTH, width)
        self.kind = nn.Embedding(3, width)
        self.distance = nn.Embedding(2 * MAX_DISTANCE + 1, width)
        self.layers = nn.ModuleList(Layer(width, 6, 4 * width) for _ in range(layers))
        self.roles = nn.Linear(width, len(ROLES))
        nn.init.normal_(self.distance.weight, std=0.05)
        nn.init.constant_(self.roles.bias, -2.0)

    def forward(self, words: Tensor, mask: Tensor, triggers: Tensor, kinds: Tensor) -> Tensor:
        """Words (n, words, width) and mask (n, words) of each trigger's window. Returns (n, words, roles)."""
        steps = torch.arange(words.shape[1], device=words.device)[None] - triggers[:, None]
        distance = self.distance(steps.clamp(-MAX_DISTANCE, MAX_DISTANCE) + MAX_DISTANCE)
        vector = words[torch.arange(len(triggers), device=words.device), triggers]
        x = self.narrow(words) + distance + (self.trigger(vector) + self.kind(kinds))[:, None]
        for layer in self.layers:
            x = layer(x, mask[:, None, None, :])
        return self.roles(x)


class Reader(nn.Module):
    """The encoder with every head."""

    def __init__(self, layers: int = LAYERS) -> None:
        super().__init__()
        self.encoder = Encoder(layers)
        self.dropout = nn.Dropout(0.1)
        self.triggers = nn.Linear(WIDTH, len(TRIGGERS))
        self.events = nn.Linear(WIDTH, len(EVENT_TYPES))
        self.modalities = nn.Sequential(nn.Linear(WIDTH, 128), nn.GELU(), nn.Linear(128, len(MODALITIES)))
        self.source_types = nn.Sequential(nn.Linear(2 * WIDTH, 128), nn.GELU(), nn.Linear(128, len(SOURCE_TYPES)))
        self.mentions = SpanScorer(len(MENTION_KINDS))
        self.names = SpanScorer(len(NAME_KINDS))
        self.roles = RoleReader()

    def encode(self, pieces: Tensor, capitals: Tensor, mask: Tensor, firsts: Tensor) -> Tensor:
        """Return the vectors of the words: (batch, words, width)."""
        x = self.encoder(pieces, capitals, mask)
        return self.dropout(x.gather(1, firsts[..., None].expand(-1, -1, WIDTH)))

    def type_source(self, vectors: Tensor, words: Tensor, sources: Tensor) -> Tensor:
        """Return logits of source types; sources: (n, words) weights of the source's words, all 0 where unknown."""
        mean = torch.einsum("nw,nwd->nd", sources, words) / sources.sum(1, keepdim=True).clamp(min=1.0)
        return self.source_types(torch.cat([vectors, mean], -1))


def count_parameters(model: nn.Module) -> int:
    """Return how many numbers a model learns."""
    return sum(math.prod(p.shape) for p in model.parameters())
