"""A sentence in quotation marks, cut with an ellipsis where its rows have no room for all of it."""

from __future__ import annotations

from rich.text import Text
from textual.geometry import Size
from textual.widget import Widget

from reader.tui.layout.breaking import break_lines
from reader.tui.text import clip


class Quote(Widget):
    """As many rows as the sentence takes, or as the styles allow."""

    DEFAULT_CSS = "Quote { height: auto; }"

    def __init__(self, sentence: str, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.text = f"“{sentence}”"

    def say(self, sentence: str) -> None:
        """Show another sentence."""
        text = f"“{sentence}”"
        if text != self.text:
            self.text = text
            self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(break_lines(self.text, max(1, width)))

    def render(self) -> Text:
        size = self.content_size
        ranges = break_lines(self.text, max(1, size.width))
        rows = [self.text[start:end].rstrip() for start, end in ranges]
        if 0 < size.height < len(rows):
            rest = " ".join(self.text[ranges[size.height - 1][0] :].split())
            rows = [*rows[: size.height - 1], clip(rest, size.width)]
        return Text("\n".join(rows), no_wrap=True)
