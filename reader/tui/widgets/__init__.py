"""The panes of the reading screen; each shows what it is given and says what was done to it."""
