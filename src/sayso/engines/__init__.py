"""Ways to spread map and group over processes."""
