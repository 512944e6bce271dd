"""Reasoning that a server left inside the text, as `<think>...</think>` before the answer.

Servers with a reasoning parser send it in a field of its own; servers without one leave the tags
in. Only the start of the content can open a block, after optional whitespace: a `<think>` further
on is something that the model talks about. A block that is never closed is all reasoning, as when
`max_tokens` ends it.

Some chat templates write the opening tag into the prompt, so that the content begins inside the
block and only `</think>` shows. Nothing in the reply tells this from an answer that mentions the
tag, and while streaming the text is long delivered when the tag comes; so it is a fact of the spec
(`think: prefilled`), and never guessed.
"""

from typing import Literal

ThinkMode = Literal["inline", "prefilled", "off"]
"""Where reasoning may hide: in a block that the content opens, or the prompt, or nowhere."""

_OPEN = "<think>"
_CLOSE = "</think>"
_NEWLINES = "\r\n"


class ThinkParser:
    """Incremental splitter of content into reasoning and text.

    `plain` is true once everything that follows is text, so that a caller may stop asking.
    """

    __slots__ = ("_held", "_prefilled", "_reasoned", "_state", "plain")

    def __init__(self, mode: ThinkMode = "inline") -> None:
        self._held = ""
        self._reasoned = False
        self._prefilled = mode == "prefilled"
        self._state: Literal["start", "block", "after", "text"] = (
            "text" if mode == "off" else "start"
        )
        self.plain = mode == "off"

    def feed(self, content: str) -> tuple[str, str]:
        """Take more content; return the reasoning and the text that it settles."""
        reasoning = ""
        content = self._held + content
        self._held = ""
        if self._state == "start":
            content = self._at_start(content)
        if self._state == "block":
            reasoning, content = self._in_block(content)
        if self._state == "after":
            content = content.lstrip(_NEWLINES)
            if content:
                self._to_text()
        return reasoning, content

    def finish(self) -> tuple[str, str]:
        """Say that no content follows; return what was held back."""
        held = self.held()
        self._held = ""
        self._to_text()
        return held

    def held(self) -> tuple[str, str]:
        """Return what `finish` would, and change nothing."""
        if self._state == "block" or self._prefilled:
            return self._held.rstrip(_NEWLINES), ""
        return "", self._held

    def _to_text(self) -> None:
        self._state = "text"
        self.plain = True

    def _at_start(self, content: str) -> str:
        """Decide whether the content opens a block; hold it while it still may.

        A block that the prompt opened may be opened again.
        """
        begun = content.lstrip()
        if begun.startswith(_OPEN):
            self._state = "block"
            return begun[len(_OPEN) :]
        if _OPEN.startswith(begun):
            self._held = content
            return ""
        if self._prefilled:
            self._state = "block"
        else:
            self._to_text()
        return content

    def _in_block(self, content: str) -> tuple[str, str]:
        """Split at the closing tag.

        Newlines at both ends of the block go, so those at the end of what came are held.
        """
        if not self._reasoned:
            content = content.lstrip(_NEWLINES)
            self._reasoned = bool(content)
        inside, tag, rest = content.partition(_CLOSE)
        if tag:
            self._state = "after"
            return inside.rstrip(_NEWLINES), rest
        settled = content[: len(content) - _open_end(content)].rstrip(_NEWLINES)
        self._held = content[len(settled) :]
        return settled, ""


def _open_end(content: str) -> int:
    """Count the characters at the end that may be the beginning of a closing tag."""
    start = content.rfind("<")
    if start >= 0 and _CLOSE.startswith(content[start:]):
        return len(content) - start
    return 0


def split_think(content: str, mode: ThinkMode = "inline") -> tuple[str, str]:
    """Split a whole content into reasoning and text."""
    parser = ThinkParser(mode)
    reasoning, text = parser.feed(content)
    more_reasoning, more_text = parser.finish()
    return reasoning + more_reasoning, text + more_text
