"""Cues: the words by which a sentence takes a stand, and how they are found.

Tables of phrases stand in `denial.py`, `doubt.py`, `correction.py` and `framing.py`, opposite
predicates in `axes.py` and `axis_phrases.py`; `stance.py` finds those of a sentence. What two
sentences make of each other's cues is the judge's business, in `reader/linking/`.
"""
