"""Names of weekdays, months, seasons and units of time, with their places in the calendar."""

WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6,
    "jul": 7, "aug": 8, "sept": 9, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
# TIMEX3 code and first month; a winter counts to the year it begins in, as TIMEX3 annotators mostly have it.
SEASONS = {"spring": ("SP", 3), "summer": ("SU", 6), "autumn": ("FA", 9), "fall": ("FA", 9), "winter": ("WI", 12)}
# TIMEX3 letter, and whether it belongs behind the T of a period.
UNITS = {
    "second": ("S", True), "minute": ("M", True), "min": ("M", True), "hour": ("H", True), "hr": ("H", True),
    "day": ("D", False), "night": ("D", False), "weekend": ("D", False), "week": ("W", False),
    "fortnight": ("W", False), "month": ("M", False), "quarter": ("M", False), "year": ("Y", False),
    "yr": ("Y", False), "decade": ("Y", False), "century": ("Y", False), "centurie": ("Y", False),
}  # fmt: skip
UNIT_FACTORS = {"fortnight": 2, "quarter": 3, "decade": 10, "century": 100, "centurie": 100}
