"""Records read a vendor's object leniently: what is missing is None, what is strange passes."""

import pickle
from collections.abc import Mapping
from typing import Any, ClassVar

import pytest

from modelwire_runtime.results.records import Record, read_records


class Part(Record):
    """A part of a reply."""

    name: str
    default_cfg: float | None

    _wires: ClassVar[Mapping[str, str]] = {"default_cfg": "defaultCFG"}


class Whole(Record):
    """A reply."""

    total: int | None
    parts: tuple[Part, ...]
    first: Part | None

    _parts: ClassVar[Mapping[str, str]] = {"parts": "Part", "first": "Part"}
    _lists = ("parts",)


def test_fields_are_read_under_their_wire_names() -> None:
    """An attribute reads the vendor's own key."""
    part = Part({"name": "x", "defaultCFG": 3.5})
    assert (part.name, part.default_cfg) == ("x", 3.5)


def test_what_is_missing_is_none_and_a_missing_list_is_empty() -> None:
    """Nothing raises because a vendor left something out."""
    whole = Whole({})
    assert whole.total is None
    assert whole.parts == ()
    assert whole.first is None


def test_parts_are_records_themselves() -> None:
    """A nested object is read by its class, a list of them into a tuple."""
    whole = Whole({"parts": [{"name": "a"}, {"name": "b"}], "first": {"name": "a"}})
    assert [part.name for part in whole.parts] == ["a", "b"]
    assert whole.first == Part({"name": "a"})


def test_a_value_of_another_type_passes() -> None:
    """What the spec did not expect is handed on as it came."""
    whole: Any = Whole({"parts": ["a", {"name": "b"}], "first": 7, "total": "many"})
    assert whole.parts[0] == "a"
    assert whole.first == 7
    assert whole.total == "many"


def test_unknown_fields_stay_in_raw() -> None:
    """A field that no spec knows is found by its wire name."""
    part = Part({"name": "x", "brandNew": True})
    assert part["brandNew"] is True
    assert list(part) == ["name", "brandNew"]


def test_a_misspelt_field_names_its_neighbour() -> None:
    """An attribute that is not there is an error with a hint."""
    with pytest.raises(AttributeError, match="did you mean name"):
        _ = Part({}).nmae  # type: ignore[attr-defined]


def test_records_pickle_compare_and_show() -> None:
    """A record travels between processes, equals its like and shows its first fields."""
    part = Part({"name": "x"})
    assert pickle.loads(pickle.dumps(part)) == part  # our own bytes
    assert part != Whole({"name": "x"})
    assert repr(part) == "Part(name='x')"
    assert "default_cfg" in dir(part)


def test_outputs_become_records() -> None:
    """A list of one stands for its item, unless many were announced."""
    assert read_records(Part, [{"name": "x"}], many=False) == Part({"name": "x"})
    assert read_records(Part, [{"name": "x"}], many=True) == (Part({"name": "x"}),)
    assert read_records(Part, None, many=False) is None
    assert read_records(Part, None, many=True) == ()
