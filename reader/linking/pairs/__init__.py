"""Two sentences side by side: what they share, and where they differ."""
