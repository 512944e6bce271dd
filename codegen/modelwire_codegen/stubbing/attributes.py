"""Attributes that a class declares by setting them in its constructor."""

import ast
from collections.abc import Collection, Iterable, Iterator, Mapping

from modelwire_codegen.stubbing.types import Unclear, declaration, type_of


def attributes(item: ast.ClassDef, told: Collection[str]) -> list[ast.AnnAssign]:
    """Give the declarations of what a constructor sets, but for the names that the class has told of.

    A type is known where there is an annotation, or where the value is an argument as it came, a constant or a new
    object. A private attribute of any other kind is left out; raises `Unclear` for a public one.
    """
    found: dict[str, ast.expr] = {}
    for method in item.body:
        if isinstance(method, ast.FunctionDef) and method.name == "__init__":
            types = _types(method.args)
            for name, annotation, value in _set(method):
                known = annotation or (value and _known(value, types))
                if known is not None:
                    found.setdefault(name, known)
                elif not (_is_private(item.name, name) or name in found or name in told):
                    raise Unclear(method.lineno, f"{item.name}.{name}")
    return [declaration(name, known) for name, known in found.items() if name not in told]


def _is_private(*names: str) -> bool:
    return any(name.startswith("_") for name in names)


def _types(args: ast.arguments) -> Mapping[str, ast.expr | None]:
    return {arg.arg: arg.annotation for arg in (*args.posonlyargs, *args.args, *args.kwonlyargs)}


def _known(value: ast.expr, types: Mapping[str, ast.expr | None]) -> ast.expr | None:
    return types.get(value.id) if isinstance(value, ast.Name) else type_of(value)


def _set(method: ast.FunctionDef) -> Iterator[tuple[str, ast.expr | None, ast.expr | None]]:
    """Give the attributes that a method sets, each with its annotation and its value."""
    for step in ast.walk(method):
        match step:
            case ast.AnnAssign(target=ast.Attribute(ast.Name("self"), name)):
                yield name, step.annotation, step.value
            case ast.Assign():
                for target, value in _pairs(step):
                    if isinstance(target, ast.Attribute) and _is_self(target.value):
                        yield target.attr, None, value


def _is_self(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id == "self"


def _pairs(step: ast.Assign) -> Iterable[tuple[ast.expr, ast.expr]]:
    target, value = step.targets[0], step.value
    if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        return zip(target.elts, value.elts, strict=True)
    return [(target, value) for target in step.targets]
