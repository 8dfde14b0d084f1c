"""Closed classes of words that decide whether an event is told as real: auxiliaries, negations, clause openers."""

from __future__ import annotations

NEGATIONS = frozenset("not 't never no nor neither cannot without hardly".split())
NEGATIVE_SUBJECTS = frozenset("nobody none neither nothing no without".split())
PERFECT = frozenset("have has had having 've".split())
BE = frozenset("is are was were be been being 's 're".split())
FUTURE = frozenset("will shall 'll wo sha".split())
POSSIBLE = frozenset("may might could can ca".split())
OBLIGED = frozenset("should must ought".split())
DOUBTFUL = frozenset("allegedly possibly probably perhaps maybe supposedly apparently likely".split())
AUXILIARIES = NEGATIONS - {"nor", "neither", "without"} | FUTURE | POSSIBLE | OBLIGED | PERFECT | BE | DOUBTFUL
AUXILIARIES |= frozenset(
    "am 'm do does did 'd would to ever also just yet already now then again still even soon later only almost nearly "
    "once both all each didn don doesn isn aren wasn weren hasn haven hadn wouldn couldn won shouldn mustn ain get "
    "gets got getting not".split()
)
FINITE = FUTURE | POSSIBLE | BE | frozenset("have has had do does did would".split())
STOPS = frozenset(
    "! ? ; : , — – ( ) but although though while because since after before until when where which who and or as "
    "than".split()
)
PREPOSITIONS = frozenset("after in on at by from over with before during since into about as".split())
HAPPENS = frozenset("begin start take happen go open come continue last follow resume".split())
HAPPENING = frozenset("take took taking happen happened occur occurred go going".split())
CALLED_OFF = frozenset("off cancelled canceled postponed scrapped shelved suspended aborted abandoned".split())
FALLS_THROUGH = frozenset(("fell through", "fell apart", "broke down", "broken down", "fallen through"))
UNMET = frozenset("not 't fail fails failed refuse refuses refused continue continues continued on persist".split())
WARNING_STOPS = frozenset((",", ";", "“", "”", '"', "but", "while", "although"))
WARNINGS = frozenset("warned warns warning warn".split())
SPEECH_ACTS = frozenset("ACCUSE CLAIM REQUEST AGREE THREATEN DENY REJECT".split())
PRONOUNS = frozenset("they he she it we you i anyone someone anybody somebody".split())
CONDITIONS = frozenset("if whether provided condition".split())
