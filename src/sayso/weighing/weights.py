"""The weights of typed comparison, fitted by logistic regression on the story bundles A-F and I-L."""

THRESHOLD = 0.0

WEIGHTS: dict[str, float] = {
    "bias": -1.17,
    "shared terms": -0.25,
    "contained": 1.16,
    "rarest shared": 0.57,
    "shared amount": -0.06,
    "context": 3.24,
    "shared trigger": 0.14,
    "event types": 0.34,
    "other event types": -1.86,
    "actors": 0.42,
    "other actors": 0.08,
    "same speaker": 1.31,
    "both short": -0.11,
    "same article": -0.63,
    "neighbours": -0.75,
    "same figure": 1.33,
    "same value": -1.95,
    "figures meet": -0.72,
    "figures differ": -2.74,
    "other figures": -3.10,
    "one figure": -1.47,
    "both denied": 0.42,
    "polarity": -1.07,
    "deed or not": -0.42,
    "other mode": -1.85,
    "same day": 0.76,
    "other days": -1.31,
    "copied": 4.00,
}
