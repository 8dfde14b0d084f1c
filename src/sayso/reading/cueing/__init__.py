"""The lexical marker of cues: shallow analysis of words, verb groups and phrases."""
