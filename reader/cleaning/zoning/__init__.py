"""Where the article begins and ends on its page, and what each line of it is.

`zones` is the door: it asks `head`, `core` and `tail` in turn, over the `evidence` that the
lines give; `doubt` looks again at what the rules leave open.
"""
