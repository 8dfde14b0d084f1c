"""Readings to reused passages and stories."""
