"""The commands. Answers go to stdout, everything else to stderr.

Rich and Textual are imported where they are first needed, so that scripts start fast.
Knows the library and nothing of how pages are cleaned or links are judged.
"""

from reader.cli.program import COMMANDS, main

__all__ = ["COMMANDS", "main"]
