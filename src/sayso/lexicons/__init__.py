"""Word lists that more than one step needs."""
