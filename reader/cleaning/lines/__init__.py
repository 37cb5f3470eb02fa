"""What one line is by itself, before its page is judged: cut, marked by the rules, and measured.

`units` and `glue` cut it, `marks` asks the tables of rules, the others measure it. Knows of no
place on a page.
"""
