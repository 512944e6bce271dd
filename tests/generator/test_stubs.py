"""Stubs say of the runtime what its source says, and no more."""

import ast
from collections.abc import Mapping
from pathlib import Path

import pytest

from modelwire_codegen.stubbing.outline import outline, public
from modelwire_codegen.stubbing.surface import Untyped, stubs
from modelwire_codegen.stubbing.types import Unclear
from tests.support.command import codegen

ROOT = Path(__file__).parents[2]
SOURCE = '''
"""A module."""

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, TypeVar, overload

from somewhere import made, thing

if TYPE_CHECKING:
    from elsewhere import Other, Unused

T = TypeVar("T", bound="Other")
Mode = Literal["strict", "off"]
LIMIT = 3
_ID = re.compile("x")
_Pair = tuple[str, "Other"]


@dataclass(frozen=True)
class Point(Generic[T]):
    """A point."""

    x: int
    """How far."""
    known: list[str] = field(default_factory=list)
    hidden: int = field(repr=False)
    late: int = field(default=1, kw_only=True)
    own: int = PrivateAttr(default=2)
    noun = "3D model"
    kinds: ClassVar[int] = 3


class Reader:
    __slots__ = ("_pairs", "size")

    def __init__(self, size: int, pairs: "list[_Pair]") -> None:
        self.size, self._pairs = size, pairs
        self.open = False
        self.seen: set[str] = set()
        self._cache = made(thing)

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            return name

    @overload
    def read(self, count: int) -> str: ...
    @overload
    def read(self, count: None = None) -> bytes: ...
    def read(self, count: Any = None) -> Any:
        """Read."""
        return made(count)

    async def lines(self, mode: Mode = "strict", missing: Any = thing) -> "Other":
        yield 1

    def _inner(self, value: "Other") -> None:
        _helper(value)


def _helper(value: Any) -> None:
    pass
'''
OUTLINE = """
from dataclasses import dataclass, field
from typing import Any, ClassVar, Generic, Literal, TypeVar, overload
from elsewhere import Other
T = TypeVar('T', bound=Other)
Mode = Literal['strict', 'off']
LIMIT: int
_Pair = tuple[str, Other]

@dataclass(frozen=True)
class Point(Generic[T]):
    x: int
    known: list[str] = ...
    hidden: int
    late: int = field(default=1, kw_only=True)
    own: int = PrivateAttr(default=2)
    noun = '3D model'
    kinds: ClassVar[int] = ...

class Reader:
    size: int
    _pairs: list[_Pair]
    open: bool
    seen: set[str]

    def __init__(self, size: int, pairs: list[_Pair]) -> None:
        ...

    @overload
    def read(self, count: int) -> str:
        ...

    @overload
    def read(self, count: None=None) -> bytes:
        ...

    def lines(self, mode: Mode='strict', missing: Any=...) -> Other:
        ...

    def _inner(self, value: Other) -> None:
        ...
"""


def test_outline() -> None:
    """Signatures, fields and aliases stay; bodies, docstrings, values and what only they name are gone."""
    assert ast.unparse(outline(SOURCE)) == OUTLINE.strip()


def test_public_outline() -> None:
    """Without private members, what only they name is gone as well; what public ones name stays."""
    source = "from a import A, B\n\nclass C:\n    def f(self, a: A) -> None: ...\n    def _g(self, b: B) -> None: ...\n"
    assert ast.unparse(public(outline(source))).startswith("from a import A\n")


def test_docstring_of_a_signature_that_follows_another() -> None:
    """A checker would show that of the other, so it stays."""
    source = 'def f(call: Callable[P, int], *args: "P.args", **named: "P.kwargs") -> None:\n    """Call."""\n    call()\n'
    assert ast.unparse(outline(source)).splitlines()[1:] == ['    """Call."""', "    ..."]


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("WORDS = frozenset(x)", "WORDS"),
        ("class C:\n    words = made()", "words"),
        ("class C:\n    def __init__(self):\n        self.words = made()", "C.words"),
        ("class C:\n    def __init__(self, x):\n        self.words = x", "C.words"),
    ],
)
def test_no_type(source: str, name: str) -> None:
    """A public name whose type nothing says is refused; nobody has to guess it."""
    with pytest.raises(Unclear, match=f"{name} needs an annotation"):
        outline(source)


@pytest.mark.parametrize(
    "source",
    [
        "_WORDS = made()",
        "class _C:\n    def __init__(self):\n        self.words = made()",
        "class C:\n    _x = made()",
    ],
)
def test_private_without_a_type(source: str) -> None:
    """What nobody outside asks for may be without."""
    outline(source)


def test_modules_that_types_lead_to(tmp_path: Path) -> None:
    """A stub is there for what public types of generated code lead to, and for the packages on the way."""
    runtime, package = tmp_path / "run", tmp_path / "out"
    texts = {
        runtime / "__init__.py": "",
        runtime
        / "a.py": "from run.deep.b import B\nfrom run.c import C\n\ndef a(b: B) -> None:\n    C()\n",
        runtime / "deep/__init__.py": "",
        runtime
        / "deep/b.py": "from run.d import D\n\nclass B:\n    def _f(self, d: D) -> None: ...\n",
        runtime / "c.py": "class C: ...\n",
        runtime / "d.py": "class D: ...\n",
        package / "client.py": "from run.a import a\n",
        package / "_table.py": "from run.c import C\n",
    }
    write_all(texts)
    found = stubs(runtime, package)
    assert set(found) == {"__init__.pyi", "a.pyi", "deep/__init__.pyi", "deep/b.pyi", "py.typed"}
    assert found["a.pyi"].splitlines()[1:] == [
        "from run.deep.b import B",
        "",
        "def a(b: B) -> None: ...",
    ]


def write_all(texts: Mapping[Path, str]) -> None:
    """Write files, and the folders that they are in."""
    for path, text in texts.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def test_names_that_types_lead_to(tmp_path: Path) -> None:
    """Of a module its stub has what somebody asks for, and what that names; of a package all that it offers."""
    runtime, package = tmp_path / "run", tmp_path / "out"
    write_all(
        {
            runtime / "__init__.py": "",
            runtime
            / "a.py": "from run.deep import B, C\n\ndef a(b: B) -> None: ...\ndef inside(c: C) -> None: ...\n",
            runtime
            / "deep/__init__.py": 'from run.deep.b import B\n\n__all__ = ["B"]\n\ndef offered() -> int: ...\n',
            runtime / "deep/b.py": "class B: ...\nclass C: ...\n",
            runtime / "deep/c.py": "class C: ...\n",
            package / "client.py": "from run.a import a\n",
        }
    )
    found = {name: text.splitlines()[1:] for name, text in stubs(runtime, package).items()}
    assert found["a.pyi"] == ["from run.deep.b import B", "", "def a(b: B) -> None: ..."]
    assert found["deep/__init__.pyi"] == [
        "from run.deep.b import B",
        "",
        '__all__ = ["B"]',
        "",
        "def offered() -> int: ...",
    ]
    assert found["deep/b.pyi"] == ["class B: ..."]
    assert "deep/c.pyi" not in found


def test_a_list_of_names_is_an_offer(tmp_path: Path) -> None:
    """What a module lists is there although nothing generated leads to it: callers may import it from there."""
    one = 'from run.b import Y\n\n__all__ = ["X", "Y"]\n\nclass X: ...\nclass Z: ...\n'
    runtime, package = two_modules(tmp_path, one, "class Y: ...\nclass W: ...\n")
    found = stubs(runtime, package)
    assert "import Y" in found["a.pyi"]
    assert "class Z" not in found["a.pyi"]
    assert found["b.pyi"].splitlines()[1:] == ["class Y: ..."]


def test_what_python_alone_calls() -> None:
    """Printing and copying is known of every object; setting an attribute is not, and says that any may be set."""
    source = "class C:\n    def __repr__(self) -> str: ...\n    def __setattr__(self, name: str, value: int) -> None: ...\n"
    told = ast.unparse(outline(source))
    assert "__repr__" not in told
    assert "__setattr__" in told


def two_modules(root: Path, one: str, other: str) -> tuple[Path, Path]:
    """Write a runtime of two modules, and a package that uses both."""
    runtime, package = root / "run", root / "out" / "made"
    for folder in (runtime, package):
        folder.mkdir(parents=True)
    for name, text in {"__init__": "", "a": one, "b": other}.items():
        (runtime / f"{name}.py").write_text(text, "utf-8")
    (package / "client.py").write_text("from run.a import X\nfrom run.b import Y\n", "utf-8")
    return runtime, package


def test_every_fault_is_told(tmp_path: Path) -> None:
    """All names without a type are told at once, each with its place."""
    runtime, package = two_modules(tmp_path, "X = made()\n", "\nY = made()\n")
    with pytest.raises(Untyped) as caught:
        stubs(runtime, package)
    assert [line.split("run/")[1] for line in caught.value.faults] == [
        "a.py:1: X needs an annotation, for its stub to say its type",
        "b.py:2: Y needs an annotation, for its stub to say its type",
    ]


def test_command(tmp_path: Path) -> None:
    """It writes what is new, leaves alone what is as it was, removes what is no more, and `--check` only looks."""
    runtime, package = two_modules(tmp_path, "X = 1\n", "Y = 2\n")
    arguments = ("stubs", "--runtime", runtime, "--out", package.parent, "--package", package.name)
    root = package.parent / "run-stubs"
    asked = codegen(*arguments, "--check")
    assert (asked.status, root.exists()) == (1, False)
    assert codegen(*arguments).status == codegen(*arguments, "--check").status == 0
    assert {path.name for path in root.iterdir()} == {"__init__.pyi", "a.pyi", "b.pyi", "py.typed"}
    assert (root / "a.pyi").read_text("utf-8").splitlines()[1:] == ["X: int"]
    (package / "client.py").write_text("from run.a import X\n", "utf-8")
    (root / "a.pyi").write_text("X: str\n", "utf-8")
    asked = codegen(*arguments, "--check")
    assert asked.status == 1
    assert asked.out.splitlines()[:2] == ["a.pyi", "b.pyi"]
    assert codegen(*arguments).status == 0
    assert {path.name for path in root.iterdir()} == {"__init__.pyi", "a.pyi", "py.typed"}


def test_command_with_faults(tmp_path: Path) -> None:
    """With a name of no type nothing is written; a folder that is not there is wrong usage."""
    runtime, package = two_modules(tmp_path, "X = made()\n", "Y = 2\n")
    arguments = ("stubs", "--runtime", runtime, "--out", package.parent, "--package", package.name)
    told = codegen(*arguments)
    assert (told.status, (package.parent / "run-stubs").exists()) == (1, False)
    assert "a.py:1: X needs an annotation" in told.err
    assert codegen("stubs", "--runtime", tmp_path / "nowhere").status == 2


def test_ours_are_up_to_date() -> None:
    """The stubs that are committed are those of the runtime as it is."""
    made = stubs(ROOT / "runtime/modelwire_runtime", ROOT / "generated/modelwire")
    folder = ROOT / "generated/modelwire_runtime-stubs"
    there = {
        path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()
    }
    assert {name: path.read_text("utf-8") for name, path in there.items()} == made
