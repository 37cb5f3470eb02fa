"""Forms that an article may have besides sentences: tables, lists, entries, recordings, notices.

What looks like furniture and is text is told here, a form a module.
"""
