"""Plain text in, plain frozen data out: what a sentence says, in Korean and English.

Knows nothing of articles or links. All offsets are code points in the text given.
"""

from reader.language.asof import held_at, of_an_earlier_round, of_other_times, told_as_changed
from reader.language.cues.cue import Cue, negated_lemmas, opposites
from reader.language.cues.stance import stance
from reader.language.difference import told_as_difference
from reader.language.elsewhere import tells_of_another
from reader.language.instance import instance_of
from reader.language.morphemes import Morpheme, Term, content_terms, morphemes
from reader.language.naming.leads import lead_names, subject_name
from reader.language.naming.namebook import NameBook
from reader.language.naming.names import Name, name_key, names
from reader.language.quantity.aside import set_aside
from reader.language.quantity.comparison import affinity, agree, comparable, conflict
from reader.language.quantity.model import Quantity
from reader.language.quantity.part import is_whole
from reader.language.quantity.qualifiers import told_end
from reader.language.quantity.quantities import quantities
from reader.language.quantity.rates import money_rates
from reader.language.reading import Reading, book_of, read
from reader.language.sentences import detect_language, split_sentences
from reader.language.speech.claims import Claim, Speaker, claims
from reader.language.speech.mention import mentions
from reader.language.speech.reporting import REPORTING
from reader.language.times.finding import date_spans, dates
from reader.language.times.when import When, compatible
from reader.language.window import window_of
from reader.language.wording import PARTICLES, written_words

__all__ = [
    "PARTICLES",
    "REPORTING",
    "Claim",
    "Cue",
    "Morpheme",
    "Name",
    "NameBook",
    "Quantity",
    "Reading",
    "Speaker",
    "Term",
    "When",
    "affinity",
    "agree",
    "book_of",
    "claims",
    "comparable",
    "compatible",
    "conflict",
    "content_terms",
    "date_spans",
    "dates",
    "detect_language",
    "held_at",
    "instance_of",
    "is_whole",
    "lead_names",
    "mentions",
    "money_rates",
    "morphemes",
    "name_key",
    "names",
    "negated_lemmas",
    "of_an_earlier_round",
    "of_other_times",
    "opposites",
    "quantities",
    "read",
    "set_aside",
    "split_sentences",
    "stance",
    "subject_name",
    "tells_of_another",
    "told_as_changed",
    "told_as_difference",
    "told_end",
    "window_of",
    "written_words",
]
