"""Numbers that measure or count something: found, read, compared.

`model.py` says what a quantity is and `quantities.py` finds those of a text; tables of
words stand in `units_ko.py`, `units_en.py`, `counters.py`, `qualifiers.py` and `states.py`.
Whether two quantities agree is told by `comparison.py`. Names with digits (H100),
times and telephone numbers are none. Knows nothing of articles or links.
"""
