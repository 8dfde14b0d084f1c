"""The migrations of a case, oldest first; imported only where a case is made or upgraded."""
