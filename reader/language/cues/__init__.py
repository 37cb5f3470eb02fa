"""The words by which a sentence takes a stand, as tables: a row each, with an example.

How they are found in a text stands in `reader/language/stance.py`.
"""
