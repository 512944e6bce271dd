"""Frozen data classes of ours, beside a data class of the standard library that says the same."""

import copy
import inspect
import pickle
from collections.abc import Mapping
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, replace
from typing import Any, ClassVar

import pytest

from modelwire_runtime.frozen import frozen


@frozen
class Point:
    """A place, with what is known of it."""

    kind: ClassVar[str] = "point"
    x: int
    y: int = 2
    tags: Mapping[str, str] = field(default_factory=dict[str, str], hash=False)
    secret: str = field(default="s", repr=False, compare=False)
    total: int = field(default=7, init=False)
    notes: list[str] = field(default_factory=list[str], init=False, compare=False)
    name: str = field(default="p", kw_only=True)

    def double(self) -> int:
        """Return twice the first coordinate."""
        return self.x * 2


@dataclass(frozen=True, slots=True)
class Twin:
    """The same, made by the standard library."""

    kind: ClassVar[str] = "point"
    x: int
    y: int = 2
    tags: Mapping[str, str] = field(default_factory=dict[str, str], hash=False)
    secret: str = field(default="s", repr=False, compare=False)
    total: int = field(default=7, init=False)
    notes: list[str] = field(default_factory=list[str], init=False, compare=False)
    name: str = field(default="p", kw_only=True)


@frozen
class Farther(Point):
    """A place with a third coordinate."""

    z: int = 3


@frozen(kw_only=True)
class Named:
    """Fields that are given by name."""

    first: int
    second: int = 2

    def __post_init__(self) -> None:
        object.__setattr__(self, "second", self.second + 1)


@frozen(init=False)
class Several:
    """A constructor and a look of its own."""

    names: tuple[str, ...]

    def __init__(self, *names: str) -> None:
        object.__setattr__(self, "names", names)

    def __repr__(self) -> str:
        return f"<{'+'.join(self.names)}>"


@frozen
class Nothing:
    """No field at all."""


def test_it_is_built_as_the_standard_library_builds_it() -> None:
    """Parameters, their order, kinds, defaults and annotations are the same."""
    ours, theirs = inspect.signature(Point), inspect.signature(Twin)
    assert [(p.name, p.kind, p.annotation) for p in ours.parameters.values()] == [
        (p.name, p.kind, p.annotation) for p in theirs.parameters.values()
    ]
    assert asdict(Point(1)) == asdict(Twin(1))
    assert asdict(Point(1, 5, {"a": "b"}, "t", name="q")) == asdict(
        Twin(1, 5, {"a": "b"}, "t", name="q")
    )
    with pytest.raises(TypeError, match="x"):
        Point()  # type: ignore[call-arg]
    assert Point(1).notes is not Point(1).notes


def test_it_shows_itself_as_the_standard_library_does() -> None:
    """What is not to be shown is not."""
    assert repr(Point(1)) == repr(Twin(1)).replace("Twin", "Point")
    assert "secret" not in repr(Point(1))
    assert repr(Nothing()) == "Nothing()"


def test_what_holds_itself_is_shown_once() -> None:
    """A repr ends."""
    held: list[Any] = []
    point = replace(Named(first=1), first=2)
    held.append(point)
    object.__setattr__(point, "first", held)
    assert repr(point) == "Named(first=[...], second=4)"


def test_equality_and_hash_look_at_what_is_compared() -> None:
    """A field may be left out of either; another class is never equal."""
    assert Point(1, secret="a") == Point(1, secret="b")
    assert Point(1) != Point(2)
    assert Point(1) != Farther(1)
    assert Point(1) != Twin(1)  # type: ignore[comparison-overlap]  # which is what is asked
    assert len({Point(1), Point(1, secret="b"), Point(2)}) == 2
    assert hash(Point(1, tags={"a": "b"})) == hash(Point(1))


def test_it_never_changes() -> None:
    """Neither a field nor anything else can be set or deleted."""
    point = Point(1)
    with pytest.raises(FrozenInstanceError, match="'x'"):
        point.x = 2  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError, match="'x'"):
        delattr(point, "x")
    with pytest.raises(FrozenInstanceError, match="'other'"):
        point.other = 2  # type: ignore[attr-defined]
    assert not hasattr(point, "__dict__")


def test_it_is_a_data_class_to_the_standard_library() -> None:
    """`fields`, `replace`, `match`, `copy` and `pickle` take it."""
    point = Point(1, tags={"a": "b"}, name="q")
    assert [item.name for item in fields(point)] == [item.name for item in fields(Twin(1))]
    assert replace(point, x=5) == Point(5, tags={"a": "b"}, name="q")
    assert Point.__match_args__ == Twin.__match_args__
    assert copy.deepcopy(point) == copy.copy(point) == point
    assert pickle.loads(pickle.dumps(point)) == point  # our own bytes
    assert point.double() == 2


def test_a_class_may_extend_another() -> None:
    """The fields of both stand in its constructor."""
    far = Farther(1, z=9)
    assert (far.x, far.z, far.name) == (1, 9, "p")
    assert repr(far).startswith("Farther(x=1")


def test_a_class_keeps_methods_of_its_own() -> None:
    """A constructor, a repr, and what is to be done after construction."""
    assert Several("a", "b").names == ("a", "b")
    assert repr(Several("a", "b")) == "<a+b>"
    assert Named(first=1).second == 3
    with pytest.raises(TypeError):
        Named(1)  # type: ignore[call-arg]
