"""Everything that is measured for quality, in one run: `python -m tests.gold.score`.

Cleaning on labelled pages, then links on the stories that are only ever scored,
each with plain methods beside it. `--pages` or `--stories` for one of them alone.
"""

from __future__ import annotations

import argparse

from tests.gold import score_pages, score_stories


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", action="store_true", help="cleaning alone")
    parser.add_argument("--stories", action="store_true", help="links alone")
    options = parser.parse_args()
    both = options.pages == options.stories
    if both or options.pages:
        print("# Cleaning\n")
        for name in score_pages.SETS:
            score_pages.print_set(name, lines=False, baselines=True)
    if both or options.stories:
        print("\n# Links\n")
        score_stories.print_scores("scored")


if __name__ == "__main__":
    main()
