"""Sentences of a story told of another person, body or place of it."""

from __future__ import annotations

from reader.language import Name, names
from tests.gold.stories import Story
from tests.gold.turn import Turn, not_but


class Names:
    """The names of a story by their kind."""

    def __init__(self, story: Story) -> None:
        self._known: dict[str, dict[str, None]] = {}
        for article in story.articles:
            for sentence in article.sentences:
                for name in names(sentence.text):
                    if len(name.text) > 1:
                        self._known.setdefault(name.kind, {})[name.text] = None

    def other(self, text: str, language: str) -> tuple[Name, str] | None:
        """The first name of a text that another of its kind could stand for, and that one."""
        for name in names(text, language):
            others = [
                other
                for other in self._known.get(name.kind, ())
                if other not in text and name.text not in other and other not in name.text
            ]
            alone = text.count(name.text) == 1 and not text[: name.start][-1:].isalnum()
            if len(name.text) > 1 and others and alone:
                return name, others[len(text) % len(others)]
        return None

    def another(self, text: str, language: str) -> tuple[Name, str] | None:
        """That name, and the text with another in its place."""
        found = self.other(text, language)
        return None if found is None else (found[0], _instead(text, found[0], found[1]))


def renamed(story: Story) -> tuple[Turn, ...]:
    """A sentence told of another name: that one instead, not this one but that, and not that one
    but this.
    """
    known = Names(story)

    def told_of_another(text: str, language: str) -> str | None:
        found = known.another(text, language)
        return None if found is None else found[1]

    def rejected(text: str, language: str) -> str | None:
        found = known.other(text, language)
        if found is None:
            return None
        name, other = found
        return _instead(text, name, not_but(name.text, other, language))

    def asserted(text: str, language: str) -> str | None:
        found = known.other(text, language)
        if found is None:
            return None
        name, other = found
        return _instead(text, name, not_but(other, name.text, language))

    return (
        Turn("renamed", told_of_another, "neither"),
        Turn("rejected", rejected, "disputes"),
        Turn("asserted", asserted, "repeats"),
    )


def _instead(text: str, name: Name, said: str) -> str:
    return text[: name.start] + said + text[name.end :]
