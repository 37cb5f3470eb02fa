"""Title, source, reporter and days of an article, and the lines that tell them.

`gathering` is the door.
"""
