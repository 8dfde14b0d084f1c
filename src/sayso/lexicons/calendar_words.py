"""Capitalised words of the calendar, which begin no name."""

from __future__ import annotations

CALENDAR_WORDS = frozenset(
    """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    Mondays Tuesdays
    Wednesdays Thursdays Fridays Saturdays Sundays January February March April May June July August September October
    November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec GMT UTC EST EDT CET CEST IST BST AM PM
    Christmas
    Easter Ramadan Eid Diwali Hanukkah
    """.split()
)
