"""What the screen says, in English and Korean: every word, and which one when."""
