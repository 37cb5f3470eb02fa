"""The screens: reading, and what opens over it."""
