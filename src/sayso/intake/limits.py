"""How much of a source is read: bounds that no honest input meets, so that a hostile one ends with a reason."""

from __future__ import annotations

# The longest magazine pieces run to some 200,000 characters; a million is a book, and reading one takes minutes.
MAX_ARTICLE_CHARACTERS = 1_000_000
# Saved pages with pictures embedded as data reach 20 MB; parsing takes about ten times their size in memory.
MAX_HTML_BYTES = 20_000_000
# Streamed files (JSON Lines, CSV) hold many articles and need no more memory than their longest line.
MAX_STREAM_BYTES = 4_000_000_000
# Files that have to be held whole (text, a JSON array, a ZIP in a ZIP, standard input).
MAX_WHOLE_BYTES = 256_000_000
# One line of JSON Lines or one CSV field: the longest article with every character escaped as \uXXXX.
MAX_LINE_BYTES = 8_000_000
# A ZIP of a large archive of news has some 100,000 members; bombs have millions or unpack to terabytes.
MAX_ZIP_MEMBERS = 200_000
MAX_ZIP_BYTES = 2_000_000_000
# Text packs 3 to 10 times, repeated pages up to 100 times; zeros (the usual bomb) 1,030 times.
MAX_ZIP_RATIO = 300
# The ratio says nothing about small members: a blank form of 100 kB packs 500 times and harms nobody.
ZIP_RATIO_FROM_BYTES = 5_000_000
MAX_ZIP_DEPTH = 3
# How many bytes decide what a file is; enough for a page's head and for several lines of a table.
HEAD_BYTES = 65_536
