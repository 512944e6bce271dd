"""Tables of a generated package: the same rows, whichever way they are asked for."""

import json

import pytest

from modelwire_runtime.tables import Table

ROWS: dict[str, list[str | None]] = {
    "a": ["x/a", "m", None],
    "ab": ['x/"b"', '\n"a": [1]', "\u2019"],
    "b": ["a", "b", ""],
}
TEXT = (
    "{\n" + ",\n".join(f"{json.dumps(key)}: {json.dumps(row)}" for key, row in ROWS.items()) + "\n}"
)


@pytest.mark.parametrize("key", ROWS)
def test_a_row_is_found_by_its_key_alone(key: str) -> None:
    """The first, one in the middle with text that looks like a row, and the last; nothing else is read."""
    table = Table(TEXT)
    assert table[key] == tuple(ROWS[key])
    assert table._rows is None


@pytest.mark.parametrize("key", ["", "c", "A", '"', 'a": ["', "x/a", "\n", "a\n", "\\"])
def test_there_is_no_other_row(key: str) -> None:
    """Neither a part of a key nor of a row is a key, before and after all rows are read."""
    table = Table(TEXT)
    assert key not in table
    assert table.get(key) is None
    with pytest.raises(KeyError):
        table[key]
    assert len(table) == 3
    assert key not in table


def test_all_rows_are_read_in_their_order() -> None:
    """Names, rows and length are those of the text."""
    table = Table(TEXT)
    assert list(table) == list(ROWS)
    assert dict(table) == {key: tuple(row) for key, row in ROWS.items()}
    assert table["b"] == ("a", "b", "")


def test_an_empty_table_has_no_rows() -> None:
    """A namespace of which no model is left."""
    table = Table("{\n\n}")
    assert "a" not in table
    assert list(table) == []
