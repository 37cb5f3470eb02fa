"""The times that a text names, as intervals of days.

Tables of what names a time stand in `rows_ko.py` and `rows_en.py`, what each means in the
resolvers beside them; `finding.py` runs both over a text. Knows nothing of articles: the
day of publication is an argument.
"""
