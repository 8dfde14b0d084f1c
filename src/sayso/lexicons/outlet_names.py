"""News agencies and outlets whose names do not say what they are, and regions that never act."""

from __future__ import annotations

AGENCY_NAMES = frozenset(
    ["reuters", "afp", "ap", "upi", "dpa", "efe", "ansa", "tass", "interfax", "xinhua", "anadolu", "kyodo", "yonhap", "pti", "ani"]
    + ["bernama", "irna", "isna", "sana", "wafa", "petra", "belta", "ukrinform", "associated press", "bloomberg", "apa", "antara"]
    + ["agence france-presse", "ria novosti", "tasnim", "fars", "lusa", "belga", "ritzau", "ntb", "keystone-sda", "agence france presse"]
)
OUTLET_NAMES = frozenset(
    ["bbc", "cnn", "nbc", "abc", "cbs", "fox", "msnbc", "npr", "pbs", "al jazeera", "al arabiya", "politico", "axios", "vox", "slate"]
    + ["le monde", "le figaro", "die zeit", "der spiegel", "el pais", "el país", "la repubblica", "haaretz", "rudaw", "kurdistan 24"]
    + ["rt", "sputnik", "dw", "deutsche welle", "france 24", "vice", "buzzfeed", "huffpost", "newsweek", "time", "the economist"]
    + ["economist", "the hill", "daily beast", "breitbart", "zerohedge", "zero hedge", "barron's", "financial times", "sky news"]
    + ["dawn", "the hindu", "ndtv", "cctv", "cgtn", "nhk", "abc news", "cbc", "itv", "rte", "sbs", "usa today", "meduza", "novaya gazeta"]
)
REGION_NAMES = frozenset(
    ["middle east", "europe", "africa", "asia", "gulf", "persian gulf", "mediterranean", "west bank", "latin america", "north america"]
    + ["south america", "sahel", "balkans", "caucasus", "kurdistan", "iraqi kurdistan", "horn of africa", "maghreb", "levant", "arctic"]
    + ["antarctica", "central asia", "south asia", "southeast asia", "east africa", "west africa", "north africa", "southern africa"]
    + ["eastern europe", "western europe", "red sea", "black sea", "baltic", "atlantic", "pacific", "green zone", "gaza", "gaza strip"]
    + ["crimea", "donbas", "kashmir", "tibet", "xinjiang", "siberia", "caribbean", "central america", "indian ocean", "aegean", "sahara"]
    + ["south china sea", "strait of hormuz", "suez canal", "panama canal", "english channel", "alps", "himalayas", "amazon basin"]
)
