"""Articles made by hand, so that these tests need no other room."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model import Article, Segment, Sentence, Span

PARAGRAPHS: tuple[tuple[str, ...], ...] = (
    (
        "The harbour office counted 48 ships on Monday.",
        "It had counted 61 a week before.",
        "“Nobody knows where they went,” said its head, Ida Brandt.",
    ),
    (
        "항만청은 월요일 선박 48척이 입항했다고 밝혔다.",
        "한 주 전에는 61척이 입항했다.",
        "항만청장은 “어디로 갔는지 아무도 모른다”고 말했다.",
    ),
    (
        "The union doubts the figure.",
        "It says that at least 70 ships lay at anchor outside the harbour.",
        "A spokesman called the count “a joke with 48 punchlines”.",
    ),
)


def make_article(
    paragraphs: Sequence[Sequence[str]] = PARAGRAPHS,
    article_id: str = "harbour",
    path: str = "news/harbour.txt",
    title: str = "Ships missing",
    **fields: str | None,
) -> Article:
    """An article whose page has one line a paragraph."""
    lines = [" ".join(sentences) for sentences in paragraphs]
    sentences: list[Sentence] = []
    for number, texts in enumerate(paragraphs):
        start = 0
        for text in texts:
            span = Span(number + 1, start, start + len(text))
            sentences.append(
                Sentence(f"{article_id}.{len(sentences)}", number, "body", text, (span,))
            )
            start += len(text) + 1
    return Article(
        article_id,
        path,
        title,
        fields.get("source", "The Pilot"),
        fields.get("published", "2025-01-28"),
        fields.get("language") or "en",
        tuple(lines),
        tuple(Segment(n, 0, len(line), "body") for n, line in enumerate(lines, 1)),
        tuple(sentences),
        url=fields.get("url", "https://pilot.example/harbour"),
    )
