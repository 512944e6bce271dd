"""Stubs write a dataclass out as the class that its decorator makes, fields of other modules' bases included."""

import ast
import dataclasses
import inspect
from pathlib import Path

import pytest

import modelwire_runtime.logs
import modelwire_runtime.results.base
import modelwire_runtime.results.text
import modelwire_runtime.transports
from modelwire_codegen.stubbing.surface import stubs

ROOT = Path(__file__).parents[2]
STUBS = ROOT / "generated/modelwire_runtime-stubs"
BASE = """
from collections.abc import Mapping
from dataclasses import dataclass, field

class Seen: ...

@dataclass(kw_only=True)
class Base:
    facts: Mapping[str, int] = field(default_factory=dict)
    seen: Seen | None = None
"""
MODULE = """
from dataclasses import dataclass, field
from typing import ClassVar, Generic, TypeVar

from run.a import Base

T = TypeVar("T")

class Middle(Base):
    pass

@dataclass
class Y(Middle):
    name: str
    count: int = 1
    late: int = field(default=2, kw_only=True)
    made: str = field(init=False)
    kinds: ClassVar[int] = 3

    def told(self) -> str: ...

@dataclass(frozen=True, slots=True)
class Point:
    x: int
    _hidden: str = ""

@dataclass(frozen=True)
class Place(Point):
    z: int = 0

@dataclass(init=False)
class Own:
    x: int

    def __init__(self, *all: int) -> None: ...

@dataclass(frozen=True)
class Held(Generic[T]):
    value: T

@dataclass(order=True)
class Ranked:
    rank: int
"""


def made(tmp_path: Path, *names: str) -> dict[str, str]:
    """Give the classes of the stub of a module from which generated code takes some names."""
    runtime, package = tmp_path / "run", tmp_path / "made"
    runtime.mkdir()
    package.mkdir()
    for name, text in {"__init__": "", "a": BASE, "b": MODULE}.items():
        (runtime / f"{name}.py").write_text(text, "utf-8")
    (package / "client.py").write_text(f"from run.b import {', '.join(names)}\n", "utf-8")
    tree = ast.parse(stubs(runtime, package)["b.pyi"])
    classes = {item.name: ast.unparse(item) for item in tree.body if isinstance(item, ast.ClassDef)}
    return {**classes, "imports": ast.unparse(tree).split("\nclass")[0]}


def test_fields_of_all_bases(tmp_path: Path) -> None:
    """The constructor takes what bases declare, and the names of their types come from where they mean it."""
    found = made(tmp_path, "Y")
    assert found["Y"].splitlines()[:8] == [
        "class Y(Middle):",
        "    name: str",
        "    count: int",
        "    late: int",
        "    made: str",
        "    kinds: ClassVar[int] = ...",
        "    __dataclass_fields__: ClassVar[dict[str, Any]]",
        "    __match_args__ = ('name', 'count')",
    ]
    assert (
        "def __init__(self, name: str, count: int=..., *, facts: Mapping[str, int]=..., "
        "seen: Seen | None=..., late: int=...) -> None:" in found["Y"]
    )
    assert "from run.a import Base, Seen" in found["imports"]
    assert "from collections.abc import Mapping" in found["imports"]
    assert "dataclasses" not in found["imports"]


def test_frozen(tmp_path: Path) -> None:
    """Nobody may set what is frozen; a private field is for the constructor alone."""
    point = made(tmp_path, "Point")["Point"]
    assert "x: Final[int]" in point
    assert "_hidden: Final" not in point
    assert "def __init__(self, x: int, _hidden: str=...) -> None:" in point


def test_frozen_with_a_frozen_base(tmp_path: Path) -> None:
    """It takes the fields of its base, which has no decorator any more."""
    place = made(tmp_path, "Place")["Place"]
    assert "@dataclass" not in place
    assert "z: Final[int]" in place
    assert "def __init__(self, x: int, _hidden: str=..., z: int=...) -> None:" in place


def test_a_constructor_of_its_own(tmp_path: Path) -> None:
    """It stays the only one."""
    own = made(tmp_path, "Own")["Own"]
    assert own.count("__init__") == 1
    assert "*all: int" in own


@pytest.mark.parametrize("name", ["Held", "Ranked"])
def test_what_stays_a_dataclass(tmp_path: Path, name: str) -> None:
    """What cannot be said without the decorator keeps it."""
    assert "@dataclass" in made(tmp_path, name)[name]


@pytest.mark.parametrize(
    ("module", "cls"),
    [
        ("results/base", modelwire_runtime.results.base.Result),
        ("results/base", modelwire_runtime.results.base.Usage),
        ("results/text", modelwire_runtime.results.text.TextResult),
        ("results/text", modelwire_runtime.results.text.Choice),
        ("logs", modelwire_runtime.logs.LogEntry),
        ("transports/__init__", modelwire_runtime.transports.Request),
    ],
)
def test_the_constructor_is_the_one_that_python_makes(module: str, cls: type) -> None:
    """Names, order, kinds and defaults are those of the class at run time."""
    tree = ast.parse((STUBS / f"{module}.pyi").read_text("utf-8"))
    written = {item.name: item for item in ast.walk(tree) if isinstance(item, ast.ClassDef)}[
        cls.__name__
    ]
    (found,) = (
        item.args
        for item in written.body
        if isinstance(item, ast.FunctionDef) and item.name == "__init__"
    )
    told = [(arg.arg, False) for arg in found.args[1:]] + [
        (arg.arg, True) for arg in found.kwonlyargs
    ]
    required = len(found.args) - 1 - len(found.defaults) + found.kw_defaults.count(None)
    actual = list(inspect.signature(cls).parameters.values())
    assert told == [(one.name, one.kind is one.KEYWORD_ONLY) for one in actual]
    assert required == sum(one.default is one.empty for one in actual)
    assert dataclasses.is_dataclass(cls)
