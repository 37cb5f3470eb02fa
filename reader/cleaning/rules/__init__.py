"""What lines of furniture and of metadata look like, as tables: a row each, with an example.

A row never decides alone: `reader.cleaning.zoning.zones` weighs it by where the line
stands. These modules know nothing of pages.
"""
