"""Every error that sayso raises on purpose; each message says what was expected, what was found, what to do."""


class SaysoError(Exception):
    """Something the user can act on: shown as one line, without a traceback."""


class SourceError(SaysoError):
    """A source given to sayso cannot be opened at all."""


class CaseError(SaysoError):
    """A case file is missing, foreign, newer than this program, or in use."""


class InterchangeError(SaysoError):
    """JSON that does not follow the interchange format."""


class NotFoundError(SaysoError):
    """A story, claim or article that the case does not hold."""
