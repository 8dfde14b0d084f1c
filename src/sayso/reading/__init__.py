"""One article to its Reading."""
