"""Finding in articles: text, figures in whatever spelling, and stepping through what is found."""
