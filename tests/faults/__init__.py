"""What happens to notes when everything goes wrong; `python -m tests.faults` is the long run."""
