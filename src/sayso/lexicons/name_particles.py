"""Small words that stand inside names, and small words that end a noun phrase."""

from __future__ import annotations

# Between two capitalised words these join a person's name.
NAME_PARTICLES = frozenset(
    "de del della dello di da do dos das du la le las los van von der den ter ten bin ibn bint ben ould wuld al "
    "el ul y e zu zur af av dit".split()
)
# An Arabic article may begin a name in small letters ("al-Khafaji").
ARTICLE_PREFIXES = (
    "al-",
    "el-",
    "ad-",
    "as-",
    "ash-",
    "at-",
    "an-",
    "ar-",
    "az-",
    "ul-",
    "l'",
    "d'",
    "o'",
    "l’",
    "d’",
    "o’",
)

DETERMINERS = frozenset("the this that these those".split())
POSSESSIVES = frozenset("his her its their our my your whose".split())
INDEFINITES = frozenset(
    "a an one two three four five six some several another many few both dozens hundreds no any every each most "
    "all other".split()
)
# Function words, auxiliaries and adverbs: none stands inside a noun phrase that describes an actor.
PHRASE_ENDS = frozenset(
    """
    a an the this that these those his her its their our my your whose and or but nor so yet if when while as
    than because
    since until unless although though whether of for at in on by to from with without within into onto over
    under above below
    between among amid against about across after before during through throughout towards toward upon via per
    near inside
    outside around along behind beyond despite like unlike up down off out is are was were be been being am has
    have had having
    do does did done will would shall should can could may might must not no never he she it they we i you him
    them us me who
    whom which what where why how there here said says say told tells tell added adds asked asks called calls
    according also
    just only even still already again then now soon later earlier yesterday today tomorrow ago however
    meanwhile both either
    neither each every all any some one two three four five six seven eight nine ten several many few most more
    less other
    another such same very too much quite rather almost nearly about roughly some whose became become becomes
    made make makes
    took take takes gave give gives got get gets put puts let lets went go goes came come comes saw see sees
    knew know knows
    thought think thinks wrote write writes read reads held hold holds kept keep keeps left leave leaves met
    meet meets
    denied denies deny warned warns warn claimed claims claim accused accuses accuse blamed blames blame urged
    urges urge
    declined declines decline confirmed confirms confirm reported reports announced announces quoted quotes
    citing cited cites
    described describes stated states insisted insists rejected rejects demanded demands threatened threatens
    ordered orders
    sent send sends killed kill kills hit hits fired fires struck strike strikes seized seizes closed close
    opened open
    somebody anybody everybody someone anyone everyone else wants want wanted being using saying telling asking
    calling denying citing quoting warning accusing blaming urging
    """.split()
)
LOCATIVES = frozenset(
    "in at near inside outside around across throughout into through over within beyond off toward towards from "
    "to above along via "
    "of visit visiting visited reached reach leave left leaving enter entered entering".split()
)
