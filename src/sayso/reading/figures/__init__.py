"""Quantities: what counts people, things, money and shares, with its bounds."""

from sayso.reading.figures.find import find_figures

__all__ = ["find_figures"]
