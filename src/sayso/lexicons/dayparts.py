"""Parts of the day: TIMEX3 code (TMO, TMI, TAF, TEV, TNI) or the clock time that the words stand for."""

DAYPARTS = {
    "small hours": "TMO", "wee hours": "TMO", "early hours": "TMO", "first light": "TMO", "daybreak": "TMO",
    "daylight": "TMO", "sunrise": "TMO", "sunup": "TMO", "dawn": "TMO", "breakfast": "TMO", "forenoon": "TMO",
    "mid-morning": "TMO", "morning": "TMO", "mornings": "TMO", "midday": "T12:00", "noon": "T12:00",
    "noontime": "T12:00", "lunchtime": "TMI", "mid-afternoon": "TAF", "afternoon": "TAF", "teatime": "TAF",
    "sunset": "TEV", "sundown": "TEV", "dusk": "TEV", "evening": "TEV", "nightfall": "TNI", "night": "TNI",
    "midnight": "T00:00",
}  # fmt: skip
