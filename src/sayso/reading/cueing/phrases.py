"""Noun phrases before and after a verb, and the adjuncts around them, by their boundaries."""

from __future__ import annotations

from sayso.reading.cueing.tokens import CHANNELS, Token, closed_class, is_finite, verb_readings

Range = tuple[int, int]
Tokens = tuple[Token, ...]

_DASHES = frozenset(("-", "–", "—"))
_STOPS = frozenset((";", ":", "?", "!", ".", "…", "..."))
_LONGEST_SUBJECT = 60
_LONGEST_ADJUNCT = 14


def subject_before(tokens: Tokens, end: int, floor: int) -> Range | None:
    """Return the noun phrase that ends before `end` (the verb group's start) and begins no earlier than `floor`."""
    floor = max(floor, end - _LONGEST_SUBJECT)
    last = _skip_back(tokens, end, floor)
    if last <= floor or tokens[last - 1].low in ("and", "but", "or", "nor", "then"):
        return None
    if tokens[last - 1].low in closed_class("subject") and tokens[last - 1].low not in ("it",):
        return (last - 1, last)
    if tokens[last - 1].low in ("who", "which"):
        return _antecedent(tokens, last - 1, floor)
    if tokens[last - 1].low in (",", ")") or tokens[last - 1].low in _DASHES:
        return _closed_subject(tokens, last, floor)
    start = _segment_start(tokens, last, floor)
    found = _tidy(tokens, start, last)
    return (_after_bare_relative(tokens, *found), last) if found else None


def _after_bare_relative(tokens: Tokens, start: int, end: int) -> int:
    """Return the start of Y in "the figure Y said": two noun phrases that nothing joins."""
    for k in range(start + 1, end):
        low = tokens[k].low
        before = tokens[k - 1].low
        if low in closed_class("relative") or low.endswith(("ed", "ing")) or low in verb_readings():
            return start
        if low in ("the", "a", "an", "his", "her", "its", "their") and tokens[k - 1].shape == "x":
            if before not in closed_class("preposition") | closed_class("conjunction") | closed_class("determiner"):
                return k
    return start


def _skip_back(tokens: Tokens, end: int, floor: int) -> int:
    """Return the end of the subject: adverbs and time adjuncts between it and the verb are passed over."""
    i = end
    while i > floor:
        low = tokens[i - 1].low
        if low in closed_class("adverb") or (
            low.endswith("ly")
            and len(low) > 4
            and i - 1 > floor
            and tokens[i - 1].shape == "x"
            and low not in ("family", "assembly", "ally", "daily", "weekly")
        ):
            i -= 1
            continue
        start = _adjunct_start(tokens, i, floor)
        if start is None:
            break
        i = start
    return i


def _adjunct_start(tokens: Tokens, end: int, floor: int) -> int | None:
    """Return where the time or channel adjunct that ends at `end` begins ("on Tuesday", "in a statement")."""
    low = tokens[end - 1].low
    if low == "ago" and end - 3 >= floor:
        return end - 3
    if low not in closed_class("time") and low not in CHANNELS and tokens[end - 1].shape != "9":
        return None
    for i in range(end - 1, max(floor, end - 7) - 1, -1):
        word = tokens[i].low
        if word in (
            "on",
            "in",
            "at",
            "by",
            "during",
            "after",
            "before",
            "from",
            "via",
            "late",
            "early",
            "last",
            "this",
            "earlier",
        ):
            preposition = i
            while preposition > floor and tokens[preposition - 1].low in (
                "on",
                "in",
                "late",
                "early",
                "earlier",
                "later",
            ):
                preposition -= 1
            return preposition if preposition > floor else None
        if word in (",", ";", ":") or tokens[i].is_quote or is_finite(tokens, i):
            return None
    return None


def _antecedent(tokens: Tokens, relative: int, floor: int) -> Range | None:
    end = relative
    if end > floor and tokens[end - 1].low == ",":
        end -= 1
    if end <= floor:
        return None
    start = _segment_start(tokens, end, floor)
    found = _tidy(tokens, start, end)
    if found is None:
        return None
    return _tidy(tokens, _last_phrase(tokens, found[0], end), end)


def _last_phrase(tokens: Tokens, start: int, end: int) -> int:
    """Return where the last plain noun phrase of `[start, end)` begins."""
    i = end
    while i > start:
        low = tokens[i - 1].low
        if low in closed_class("determiner"):
            if i - 2 >= start and tokens[i - 2].low == "of":
                i -= 2
                continue
            return i - 1
        joins = low in ("of", "'s", "for", "and") and i < end and tokens[i].shape in ("Xx", "XX")
        if not joins and (
            low in closed_class("preposition") | closed_class("subordinator") or is_finite(tokens, i - 1)
        ):
            return i
        i -= 1
    return start


def _segment_start(tokens: Tokens, end: int, floor: int) -> int:
    """Return where the clause that ends at `end` begins: after a mark, a subordinator, or "and" between clauses."""
    i = end
    while i > floor:
        token = tokens[i - 1]
        if token.low == "," or token.low in _STOPS or (token.is_quote and not _inside_name(tokens, i - 1)):
            if token.low == "," and _is_number_comma(tokens, i - 1):
                i -= 1
                continue
            return i
        if token.low in _DASHES and i - 2 >= floor:
            return i
        if token.low in (
            "that",
            "if",
            "whether",
            "because",
            "although",
            "though",
            "while",
            "whereas",
            "but",
            "how",
        ) or (
            token.low in ("when", "as", "until", "unless", "after", "before", "since")
            and _clause_follows(tokens, i, end)
        ):
            if token.low == "that" and not _is_complementiser(tokens, i - 1):
                i -= 1
                continue
            return i
        if token.low in ("and", "or") and any(is_finite(tokens, k) for k in range(max(floor, i - 12), i - 1)):
            return i
        i -= 1
    return floor


def _clause_follows(tokens: Tokens, i: int, end: int) -> bool:
    return any(is_finite(tokens, k) for k in range(i, min(end, i + 10))) or end - i < 6


def _is_complementiser(tokens: Tokens, i: int) -> bool:
    """Tell "said that troops" from "that person said" and "the report that"."""
    if i == 0:
        return False
    before = tokens[i - 1].low
    return before in verb_readings() or (
        before not in closed_class("preposition") and before not in (",", "and", "but")
    )


def _inside_name(tokens: Tokens, i: int) -> bool:
    """Tell whether a folded quotation is part of a name: short, and a determiner or a noun stands before it."""
    return i > 0 and tokens[i].span.end - tokens[i].span.start < 30 and tokens[i - 1].low in closed_class("determiner")


def _is_number_comma(tokens: Tokens, i: int) -> bool:
    return 0 < i < len(tokens) - 1 and tokens[i - 1].low in closed_class("time") and tokens[i + 1].shape == "9"


def _closed_subject(tokens: Tokens, end: int, floor: int) -> Range | None:
    """Return the subject before an apposition or relative clause that a comma, dash or bracket closes at `end`."""
    closer = tokens[end - 1].low
    opener = {")": "("}.get(closer, closer)
    i = end - 1
    while i > floor and tokens[i - 1].low != opener and tokens[i - 1].low not in (";", ":"):
        i -= 1
    if i <= floor or tokens[i - 1].low != opener:
        return _tidy(tokens, floor, end - 1)
    inner = i
    if tokens[inner].low in ("and", "but") and closer == ",":
        return None
    head_end = inner - 1
    adjunct = closer == "," and _is_adjunct(tokens, inner, end - 1)
    if head_end <= floor:
        return _tidy(tokens, inner, end - 1)
    if tokens[head_end - 1].is_quote:
        return _tidy(tokens, inner, end - 1)
    start = _segment_start(tokens, head_end, floor)
    if _continues_apposition(tokens, start, head_end) and start - 1 > floor and tokens[start - 1].low == ",":
        start = _segment_start(tokens, start - 1, floor)
    head = _tidy(tokens, start, head_end)
    if head is None or any(is_finite(tokens, k) and not _in_relative(tokens, head[0], k) for k in range(*head)):
        return _tidy(tokens, inner, end - 1)
    if adjunct or closer == ")":
        return (head[0], end - (1 if closer == "," else 0)) if closer == ")" else head
    return (head[0], end - 1 if closer == "," else end)


def _is_adjunct(tokens: Tokens, start: int, end: int) -> bool:
    """Tell an adjunct between commas ("citing two officials", "in a statement") from an apposition."""
    first = tokens[start]
    if first.low.endswith("ing") and first.shape == "x":
        return True
    if first.low in closed_class("preposition") and first.low not in ("of",):
        return True
    return first.low in closed_class("adverb") | {"asked", "when", "if", "as", "while", "reached", "contacted"}


def _continues_apposition(tokens: Tokens, start: int, end: int) -> bool:
    """Tell whether a segment cannot be a subject by itself: an age, "of" a place, a relative clause."""
    first = tokens[start].low if start < end else ""
    return tokens[start].shape == "9" or first in ("of", "from", "in", "who", "whose", "which", "aged", "a", "an")


def _in_relative(tokens: Tokens, start: int, i: int) -> bool:
    return any(tokens[k].low in closed_class("relative") for k in range(start, i))


def _tidy(tokens: Tokens, start: int, end: int) -> Range | None:
    """Return the phrase without what only leads up to it, or None where it cannot be a noun phrase."""
    openers = closed_class("opener") | {",", ")", "(", "that", "•", "*", "_"} | _DASHES
    while start < end and (
        tokens[start].low in openers
        and not (
            tokens[start].low == "that"
            and start + 1 < end
            and tokens[start + 1].shape == "x"
            and not is_finite(tokens, start + 1)
            and end - start == 2
        )
    ):
        start += 1
    while end > start and tokens[end - 1].low in (",", *_DASHES):
        end -= 1
    if start < end:
        start = _strip_time(tokens, start, end)
    if start >= end or end - start > _LONGEST_SUBJECT:
        return None
    first = tokens[start]
    if first.shape == "." or first.low in ("to", "not", "by", "with", "as", "than", "without") or first.is_quote:
        return None
    if first.low in closed_class("preposition") and first.low not in ("like",) and first.shape == "x":
        return None
    return (start, end)


def _strip_time(tokens: Tokens, start: int, end: int) -> int:
    """Return the start after a leading "On Sunday", "Last week" or "In Paris" that no comma closes."""
    i = start
    if tokens[i].low in closed_class("preposition") or tokens[i].low in (
        "last",
        "late",
        "early",
        "earlier",
        "hours",
        "days",
        "within",
    ):
        for k in range(i + 1, min(end, i + 7)):
            if tokens[k].low in closed_class("time") and k + 1 < end:
                k += 1
                while k < end - 1 and (tokens[k].shape == "9" or tokens[k].low in closed_class("time")):
                    k += 1
                return k
    while i < end - 1 and (tokens[i].low in closed_class("adverb") or tokens[i].low in ("yesterday", "today")):
        i += 1
    return i


def main_subject(tokens: Tokens, end: int) -> Range | None:
    """Return the subject of the first clause before `end` that has one."""
    for k in range(end):
        if is_finite(tokens, k) and not _after_relative(tokens, k):
            source = subject_before(tokens, k, 0)
            if source and tokens[source[0]].low not in closed_class("preposition"):
                return source
    return None


def _after_relative(tokens: Tokens, k: int) -> bool:
    return any(tokens[m].low in closed_class("relative") for m in range(max(0, k - 3), k))


def base_phrase(tokens: Tokens, i: int) -> int:
    """Return the end of the plain noun phrase that begins at `i` (an addressee: "reporters", "the BBC")."""
    if i >= len(tokens) or tokens[i].is_quote or tokens[i].shape == ".":
        return i
    if tokens[i].low in closed_class("pronoun"):
        return i + 1
    start = i
    named = False
    while i < len(tokens) and i - start < 12:
        token = tokens[i]
        low = token.low
        if token.shape in ("Xx", "XX"):
            named = True
            i += 1
            continue
        if token.is_quote or (token.shape == "." and low not in ("&",)):
            break
        if i > start and (
            low
            in closed_class("determiner")
            | closed_class("pronoun")
            | closed_class("subordinator")
            | closed_class("auxiliary")
            | closed_class("adverb")
            and not (
                tokens[i - 1].low in ("of", "'s", "and", "in", "for", "at", "to") and low in closed_class("determiner")
            )
        ):
            break
        if low in ("of", "'s", "for", "&") or (low in ("at", "in") and i > start):
            if i + 1 < len(tokens) and low in ("in", "at") and tokens[i + 1].low in closed_class("time"):
                break
            i += 1
            continue
        if low == "and" and i + 1 < len(tokens) and not _finite_soon(tokens, i + 1):
            i += 1
            continue
        if low in closed_class("preposition") or low == "and" or (i > start and is_finite(tokens, i)):
            break
        if (
            named
            and tokens[i - 1].shape in ("Xx", "XX")
            and token.shape == "x"
            and low.endswith("s")
            and i - start >= 1
            and tokens[start].shape != "x"
        ):
            break
        i += 1
    while i > start and tokens[i - 1].low in ("of", "'s", "for", "at", "in", "and"):
        i -= 1
    return i


def _finite_soon(tokens: Tokens, i: int) -> bool:
    return any(is_finite(tokens, k) for k in range(i, min(len(tokens), i + 5)))


def skip_adjuncts(tokens: Tokens, i: int, end: int) -> int:
    """Return where adjuncts after a cue end: adverbs, times and channels ("on Tuesday", "in a statement")."""
    while i < end:
        low = tokens[i].low
        if low == "," and i + 1 < end and _adjunct_end(tokens, i + 1, end) > i + 1:
            after = _adjunct_end(tokens, i + 1, end)
            if after < end and tokens[after].low == ",":
                i = after + 1
                continue
            return i
        after = _adjunct_end(tokens, i, end)
        if after == i:
            return i
        i = after
    return i


def _adjunct_end(tokens: Tokens, i: int, end: int) -> int:
    if i >= end:
        return i
    low = tokens[i].low
    if low in closed_class("adverb") - {"not", "never", "here", "there"} or (
        low in closed_class("time") and tokens[i].shape == "Xx"
    ):
        return i + 1
    if (
        low in ("last", "this", "late", "early", "earlier", "next", "later")
        and i + 1 < end
        and tokens[i + 1].low in closed_class("time") | {"on", "this", "last", "in"}
    ):
        return _time_end(tokens, i + 1, end)
    if low not in closed_class("preposition"):
        return i
    if low == "by" and not (i + 1 < end and tokens[i + 1].low in CHANNELS | closed_class("time")):
        return i
    for k in range(i + 1, min(end, i + _LONGEST_ADJUNCT)):
        word = tokens[k].low
        if word in closed_class("time") or word in CHANNELS:
            return _time_end(tokens, k, end)
        if word in ("that", ",", ":", ";") or tokens[k].is_quote or is_finite(tokens, k):
            break
    return i


def _time_end(tokens: Tokens, k: int, end: int) -> int:
    k += 1
    while k < end:
        low = tokens[k].low
        if tokens[k].shape == "9" or low in closed_class("time") or low in ("ago", "earlier"):
            k += 1
        elif low == "of" and k + 1 < end:
            k = min(end, k + 2)
        elif tokens[k - 1].low in CHANNELS and (low in CHANNELS or low in ("network", "call")):
            k += 1
        else:
            break
    return k


def phrase_after(tokens: Tokens, i: int, end: int) -> int:
    """Return the end of the noun phrase with appositions and relative clauses that begins at `i`."""
    start = i
    relative = False
    while i < end and i - start < _LONGEST_SUBJECT:
        token = tokens[i]
        low = token.low
        if low in _STOPS or (low in _DASHES and i > start):
            break
        if token.is_quote and i > start and tokens[i - 1].low in (",", ":"):
            break
        if low == ",":
            if not _apposition_follows(tokens, i + 1, end):
                break
            relative = tokens[i + 1].low in closed_class("relative")
            i += 2
            continue
        if low in ("who", "which", "whose", "whom") or (low == "that" and i > start):
            relative = True
            i += 1
            continue
        if (
            low
            in (
                "as",
                "when",
                "while",
                "because",
                "after",
                "before",
                "if",
                "although",
                "though",
                "but",
                "adding",
                "citing",
            )
            and i > start
            and not relative
        ):
            break
        if (
            i > start
            and not relative
            and (
                low in closed_class("preposition") or low in ("late", "last", "early", "earlier", "yesterday", "today")
            )
        ):
            stop = _adjunct_end(tokens, i, end)
            if (
                stop > i
                and low not in ("of",)
                and not (low in ("with", "for", "from", "at") and tokens[i + 1].shape != "x")
            ):
                break
        if low == "and" and any(is_finite(tokens, k) for k in range(i + 1, min(end, i + 8))) and not relative:
            break
        if not relative and i > start and is_finite(tokens, i):
            break
        i += 1
    while i > start and tokens[i - 1].low in (",", "and", *_DASHES):
        i -= 1
    return i


def _apposition_follows(tokens: Tokens, i: int, end: int) -> bool:
    if i >= end:
        return False
    token = tokens[i]
    if (
        token.low in closed_class("relative") - {"where", "that"}
        or (token.shape == "9" and (i + 1 >= end or tokens[i + 1].shape == "."))
        or token.low == "aged"
    ):
        return True
    if token.is_quote or token.low in (
        "and",
        "but",
        "as",
        "in",
        "on",
        "at",
        "while",
        "when",
        "after",
        "it",
        "he",
        "she",
        "they",
        "i",
        "we",
        "with",
    ):
        return False
    if (token.low.endswith("ing") and token.shape == "x") or token.low in closed_class("adverb"):
        return False
    stop = i
    while stop < end and tokens[stop].low not in (",", ";", ":", *_DASHES) and not tokens[stop].is_quote:
        if is_finite(tokens, stop) and not _in_relative(tokens, i, stop):
            return False
        stop += 1
    return (
        token.low in closed_class("determiner") | closed_class("title") | {"of", "head", "one", "co", "former", "then"}
        or token.shape in ("Xx", "XX")
        or token.shape == "x"
    )
