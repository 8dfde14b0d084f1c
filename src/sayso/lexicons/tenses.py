"""Words beside a weekday or month that tell whether it lies ahead or behind."""

AHEAD = frozenset(
    "will shall 'll ’ll won't won’t going plans planned planning plan scheduled due expected expects set intends "
    "intend upcoming coming tomorrow hopes hope wants want could should may might must would until till by "
    "deadline ahead begins begin starts start opens expires expire resumes meets convenes is are promised vowed "
    "pledged threatened ordered demanded ultimatum postponed rescheduled summoned invited urged called to next "
    "forthcoming".split()
)
STRONG_AHEAD = frozenset(
    "will shall 'll ’ll won't won’t scheduled due expected until till deadline upcoming forthcoming expires expire "
    "ultimatum postponed would should may tomorrow ahead "
    "expect expects plans hopes intends aims".split()
)
BEHIND = frozenset(
    "was were had did said says told killed announced reported since ago after came went took began ended left held "
    "made found seen struck fired died saw met gave been happened occurred signed issued released".split()
)
# Right before a day: "by Friday", "until Friday", "a meeting for Friday", "come Friday".
LIMITS = frozenset("until till by deadline for come".split())
# Before "to" and a day: "adjourned to Friday".
MOVED_TO = frozenset("adjourned postponed delayed moved deferred rescheduled pushed extended put brought back".split())
# Before "to": "is set to begin on Friday".
BOUND_TO = frozenset(
    "set due going plan plans planned planning expected scheduled hope hopes hoped about aim aims vowed pledged likely "
    "is are ready intends intend wants want promised agreed".split()
)
