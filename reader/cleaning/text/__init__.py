"""The text of an article once its lines are told: headings in it, paragraphs, sentences."""
