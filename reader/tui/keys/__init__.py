"""Which keys there are, and what is typed before or beside what it is meant for."""
