"""What is kept on disk of articles and links: their analyses, the index, and the answers."""
