"""Articles cut into windows of whole sentences that the encoder reads at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tokenizers import Tokenizer

from sayso.reading.marks import Sentence
from sayso.records import Spans

PARAGRAPH_PIECE = 1  # "[unused0]" of the vocabulary: says that a paragraph begins
CLS_PIECE, SEP_PIECE = 101, 102


@dataclass(frozen=True, slots=True)
class Window:
    """A run of sentences: words, their pieces, each word's first piece and each piece's capitalisation class."""

    words: Spans
    pieces: list[int]
    firsts: list[int]
    capitals: list[int]


def capital_class(word: str) -> int:
    """Return how a word is capitalised: 0 no letters, 1 lower, 2 first letter, 3 all, 4 mixed."""
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 0
    if all(c.islower() for c in letters):
        return 1
    if len(letters) > 1 and all(c.isupper() for c in letters):
        return 3
    return 2 if letters[0].isupper() and all(c.islower() for c in letters[1:]) else 4


def cut_windows(
    text: str, sentences: Sequence[Sentence], tokenizer: Tokenizer, *, limit: int = 192
) -> tuple[Window, ...]:
    """Return the windows of an article: whole sentences up to `limit` pieces, paragraphs kept together if they fit."""
    encoded = [_encode(text, sentence, tokenizer, limit) for sentence in sentences]
    groups: list[list[int]] = []
    for i, sentence in enumerate(sentences):
        if groups and sentences[groups[-1][-1]].paragraph == sentence.paragraph:
            groups[-1].append(i)
        else:
            groups.append([i])
    windows: list[list[int]] = [[]]
    size = 2
    for group in groups:
        total = sum(len(encoded[i][1]) for i in group) + 1
        if windows[-1] and size + total > limit:
            windows.append([])
            size = 2
        for i in group:
            if windows[-1] and size + len(encoded[i][1]) + 1 > limit:
                windows.append([])
                size = 2
            windows[-1].append(i)
            size += len(encoded[i][1]) + (i == group[0])
    return tuple(_join(sentences, encoded, window) for window in windows if window)


def _encode(
    text: str, sentence: Sentence, tokenizer: Tokenizer, limit: int
) -> tuple[Spans, list[int], list[int], list[int]]:
    words, pieces, firsts, capitals = [], [], [], []
    strings = [text[w.start : w.end] for w in sentence.words]
    encoding = tokenizer.encode(strings, is_pretokenized=True, add_special_tokens=False)
    last = None
    for piece, word in zip(encoding.ids, encoding.word_ids, strict=True):
        if len(pieces) >= limit - 4:
            break
        if word != last:
            words.append(sentence.words[word])
            firsts.append(len(pieces))
            last = word
        pieces.append(piece)
        capitals.append(capital_class(strings[word]))
    return tuple(words), pieces, firsts, capitals


def _join(
    sentences: Sequence[Sentence], encoded: Sequence[tuple[Spans, list[int], list[int], list[int]]], window: list[int]
) -> Window:
    words: list = []
    pieces, firsts, capitals = [CLS_PIECE], [], [0]
    paragraph = None
    for i in window:
        if sentences[i].paragraph != paragraph:
            paragraph = sentences[i].paragraph
            pieces.append(PARAGRAPH_PIECE)
            capitals.append(0)
        base = len(pieces)
        words.extend(encoded[i][0])
        firsts.extend(base + f for f in encoded[i][2])
        pieces.extend(encoded[i][1])
        capitals.extend(encoded[i][3])
    pieces.append(SEP_PIECE)
    capitals.append(0)
    return Window(tuple(words), pieces, firsts, capitals)
