"""HTML to lines: what a page shows, its article, what stands beside it, what it says of itself.

`document` is the door; `trim` and `reshape` come before the extraction, the others after it.
"""
