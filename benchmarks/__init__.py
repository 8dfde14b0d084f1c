"""Everything that sayso is measured by."""
