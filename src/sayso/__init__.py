"""Reads articles about a developing story and shows what each claim really rests on."""
