"""Dataclasses without their decorator: what it adds to a class is written out.

A checker that meets a single one reads Python's whole module of them, and makes the methods of each class that it passes. What
is made is the same each time, so a stub says it.
"""

import ast
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from modelwire_codegen.stubbing.types import declaration

_NAME = "dataclass"
_DEFAULTS = {"default", "default_factory"}
IMPORTED = ast.ImportFrom(
    "typing", [ast.alias(name) for name in ("Any", "ClassVar", "Final", "Self")], 0
)
"""What may be named in a class that was written out."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a dataclass, as its constructor takes it."""

    name: str
    annotation: ast.expr
    has_default: bool
    by_name: bool
    """Whether it is given by name alone."""
    is_given: bool
    """Whether the constructor takes it at all."""
    module: str
    """Where it is declared, and its annotation means what it says."""


Bases = Callable[[str], Sequence[Field]]
"""Gives the fields of a base by its name; of a class that is no dataclass, those that it inherits."""


def is_dataclass(item: ast.ClassDef) -> bool:
    """Tell whether a class is a dataclass by its own decorator."""
    return any(_called(one) == _NAME for one in item.decorator_list)


def fields(item: ast.ClassDef, module: str, of_base: Bases) -> Sequence[Field]:
    """Give the fields of a module's class in the order of its constructor's parameters, those of its bases first."""
    found: dict[str, Field] = {}
    for base in reversed(item.bases):
        found |= {field.name: field for field in of_base(_name(base))}
    if is_dataclass(item):
        found |= {field.name: field for field in _own(item, module)}
    return list(found.values())


def written_out(item: ast.ClassDef, known: Sequence[Field]) -> ast.ClassDef:
    """Give a dataclass with some fields as the class that its decorator makes of it.

    Two kinds stay as they are: one whose objects are in an order, and a frozen one with bases, as what is `Final` may
    neither depend on a type variable nor stand where a base lets it be set. One that inherits fields cannot, as its bases
    are no dataclasses any more.
    """
    options = _options(item)
    own = {field.name for field in _own(item, "")}
    stays = options.get("order") or (options.get("frozen") and item.bases)
    if stays and own.issuperset(field.name for field in known):
        return item
    body = [_plain(one, own, final=options.get("frozen", False)) for one in item.body]
    has_constructor = any(
        isinstance(one, ast.FunctionDef) and one.name == "__init__" for one in body
    )
    added = list(_added(known, constructor=not has_constructor))
    places = [number for number, one in enumerate(body) if isinstance(one, ast.AnnAssign)]
    place = places[-1] + 1 if places else 0
    others = [one for one in item.decorator_list if _called(one) != _NAME]
    body = [*body[:place], *added, *body[place:]]
    return ast.ClassDef(item.name, item.bases, item.keywords, body, others)


def leaves_open(item: ast.stmt) -> bool:
    """Tell whether a class was written out whose type variables its constructor may leave open, as the decorator's does."""
    return (
        isinstance(item, ast.ClassDef)
        and any(isinstance(base, ast.Subscript) for base in item.bases)
        and any("__dataclass_fields__" in ast.unparse(one) for one in item.body)
    )


def _called(decorator: ast.expr) -> str:
    return _name(decorator.func if isinstance(decorator, ast.Call) else decorator)


def _name(node: ast.expr) -> str:
    whole = node.value if isinstance(node, ast.Subscript) else node
    return whole.id if isinstance(whole, ast.Name) else ""


def _options(item: ast.ClassDef) -> Mapping[str, bool]:
    return {
        str(keyword.arg): bool(getattr(keyword.value, "value", False))
        for one in item.decorator_list
        if isinstance(one, ast.Call) and _called(one) == _NAME
        for keyword in one.keywords
    }


def _own(item: ast.ClassDef, module: str) -> Iterator[Field]:
    by_name = _options(item).get("kw_only", False)
    for one in item.body:
        match one:
            case ast.AnnAssign(target=ast.Name(name)) if _name(one.annotation) != "ClassVar":
                said = _said(one.value)
                called = isinstance(one.value, ast.Call)
                yield Field(
                    name,
                    one.annotation,
                    bool(said.keys() & _DEFAULTS) if called else one.value is not None,
                    said.get("kw_only", by_name),
                    said.get("init", True),
                    module,
                )


def _said(value: ast.expr | None) -> Mapping[str, bool]:
    """Give what a field says of itself."""
    keywords = value.keywords if isinstance(value, ast.Call) else ()
    return {str(one.arg): bool(getattr(one.value, "value", True)) for one in keywords}


def _plain(item: ast.stmt, own: Iterable[str], *, final: bool) -> ast.stmt:
    if not (isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name)):
        return item
    if item.target.id not in own:
        return item
    annotation = item.annotation
    if final:
        annotation = ast.Subscript(ast.Name("Final", ast.Load()), annotation, ast.Load())
    return declaration(item.target.id, annotation)


def _added(found: Sequence[Field], *, constructor: bool) -> Iterator[ast.stmt]:
    given = [field for field in found if field.is_given]
    in_place = [field for field in given if not field.by_name]
    # For `dataclasses.replace` and its like, and for `match`.
    yield from ast.parse("__dataclass_fields__: ClassVar[dict[str, Any]]").body
    if in_place:
        yield from ast.parse(f"__match_args__ = {tuple(field.name for field in in_place)!r}").body
    if constructor:
        yield _constructor(in_place, [field for field in given if field.by_name])
    yield from ast.parse("def __replace__(self, **changes: Any) -> Self: ...").body


def _constructor(in_place: Sequence[Field], by_name: Sequence[Field]) -> ast.stmt:
    missing = ast.Constant(...)
    args = ast.arguments(
        posonlyargs=[],
        args=[ast.arg("self"), *map(_parameter, in_place)],
        kwonlyargs=[*map(_parameter, by_name)],
        kw_defaults=[missing if field.has_default else None for field in by_name],
        defaults=[missing for field in in_place if field.has_default],
    )
    body: list[ast.stmt] = [ast.Expr(missing)]
    return ast.FunctionDef("__init__", args, body, [], ast.Constant(None), lineno=1)


def _parameter(field: Field) -> ast.arg:
    return ast.arg(field.name, field.annotation)
