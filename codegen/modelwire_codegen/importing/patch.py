"""Change the data of a spec file in its text, so that only the lines that say something new are touched.

The parser's node tree tells where each part stands. Old and new data are walked beside it; where they differ, the smallest
part is written anew, in the way of its surroundings. Comments, quotes and the order of all else stay as somebody typed them.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any

import yaml

from modelwire_codegen.importing import layout

Span = tuple[int, int, str]


def patched(text: str, old: Any, new: Any, *, is_json: bool = False) -> str:
    """Give `text`, whose data is `old`, so that its data is `new`."""
    if old == new and _is_same(old, new):
        return text
    patch = _Patch(text, is_json)
    root = yaml.compose(text, Loader=yaml.CSafeLoader)
    if patch.value(root, old, new, _Spot("", 0)):
        return patch.result()
    return json.dumps(new, indent=2, ensure_ascii=False) + "\n" if is_json else layout.document(new)


def _is_same(old: Any, new: Any) -> bool:
    """Tell whether two values are one for JSON, which knows 1 from true and both from 1.0."""
    return _key(old) == _key(new)


def _key(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where a value hangs: the key above it, and the column at which that entry begins."""

    key: str
    indent: int


@dataclass(slots=True)
class _Patch:
    text: str
    is_json: bool
    spans: list[Span] = field(default_factory=list[Span])

    def result(self) -> str:
        line_end = "\r\n" if "\r\n" in self.text else "\n"
        text = self.text
        # From the last to the first; at one place what goes in stands before what is replaced, in the order of asking.
        order = sorted(
            enumerate(self.spans), key=lambda each: (each[1][0], each[1][1] > each[1][0], each[0])
        )
        for _, (start, end, new) in reversed(order):
            text = text[:start] + new.replace("\n", line_end) + text[end:]
        return text

    def value(self, node: Any, old: Any, new: Any, spot: _Spot) -> bool:
        """Change a value in its place; False when that cannot be done, so that its entry must be written anew."""
        if _is_same(old, new):
            return True
        if isinstance(old, Mapping) and isinstance(new, Mapping) and old and new:
            return self._within(node, old, new, spot)
        if isinstance(old, list) and isinstance(new, list) and old and new:
            return self._within(node, old, new, spot)
        start, end = self.span(node)
        words = self._in_line(new)
        is_short = self._fits(start, end, words) or not isinstance(new, Mapping | list)
        if (
            isinstance(node, yaml.ScalarNode)
            and is_short
            and start < end
            and node.style not in ("|", ">")
        ):
            self.spans.append((start, end, self._scalar(node, new)))
            return True
        return False

    def _within(self, node: Any, old: Any, new: Any, spot: _Spot) -> bool:
        """Go into a container; one that stands in brackets is left as it was when it would no longer fit its line."""
        if not node.flow_style:
            if isinstance(old, list):
                return self._block_list(node, old, new, spot)
            return self._block_map(node, old, new)
        inner = _Patch(self.text, self.is_json)
        is_list = isinstance(old, list)
        is_done = inner.flow_list(node, old, new) if is_list else inner.flow_map(node, old, new)
        if not is_done or inner.is_too_wide(self.span(node)):
            return False
        self.spans.extend(inner.spans)
        return True

    def is_too_wide(self, span: tuple[int, int]) -> bool:
        """Tell whether the changes so far, all within `span`, make a line longer than both the old ones and the usual width."""
        if self.is_json:
            return False
        since, until = self._line(span[0])[0], self._line(span[1])[1]
        part = _Patch(
            self.text[since:until],
            False,
            [(a - since, b - since, text) for a, b, text in self.spans],
        )
        allowed = max(layout.WIDTH, *map(len, part.text.splitlines()))
        return any(len(line) > allowed for line in part.result().splitlines())

    def _block_map(self, node: Any, old: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
        pairs = {str(key.value): (key, value) for key, value in node.value}
        kept = [key for key in pairs if key in new]
        if not kept:
            return False
        indent, first = node.start_mark.column, pairs[kept[0]][0].start_mark.index
        if self._shares_line(node.start_mark.index):  # with the dash of a list
            gone = list(pairs)[list(pairs).index(kept[0]) :]
            self.spans.append((node.start_mark.index, first, ""))
        else:
            gone = list(pairs)
        for key in gone:
            head, inner = pairs[key]
            start, end = head.start_mark.index, self._end(inner, head)
            if key not in new:
                self._remove(start, end)
            elif not self.value(inner, old[key], new[key], _Spot(key, indent)):
                self.spans.append((start, end, layout.entry(key, new[key], indent)))
        gap = "\n" * (2 if self._is_spaced(list(pairs.values())) else 1)
        for key, before in _added(kept, new):
            words = layout.entry(key, new[key], indent)
            if before is None:
                self.spans.append((first, first, f"{words}{gap}{' ' * indent}"))
            else:
                head, inner = pairs[before]
                self._after(self._end(inner, head), f"{gap}{' ' * indent}{words}")
        return True

    def _is_spaced(self, pairs: Sequence[tuple[Any, Any]]) -> bool:
        """Tell whether a blank line stands between the last two entries."""
        if len(pairs) < 2:
            return False
        (head, inner), (last, _) = pairs[-2:]
        return "\n\n" in self.text[self._end(inner, head) : last.start_mark.index].replace("\r", "")

    def _block_list(self, node: Any, old: list[Any], new: list[Any], spot: _Spot) -> bool:
        indent = node.start_mark.column
        nodes = [(inner, inner) for inner in node.value]
        is_open = spot.key in layout.OPEN
        gap = "\n" * (
            2 if self._is_spaced(nodes) or (spot.key in layout.SPACED and len(nodes) < 2) else 1
        )
        for first, last, fresh in _moves(old, new):
            paired = min(last - first, len(fresh))
            for index in range(paired):
                inner = node.value[first + index]
                if not self.value(inner, old[first + index], fresh[index], _Spot("", indent)):
                    words = layout.item(fresh[index], indent, is_open=is_open)
                    self.spans.append((self._dash(inner), self._end(inner), words))
            for index in range(first + paired, last):
                self._remove(self._dash(node.value[index]), self._end(node.value[index]))
            added = [layout.item(value, indent, is_open=is_open) for value in fresh[paired:]]
            if added and first + paired == 0:
                start = self._dash(node.value[0])
                self.spans.append(
                    (start, start, "".join(f"{words}{gap}{' ' * indent}" for words in added))
                )
            elif added:
                end = self._end(node.value[first + paired - 1])
                self._after(end, "".join(f"{gap}{' ' * indent}{words}" for words in added))
        return True

    def flow_map(self, node: Any, old: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
        """Change entries within brackets; False when nothing of it stays."""
        pairs = {str(key.value): (key, value) for key, value in node.value}
        kept = [key for key in pairs if key in new]
        if not kept:
            return False
        self.drop(list(pairs.values()), [key in new for key in pairs])
        for key in kept:
            value = pairs[key][1]
            if not self.value(value, old[key], new[key], _Spot(key, 0)):
                self.spans.append((*self.span(value), self._in_line(new[key])))
        for key, before in _added(kept, new):
            words = f"{self._in_line(key)}: {self._in_line(new[key])}"
            self.insert(words, pairs[before][1] if before else None, pairs[kept[0]][0])
        return True

    def flow_list(self, node: Any, old: list[Any], new: list[Any]) -> bool:
        """Change elements within brackets; False when nothing of it stays."""
        stays = [True] * len(old)
        for first, last, fresh in _moves(old, new):
            if last - first == len(old):
                return False
            paired = min(last - first, len(fresh))
            for index in range(paired):
                value = node.value[first + index]
                if not self.value(value, old[first + index], fresh[index], _Spot("", 0)):
                    self.spans.append((*self.span(value), self._in_line(fresh[index])))
            stays[first + paired : last] = [False] * (last - first - paired)
            for value in fresh[paired:]:
                before = node.value[first + paired - 1] if first + paired else None
                self.insert(self._in_line(value), before, node.value[0])
        self.drop([(value, value) for value in node.value], stays)
        return True

    def drop(self, pairs: list[tuple[Any, Any]], stays: list[bool]) -> None:
        """Take entries out of brackets, each with the comma that it leaves over."""
        for at, (head, value) in enumerate(pairs):
            if not stays[at]:
                if any(stays[:at]):
                    self.spans.append((self.span(pairs[at - 1][1])[1], self.span(value)[1], ""))
                else:
                    self.spans.append(
                        (head.start_mark.index, pairs[at + 1][0].start_mark.index, "")
                    )

    def insert(self, words: str, before: Any, first: Any) -> None:
        """Put an entry into brackets, after `before` or ahead of `first`."""
        if before is None:
            start = first.start_mark.index
            self.spans.append((start, start, f"{words}, "))
            return
        end = self.span(before)[1]
        lead = self.text[self._line(end)[0] : end]
        apart = (
            "\n" + " " * (len(lead) - len(lead.lstrip()))
            if self.is_json and "\n" in self.text
            else " "
        )
        self.spans.append((end, end, f",{apart}{words}"))

    def span(self, node: Any) -> tuple[int, int]:
        """Give the first and the last place of a node in brackets, or of a scalar."""
        return node.start_mark.index, node.end_mark.index

    def _end(self, node: Any, head: Any = None) -> int:
        """Give the end of what a node says, before the comments and blank lines that follow it."""
        if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
            last = node.value[-1]
            return self._end(last[1], last[0]) if isinstance(last, tuple) else self._end(last)
        end = node.end_mark.index
        if isinstance(node, yaml.ScalarNode) and node.style in ("|", ">"):
            return len(self.text[:end].rstrip())
        if (
            head is not None and node.start_mark.index == node.end_mark.index
        ):  # a key with nothing behind it
            return int(self.text.index(":", head.end_mark.index)) + 1
        return int(end)

    def _dash(self, node: Any) -> int:
        return self.text.rindex("-", 0, node.start_mark.index)

    def _line(self, at: int) -> tuple[int, int]:
        end = self.text.find("\n", at)
        return self.text.rfind("\n", 0, at) + 1, len(self.text) if end < 0 else end

    def _after(self, end: int, words: str) -> None:
        """Put lines below the line on which an entry ends, comment and all."""
        line_end = self._line(end)[1]
        line_end -= self.text[line_end - 1 : line_end] == "\r"
        self.spans.append((line_end, line_end, words))

    def _shares_line(self, at: int) -> bool:
        return bool(self.text[self._line(at)[0] : at].strip())

    def _remove(self, start: int, end: int) -> None:
        """Take an entry away with its own lines and the comment that stands right above them."""
        line_start, _ = self._line(start)
        while line_start:
            above = self.text.rfind("\n", 0, line_start - 1) + 1
            if not self.text[above:line_start].lstrip().startswith("#"):
                break
            line_start = above
        until = min(self._line(end)[1] + 1, len(self.text))
        self.spans.append((line_start, until, ""))

    def _in_line(self, value: Any) -> str:
        return json.dumps(value, ensure_ascii=False) if self.is_json else layout.in_line(value)

    def _fits(self, start: int, end: int, words: str) -> bool:
        line_start, line_end = self._line(start)
        return self.is_json or line_end - line_start - (end - start) + len(words) <= layout.WIDTH

    def _scalar(self, node: Any, value: Any) -> str:
        """Write a scalar in the quotes of the one before, where it has any."""
        if isinstance(value, str) and node.style == '"':
            return json.dumps(value, ensure_ascii=False)
        return self._in_line(value)


def _added(kept: Sequence[str], new: Mapping[str, Any]) -> Iterator[tuple[str, str | None]]:
    """Give each new key with the old one that it follows, if any."""
    before: str | None = None
    for key in new:
        if key in kept:
            before = key
        else:
            yield key, before


def _moves(old: list[Any], new: list[Any]) -> Iterator[tuple[int, int, list[Any]]]:
    """Give the stretches of a list that others take the place of."""
    matcher = SequenceMatcher(None, list(map(_key, old)), list(map(_key, new)), autojunk=False)
    for tag, first, last, since, until in matcher.get_opcodes():
        if tag != "equal":
            yield first, last, new[since:until]
