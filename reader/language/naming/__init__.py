"""Proper names: people, organisations, places and products, and which of them are one.

`names` finds candidates in a sentence, `namebook` joins those of an article.
"""
