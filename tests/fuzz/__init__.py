"""A mutation fuzzer for loading and cleaning: `python -m tests.fuzz --seconds 60`."""
