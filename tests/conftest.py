"""Property tests draw the same examples in every run, so that it can be repeated; wider searches are made by hand."""

from hypothesis import settings

settings.register_profile("repeatable", derandomize=True)
settings.load_profile("repeatable")
