"""One story's Readings to its Picture."""
