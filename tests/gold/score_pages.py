"""How well pages are cleaned: the page half of the scorer.

`python -m tests.gold.score_pages [SET ...] [--lines] [--no-baselines]`
prints, per page and in all, precision and recall of furniture and duplicates
against the rest, article lines lost, subtypes right, and characters right in glued
lines; beside it what trafilatura, jusText and a rule that only knows repeated lines
make of the same pages. `--lines` names the lines that went wrong, and refuses to do
so for `scored` and `blind`, which nobody develops on; `blind` was written last, by
someone who did not look at what the cleaner makes of it.

A row of gold is a line, or a stretch of a glued line. Blank lines do not count.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from reader.cleaning import clean
from reader.model import READING_KINDS, Article, RawPage
from tests.paths import GOLD, SEEDS, SHARED

Verdicts = Callable[["Row"], list[tuple[str, str | None, int | None, int]]]
HIDDEN = frozenset({"boilerplate", "duplicate"})
SPLITS = ("develop", "scored", "blind", "hard")
"""Folders of pages written for this."""
UNSEEN = frozenset({"scored", "blind", "hard"})
"""Splits whose lines are never named."""
SETS = (*SPLITS, "sample", "real")


@dataclass(frozen=True, slots=True)
class Row:
    """What a labeller says of `start:end` of a line; `end` -1 is the line's end."""

    line: int
    start: int
    end: int
    kind: str
    subtype: str | None
    duplicate_of: int | None


@dataclass(slots=True)
class Score:
    """Counts over rows; `characters` only over glued lines."""

    name: str
    hit: int = 0
    false: int = 0
    missed: int = 0
    text: int = 0
    lost: int = 0
    furniture_found: int = 0
    subtype_right: int = 0
    duplicates: int = 0
    source_right: int = 0
    kind_right: int = 0
    rows: int = 0
    glued: int = 0
    glued_right: int = 0
    wrong: list[str] = field(default_factory=list)

    def add(self, other: Score) -> None:
        for name in self.__slots__:
            if name not in ("name", "wrong"):
                setattr(self, name, getattr(self, name) + getattr(other, name))

    @property
    def precision(self) -> float:
        found = self.hit + self.false
        return self.hit / found if found else 1.0

    @property
    def recall(self) -> float:
        wanted = self.hit + self.missed
        return self.hit / wanted if wanted else 1.0


def read_labels(path: Path) -> list[Row]:
    """Rows of a `.labels` file: `line[:start-end] TAB kind TAB subtype TAB duplicate_of`."""
    rows = []
    for text in path.read_text(encoding="utf-8").splitlines():
        if not text.strip() or text.startswith("#"):
            continue
        place, kind, subtype, source = [*text.split("\t"), "-", "-"][:4]
        line, _, stretch = place.partition(":")
        start, _, end = stretch.partition("-")
        rows.append(
            Row(
                int(line),
                int(start or 0),
                int(end or -1),
                kind,
                None if subtype == "-" else subtype,
                None if source == "-" else int(source),
            )
        )
    return rows


def _read_jsonl(path: Path) -> dict[str, list[Row]]:
    rows: dict[str, list[Row]] = defaultdict(list)
    for text in path.read_text(encoding="utf-8").splitlines():
        d = json.loads(text)
        row = Row(
            d["line"],
            d.get("start", 0),
            d.get("end", -1),
            d["kind"],
            d["subtype"],
            d["duplicate_of"],
        )
        rows[d["file"]].append(row)
    return rows


def _page(path: Path) -> RawPage:
    lines = path.read_text(encoding="utf-8").split("\n")
    if lines and not lines[-1]:
        lines.pop()
    return RawPage(str(path), tuple(lines), "markdown" if path.suffix == ".md" else "text")


def pages(name: str) -> Iterator[tuple[RawPage, list[Row]]]:
    """The labelled pages of a set; none where the set is not on this machine."""
    if name in SPLITS:
        for labels in sorted((GOLD / "pages" / name).glob("*.labels")):
            for suffix in (".txt", ".md"):
                if labels.with_suffix(suffix).exists():
                    yield _page(labels.with_suffix(suffix)), read_labels(labels)
        return
    folder, gold = (
        (SEEDS, GOLD / "sample_lines.jsonl")
        if name == "sample"
        else (SHARED / "seeds", SHARED / "gold" / "seed_lines.jsonl")
    )
    if gold.exists() and folder.is_dir():
        for file, rows in sorted(_read_jsonl(gold).items()):
            if not file.endswith(".html"):
                yield _page(folder / file), rows


def score_page(
    page: RawPage,
    rows: Iterable[Row],
    verdicts: Verdicts,
) -> Score:
    """Count over the rows of a page; `verdicts` gives a row's kinds with their characters."""
    score = Score(Path(page.path).name)
    for row in rows:
        text = page.lines[row.line - 1][row.start : row.end if row.end >= 0 else None]
        if row.kind == "blank" or not text.strip():
            continue
        found = verdicts(row)
        if row.end >= 0:
            score.glued += sum(n for *_, n in found)
            score.glued_right += sum(
                n for kind, _, _, n in found if (kind in HIDDEN) == (row.kind in HIDDEN)
            )
        kind, subtype, source, _ = max(found, key=lambda verdict: verdict[3])
        hidden, wanted = kind in HIDDEN, row.kind in HIDDEN
        score.rows += 1
        score.kind_right += kind == row.kind
        score.hit += hidden and wanted
        score.false += hidden and not wanted
        score.missed += wanted and not hidden
        if row.kind in READING_KINDS:
            score.text += 1
            score.lost += hidden
        if row.kind == "boilerplate" and kind == "boilerplate":
            score.furniture_found += 1
            score.subtype_right += subtype == row.subtype
        if row.kind == "duplicate":
            score.duplicates += 1
            score.source_right += source == row.duplicate_of
        if (kind, subtype if row.kind == "boilerplate" else None) != (row.kind, row.subtype):
            mark = "!!" if hidden != wanted else "  "
            gold, said = f"{row.kind}/{row.subtype or '-'}", f"{kind}/{subtype or '-'}"
            score.wrong.append(f"  {mark} {row.line:4} {gold} got {said}: {text.strip()[:90]}")
    return score


def of_article(article: Article) -> Verdicts:
    """Verdicts of our own cleaning."""
    by_line = defaultdict(list)
    for segment in article.segments:
        by_line[segment.line].append(segment)

    def verdicts(row: Row) -> list[tuple[str, str | None, int | None, int]]:
        end = row.end if row.end >= 0 else len(article.lines[row.line - 1])
        return [
            (s.kind, s.subtype, s.duplicate_of, min(s.end, end) - max(s.start, row.start))
            for s in by_line[row.line]
            if min(s.end, end) > max(s.start, row.start)
        ]

    return verdicts


def of_kept(kept: set[int]) -> Verdicts:
    """Verdicts of a method that only keeps or drops whole lines."""
    return lambda row: [("body" if row.line in kept else "boilerplate", None, None, 1)]


def keep_trafilatura(page: RawPage) -> set[int]:
    """Lines whose text trafilatura keeps when each line is a paragraph of HTML."""
    import trafilatura  # noqa: PLC0415  # slow to import, and only for this table

    kept = trafilatura.extract(_as_html(page), include_comments=False, favor_recall=False) or ""
    return _kept_lines(page, kept.splitlines())


def keep_justext(page: RawPage) -> set[int] | None:
    """Lines that jusText keeps, with its stop words; `None` if it is not installed."""
    try:
        import justext  # noqa: PLC0415
    except ImportError:
        return None
    language = (
        "Korean" if any("가" <= c <= "힣" for line in page.lines for c in line[:200]) else "English"
    )
    found = justext.justext(
        _as_html(page).encode(), justext.get_stoplist(language), encoding="utf-8"
    )
    return _kept_lines(page, [p.text for p in found if not p.is_boilerplate])


def keep_unrepeated(page: RawPage) -> set[int]:
    """Lines whose text did not stand on an earlier line of the page."""
    seen: set[str] = set()
    kept = set()
    for number, line in enumerate(page.lines, 1):
        text = " ".join(line.split())
        if text not in seen:
            kept.add(number)
        seen.add(text)
    return kept


def _as_html(page: RawPage) -> str:
    from html import escape  # noqa: PLC0415

    body = "\n".join(f"<p>{escape(line)}</p>" for line in page.lines if line.strip())
    return f"<html><body><div>{body}</div></body></html>"


def _kept_lines(page: RawPage, kept: Iterable[str]) -> set[int]:
    texts = {" ".join(text.split()).strip("- ") for text in kept}
    return {
        number
        for number, line in enumerate(page.lines, 1)
        if " ".join(line.split()).strip("- ") in texts
    }


BASELINES: tuple[tuple[str, Callable[[RawPage], set[int] | None]], ...] = (
    ("trafilatura", keep_trafilatura),
    ("jusText", keep_justext),
    ("repeated lines", keep_unrepeated),
)


def score_set(name: str) -> list[Score]:
    """Our scores of the pages of a set."""
    return [score_page(page, rows, of_article(clean(page))) for page, rows in pages(name)]


def total(scores: Iterable[Score], name: str) -> Score:
    """The sum of scores, under a name."""
    result = Score(name)
    for score in scores:
        result.add(score)
    return result


_COLUMNS = ("P", "R", "lost", "subtype", "kind", "dup line", "glued")
_HEAD = f"{'page':34}" + "".join(f"{name:>10}" for name in _COLUMNS)


def _line(score: Score) -> str:
    def share(part: int, whole: int) -> str:
        return f"{part / whole:.3f}" if whole else "-"

    cells = (
        f"{score.precision:.3f}",
        f"{score.recall:.3f}",
        f"{score.lost}/{score.text}",
        share(score.subtype_right, score.furniture_found),
        share(score.kind_right, score.rows),
        f"{score.source_right}/{score.duplicates}",
        share(score.glued_right, score.glued),
    )
    return f"{score.name[:34]:34}" + "".join(f"{cell:>10}" for cell in cells)


def print_line(score: Score) -> None:
    """Print a score as a row of the table."""
    print(_line(score), flush=True)


def print_set(name: str, *, lines: bool, baselines: bool) -> None:
    """Print the table of a set, and the baselines' totals under it."""
    labelled = list(pages(name))
    if not labelled:
        print(f"\n{name}: no pages on this machine")
        return
    print(f"\n{name}: {len(labelled)} pages\n{_HEAD}")
    scores = []
    for page, rows in labelled:
        score = score_page(page, rows, of_article(clean(page)))
        scores.append(score)
        print(_line(score))
        if lines and name not in UNSEEN:
            print("\n".join(score.wrong))
    print(_line(total(scores, "ALL (reader.cleaning)")))
    if not baselines:
        return
    for method, keep in BASELINES:
        kept = [(page, rows, keep(page)) for page, rows in labelled]
        if any(k is None for *_, k in kept):
            print(f"{method}: not installed")
            continue
        print(
            _line(
                total(
                    (score_page(p, r, of_kept(k or set())) for p, r, k in kept), f"ALL ({method})"
                )
            )
        )


def main() -> None:
    """Read the command line and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sets", nargs="*", default=list(SETS), metavar="SET", help=", ".join(SETS))
    parser.add_argument("--lines", action="store_true", help="name the lines that went wrong")
    parser.add_argument("--no-baselines", action="store_true")
    arguments = parser.parse_args()
    for name in arguments.sets:
        print_set(name, lines=arguments.lines, baselines=not arguments.no_baselines)


if __name__ == "__main__":
    main()
