"""The case: one file, everything stored and asked."""
