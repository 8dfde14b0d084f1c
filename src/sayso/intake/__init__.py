"""Bytes in, Pages out."""
