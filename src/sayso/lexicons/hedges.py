"""Words before and after a number that say how it bounds what is counted."""

BEFORE = {
    "at least": "least", "no fewer than": "least", "not fewer than": "least", "no less than": "least",
    "not less than": "least", "more than": "least", "greater than": "least", "well over": "least",
    "just over": "least", "a little over": "least", "over": "least", "above": "least", "upwards of": "least",
    "upward of": "least", "in excess of": "least", "exceeding": "least", "a minimum of": "least", "minimum": "least",
    "at the very least": "least", "at a minimum": "least", "beyond": "least",
    "at most": "most", "at the most": "most", "up to": "most", "as many as": "most", "as much as": "most",
    "no more than": "most", "not more than": "most", "fewer than": "most", "less than": "most", "under": "most",
    "below": "most", "just under": "most", "a maximum of": "most", "a little under": "most", "not even": "most",
    "about": "about", "around": "about", "some": "about", "roughly": "about", "approximately": "about",
    "approx": "about", "nearly": "about", "almost": "about", "close to": "about", "an estimated": "about",
    "estimated": "about", "circa": "about", "maybe": "about", "perhaps": "about", "probably": "about",
    "possibly": "about", "something like": "about", "somewhere around": "about", "in the region of": "about",
    "closer to": "about", "as few as": "least", "never fewer than": "least", "never less than": "least",
    "never below": "least", "never dropped below": "least", "never fell below": "least",
    "not below": "least", "never exceeded": "most", "not exceeding": "most", "no higher than": "most",
    "in the order of": "about", "nigh on": "about",
}  # fmt: skip
AFTER = {
    "or more": "least", "or above": "least", "or higher": "least", "and more": "least", "plus": "least",
    "and counting": "least", "at least": "least", "at the least": "least", "at the very least": "least",
    "or so": "about", "or thereabouts": "about", "odd": "about", "or fewer": "most", "or less": "most",
    "or under": "most", "at most": "most", "at the most": "most",
}  # fmt: skip
