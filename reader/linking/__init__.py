"""Which sentences of other articles repeat or dispute a sentence, and why.

Knows nothing of the screen. `Linker` is the door; `analyse` and the features are
pure functions over plain data.
"""

from reader.linking.analysed import Analysed, analyse
from reader.linking.linker import Linker

__all__ = ["Analysed", "Linker", "analyse"]
