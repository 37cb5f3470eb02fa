"""Text to lines: pure functions that know nothing of Textual or the library."""
