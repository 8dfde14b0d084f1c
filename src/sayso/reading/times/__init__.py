"""Time expressions: which words name a time, and which time they name."""

from sayso.reading.times.find import find_times

__all__ = ["find_times"]
