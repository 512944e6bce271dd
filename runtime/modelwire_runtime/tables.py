"""Tables of a generated package: a row a model in one text, of which a program reads the rows that it asks for."""

import json
from collections.abc import Iterator, Mapping

Row = tuple[str | None, ...]


class Table(Mapping[str, Row]):
    """Rows by key, from the text of a JSON object that has each on a line of its own.

    However long it is, a text costs the start of a program next to nothing, while a dictionary of tuples
    is built row by row. One row is found by its key; whoever asks for more has all of them read.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._rows: dict[str, Row] | None = None

    def __getitem__(self, key: str) -> Row:
        if self._rows is not None:
            return self._rows[key]
        # JSON holds no line break, so what looks like the beginning of a line is one.
        start = f"\n{json.dumps(key)}: "
        found = self._text.find(start)
        if found < 0:
            raise KeyError(key)
        begin = found + len(start)
        return tuple(json.loads(self._text[begin : self._text.index("\n", begin)].rstrip(",")))

    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())

    def _all(self) -> dict[str, Row]:
        if self._rows is None:
            self._rows = {key: tuple(row) for key, row in json.loads(self._text).items()}
        return self._rows
