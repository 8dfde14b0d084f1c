"""The case: one file that keeps articles, what follows from them, and answers questions."""
