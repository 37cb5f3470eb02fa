"""A terminal reader that shows who else says a sentence, and who says otherwise."""

__version__ = "0.1.0"
