"""The weights of typed comparison, fitted by logistic regression on the story bundles A-F and I-L."""

# Mean log-odds above which two clusters merge. Tuned bundles: B-cubed F .72 at -1, .72 at -.75, .70 at 0, but origins
# exact .38, .38 and .45: what does not belong to a claim brings its sources with it.
THRESHOLD = 0.0

WEIGHTS: dict[str, float] = {
    "bias": -2.66,
    "shared terms": -0.78,
    "contained": 1.09,
    "shared amount": 0.49,
    "context": 1.85,
    "cross context": 1.25,
    "both cross": 0.17,
    "shared trigger": -0.94,
    "all triggers": 0.71,
    "unshared": 0.31,
    "event types": 0.42,
    "other event types": -1.69,
    "actors": 0.51,
    "same speaker": 1.69,
    "both short": 0.15,
    "same article": -0.44,
    "neighbours": -0.52,
    "same figure": 1.30,
    "same value": -1.88,
    "figures meet": -0.63,
    "figures differ": -3.09,
    "other figures": -2.70,
    "one figure": -1.48,
    "both denied": 0.72,
    "polarity": -0.92,
    "deed or not": -0.60,
    "other mode": -1.84,
    "same day": 0.95,
    "other days": -1.18,
    "copied": 2.01,
}
