"""Which sentences of the library may be about what one says: the index, and what it is asked."""
