"""The links of the sentence that is read: grouped, in time, followed, and copied paragraphs."""
