"""Kinds of furniture by their form: boxes, lists of other articles, players, prices, print-outs.

Each module knows one kind, says which units it takes, and judges nothing else.
"""
