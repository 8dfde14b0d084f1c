"""Holidays: a fixed (month, day), days from Easter Sunday, or (month, weekday, which), -1 for the last.

Holidays whose day differs from country to country (Independence Day, Labour Day) are left out.
"""

FIXED = {
    "christmas eve": (12, 24), "christmas day": (12, 25), "christmas": (12, 25), "boxing day": (12, 26),
    "new year's eve": (12, 31), "new year's day": (1, 1), "new year": (1, 1), "new year's": (1, 1), "epiphany": (1, 6),
    "valentine's day": (2, 14), "st patrick's day": (3, 17), "nowruz": (3, 20), "april fools' day": (4, 1),
    "may day": (5, 1), "juneteenth": (6, 19), "bastille day": (7, 14),
    "fourth of july": (7, 4), "halloween": (10, 31), "all saints' day": (11, 1),
    "veterans day": (11, 11), "armistice day": (11, 11), "remembrance day": (11, 11),
}  # fmt: skip
EASTER = {
    "shrove tuesday": -47, "ash wednesday": -46, "palm sunday": -7, "maundy thursday": -3, "good friday": -2,
    "holy saturday": -1, "easter sunday": 0, "easter day": 0, "easter": 0, "easter monday": 1, "ascension day": 39,
    "pentecost": 49, "whit monday": 50, "corpus christi": 60,
}  # fmt: skip
FLOATING = {
    "martin luther king day": (1, 0, 3), "presidents' day": (2, 0, 3), "memorial day": (5, 0, -1),
    "labor day": (9, 0, 1), "columbus day": (10, 0, 2), "thanksgiving day": (11, 3, 4), "thanksgiving": (11, 3, 4),
    "black friday": (11, 4, 4),
}  # fmt: skip
