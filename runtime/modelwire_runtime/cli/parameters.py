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
from dataclasses import dataclass, replace
from functools import reduce
from textwrap import dedent
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, is_typeddict

from modelwire_runtime.cli.fields import Field, is_object, of
from modelwire_runtime.validation.branches import tag_of
from modelwire_runtime.validation.shapes import shape_of

_DEEPEST = 4
_OBJECT = re.compile(r"\b(\w+)Input\b(?: \| \1(?:Object)?\b)?")
_WORDS = (
    (re.compile(r"\bMediaInput\b"), "media"),
    (_OBJECT, "object"),
    (re.compile(r"\bobject( \| object)+\b"), "object"),
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
    around, reader = of(params), _Reader()
    for argument, default in zip(tree.args.kwonlyargs, tree.args.kw_defaults, strict=True):
        name, type_ = argument.arg, _source(argument.annotation)
        item = next(around.inside(name), None)
        wire = item.wires if item else name
        text = told.get(name, "")
        yield Parameter(name, wire, _said(type_, module), default is None, text)
        yield from reader.fields((name, wire), type_, item, module)


class _Reader:
    """Reads what is within parameters, by the classes that their types name."""

    def __init__(self) -> None:
        self.told: set[str] = set()
        """Objects of which one of several may be somewhere; their fields are told once."""

    def fields(
        self, around: tuple[str, str], type_: str, item: Field | None, module: Any
    ) -> Iterator[Parameter]:
        """Yield what is within a parameter that takes objects."""
        if around[0].count(".") >= _DEEPEST:
            return
        held = {cls.__name__: cls for cls in _classes(type_, module)}
        tags = _tags(item) if len(held) > 1 else {}
        dots = "[]" if re.search(r"\bSequence\[", _whole(type_, module)) else ""
        inner = None if item is None else next(item.inside(0), item)
        for name, cls in held.items():
            if len(held) == 1:
                yield from self._of_class(around, dots, cls, inner)
                continue
            own = name.removesuffix("Input")
            text = " ".join((cls.__doc__ or "").split())
            shown, sent = (f"{place}{dots} ({tags.get(own, own)})" for place in around)
            yield Parameter(shown, sent, "object", False, text)
            if name not in self.told:
                self.told.add(name)
                field = None if inner is None else _member(inner, own)
                yield from self._of_class(around, dots, cls, field)

    def _of_class(
        self, around: tuple[str, str], dots: str, cls: Any, inner: Field | None
    ) -> Iterator[Parameter]:
        module = sys.modules[cls.__module__]
        for name, annotation, text in _annotated(cls):
            field = next(inner.inside(name), None) if inner else None
            sent = field.wires.rpartition(".")[2] if field else name
            required = annotation.startswith("Required[")
            bare = annotation.removeprefix("Required[").removesuffix("]" if required else "")
            if bare[:1] in "\"'":  # quoted: it names a class that stands further down
                bare = str(ast.literal_eval(bare))
            place = (f"{around[0]}{dots}.{name}", f"{around[1]}{dots}.{sent}")
            yield Parameter(*place, _said(bare, module), required, text)
            if name not in re.findall(r"\w+", around[0]):  # a class may hold itself
                yield from self.fields(place, bare, field, module)


def _classes(type_: str, module: Any) -> Iterator[Any]:
    """Yield the dictionaries' classes that a type names, by itself or through aliases."""
    for found in _OBJECT.finditer(type_):
        yield from _dictionaries(getattr(module, f"{found[1]}Input", None))


def _dictionaries(annotation: Any) -> Iterator[Any]:
    if is_typeddict(annotation):
        yield annotation
    for part in get_args(annotation):
        yield from _dictionaries(part)


def _member(item: Field, name: str) -> Field:
    """Return a place as one of the objects that may be there."""
    kinds = (kind for kind, _ in item.members() if getattr(kind, "__name__", "") == name)
    return replace(item, annotation=next(kinds, item.annotation))


def _tags(item: Field | None) -> dict[str, str]:
    """Return the tags of the objects that may be at a place, by the name of their class."""
    fields = [] if item is None else [item, *item.inside(0)]
    kinds = [kind for field in fields for kind, _ in field.members() if is_object(kind)]
    shapes = {kind.__name__: shape_of(kind) for kind in kinds}
    tag = tag_of(tuple(shapes.values()))
    known = {name: shape.closed[tag] for name, shape in shapes.items() if tag in shape.closed}
    return {name: ", ".join(map(str, closed.values)) for name, closed in known.items()}


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


def _said(type_: str, module: Any) -> str:
    """Say a type in a reader's words."""
    text = re.sub(r"\bLiteral\[([^\]]*)\]", _choices, _whole(type_, module))
    return reduce(lambda told, word: word[0].sub(word[1], told), _WORDS, text)


def _whole(type_: str, module: Any) -> str:
    """Write what an alias stands for in its place."""

    def meant(found: "re.Match[str]") -> str:
        alias = getattr(module, f"{found[1]}Input", None)
        parts = [part for part in get_args(alias) if not is_typeddict(part)]
        if alias is None or found[1] == "Media" or is_typeddict(alias):
            return found[0]
        objects = "object" if any(map(is_typeddict, get_args(alias))) else ""
        return " | ".join([*map(_python, parts), *([objects] if objects else [])])

    return _OBJECT.sub(meant, type_)


def _python(annotation: Any) -> str:
    """Write a type as the source of generated code does."""
    if annotation is type(None):
        return "None"
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Literal:
        return f"Literal[{', '.join(map(repr, arguments))}]"
    if not arguments:
        return "object" if is_typeddict(annotation) else str(annotation.__name__)
    told = list(dict.fromkeys(_python(part) for part in arguments if not _is_mark(part)))
    if origin in (Union, UnionType):
        return " | ".join(told)
    return f"{origin.__name__}[{', '.join(told)}]"


def _is_mark(annotation: Any) -> bool:
    """Tell whether a type stands for objects that are made already."""
    return isinstance(annotation, type) and annotation.__name__.endswith("Object")


def _choices(found: "re.Match[str]") -> str:
    values = ast.literal_eval(f"[{found[1]}]")
    return " | ".join(json.dumps(value, ensure_ascii=False) for value in values)
