"""Who says what: attributions, their speakers, and the claims that a sentence makes of them.

`claims` is the door.
"""
