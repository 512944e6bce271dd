"""Parameters as a page tells them, read from the generated source.

That source says each type the way a person would; the objects behind it do not. The fields of
nested objects follow under dotted names, as a shell takes them.
"""

import ast
import inspect
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from textwrap import dedent
from typing import Any

from modelwire_runtime.cli.fields import Field, of

_DEEPEST = 4
_OBJECT = re.compile(r"\b(\w+)Input \| \1(?:Object)?\b")
_WORDS = (
    (_OBJECT, "object"),
    (re.compile(r"\bMediaInput\b"), "media"),
    (re.compile(r"\bSequence\["), "list["),
    (re.compile(r"\bMapping\["), "dict["),
)


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter as its page tells it."""

    name: str
    """The Python name; `inputs.reference_images` is a field of an object, `lora[].model` of a list's items."""
    wire: str
    """The name that is sent."""
    type: str
    required: bool
    """Whether it must be set; of a field, when its object is."""
    text: str
    """What it means, its range, its unit and the service's default."""


def parameters(handle: Any, params: Any) -> Iterator[Parameter]:
    """Yield a handle's parameters, each followed by its fields."""
    call = handle.__call__
    tree = ast.parse(dedent(inspect.getsource(call))).body[0]
    assert isinstance(tree, ast.FunctionDef | ast.AsyncFunctionDef)
    told = _told(call.__doc__ or "")
    module = sys.modules[inspect.unwrap(call).__module__]
    around = of(params)
    for argument, default in zip(tree.args.kwonlyargs, tree.args.kw_defaults, strict=True):
        name, type_ = argument.arg, _source(argument.annotation)
        item = next(around.inside(name), None)
        wire = item.wires if item else name
        yield Parameter(name, wire, _said(type_), default is None, told.get(name, ""))
        yield from _fields((name, wire), type_, item, module)


def _fields(
    around: tuple[str, str], type_: str, item: Field | None, module: Any
) -> Iterator[Parameter]:
    """Yield what is within a parameter that takes objects, by the classes that its type names."""
    dots = "[]." if type_.startswith("Sequence[") else "."
    inner = None if item is None else next(item.inside(0), item)
    for found in _OBJECT.finditer(type_) if around[0].count(".") < _DEEPEST else ():
        cls = getattr(module, f"{found[1]}Input", None)
        if cls is None:
            continue
        for name, annotation, text in _annotated(cls):
            field = next(inner.inside(name), None) if inner else None
            sent = field.wires.rpartition(".")[2] if field else name
            required = annotation.startswith("Required[")
            bare = annotation.removeprefix("Required[").removesuffix("]" if required else "")
            place = (f"{around[0]}{dots}{name}", f"{around[1]}{dots}{sent}")
            yield Parameter(*place, _said(bare), required, text)
            if name not in re.findall(r"\w+", around[0]):  # a class may hold itself
                yield from _fields(place, bare, field, sys.modules[cls.__module__])


def _annotated(cls: Any) -> Iterator[tuple[str, str, str]]:
    """Yield name, type and text of a TypedDict's keys, the base classes' first."""
    tree = ast.parse(dedent(inspect.getsource(cls))).body[0]
    assert isinstance(tree, ast.ClassDef)
    for line, after in zip(tree.body, [*tree.body[1:], None], strict=True):
        if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name):
            value = after.value if isinstance(after, ast.Expr) else None
            text = value.value if isinstance(value, ast.Constant) else ""
            told = " ".join(str(text).split())
            yield line.target.id, _source(line.annotation), told


def _told(doc: str) -> dict[str, str]:
    """Read the entries of a docstring's list of arguments."""
    _, _, rest = inspect.cleandoc(doc).partition("Args:\n")
    told: dict[str, str] = {}
    name = ""
    for line in rest.splitlines():
        if not line.startswith("    "):
            break
        started = re.match(r"    (\w+): (.*)", line)
        if started:
            name, told[started[1]] = started[1], started[2]
        else:
            told[name] = f"{told[name]} {line.strip()}"
    return told


def _source(annotation: ast.expr | None) -> str:
    if annotation is None:
        return "Any"
    if isinstance(annotation, ast.Constant):  # quoted: its classes load for type checkers only
        return str(annotation.value)
    return ast.unparse(annotation)


def _said(type_: str) -> str:
    """Say a type in a reader's words."""
    text = re.sub(r"\bLiteral\[([^\]]*)\]", _choices, type_)
    return reduce(lambda told, word: word[0].sub(word[1], told), _WORDS, text)


def _choices(found: "re.Match[str]") -> str:
    values = ast.literal_eval(f"[{found[1]}]")
    return " | ".join(json.dumps(value, ensure_ascii=False) for value in values)
