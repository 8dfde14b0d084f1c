"""Property tests draw the same examples in every run, so that a run can be repeated; a longer search is made by hand."""

from hypothesis import settings

settings.register_profile("repeatable", derandomize=True)
settings.load_profile("repeatable")
