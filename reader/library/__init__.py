"""The one door: opens paths and answers `related(sentence)`.

Three layers, each on the one before: `opening.py` has the articles, `answering.py` the
links of a sentence, `door.py` those of the whole library. Knows nothing of the screen.
"""

from reader.library.door import Indexed, Library
from reader.samples import SAMPLE
from reader.shelf import Changes, Progress
from reader.strictness import DEFAULT_STRICTNESS

__all__ = ["DEFAULT_STRICTNESS", "SAMPLE", "Changes", "Indexed", "Library", "Progress"]
