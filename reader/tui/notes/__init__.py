"""Notes as the screen has them: listed, written, drafted and kept."""
