"""The outline of a module: its declarations without bodies, docstrings and what only the inside names, as a stub has them."""

import ast
from collections.abc import Collection, Iterator, Sequence
from typing import TypeGuard

from modelwire_codegen.stubbing.attributes import attributes
from modelwire_codegen.stubbing.constructors import is_dataclass
from modelwire_codegen.stubbing.types import (
    Unclear,
    declaration,
    is_plain,
    is_type,
    type_of,
    unquoted,
)

Function = ast.FunctionDef | ast.AsyncFunctionDef
_IMPORTS = (ast.Import, ast.ImportFrom)
# What Python alone calls, to print, to list and to copy: a checker knows it of every object.
_OF_PYTHON = (
    *("__repr__", "__str__", "__dir__"),
    *("__reduce__", "__getstate__", "__setstate__", "__copy__", "__deepcopy__", "__post_init__"),
)
# What lists names, and says nothing without them.
_LISTS = ("__all__", "__match_args__")


def outline(source: str) -> ast.Module:
    """Give the outline of a module's text; raises `Unclear` for a public name whose type nothing says."""
    return _trimmed(list(_declared(ast.parse(source).body, inside=False)))


def public(tree: ast.Module, named: Collection[str] = ()) -> ast.Module:
    """Give an outline without the private members of its classes, but for those that are named elsewhere.

    A field of a dataclass stays: private or not, it says what the constructor takes.
    """
    return _trimmed(
        [_opened(item, named) if isinstance(item, ast.ClassDef) else item for item in tree.body]
    )


def asked(tree: ast.Module, names: Collection[str]) -> ast.Module:
    """Give of an outline the declarations of some names, what these use, and the imports for it."""
    body = [
        item
        for item in tree.body
        if isinstance(item, _IMPORTS) or any(name in names for name in declared(item))
    ]
    return _trimmed(body)


def is_public(name: str) -> bool:
    """Tell whether a name is for callers, as those of Python's own protocols are."""
    return not name.startswith("_") or name.endswith("__")


def _opened(item: ast.ClassDef, named: Collection[str]) -> ast.ClassDef:
    fields = (ast.AnnAssign,) if is_dataclass(item) else ()
    body = [
        one
        for one in item.body
        if isinstance(one, fields)
        or all(is_public(name) or name in named for name in declared(one))
    ]
    return ast.ClassDef(
        item.name, item.bases, item.keywords, body or _nothing(), item.decorator_list
    )


def _trimmed(body: Sequence[ast.stmt]) -> ast.Module:
    """Give a module of what public names lead to."""
    kept, named = _reached([item for item in body if not isinstance(item, _IMPORTS)])
    imports = [found for item in body if (found := _needed(item, named))]
    return ast.fix_missing_locations(ast.Module([*imports, *kept], []))


def _declared(body: Sequence[ast.stmt], *, inside: bool) -> Iterator[ast.stmt]:
    """Give the declarations of a module, or of a class."""
    overloaded = {item.name for item in body if _is_overload(item)}
    for item in body:
        match item:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                if item.name in _OF_PYTHON:
                    continue
                if item.name not in overloaded or _is_overload(item):
                    yield _signature(item)
            case ast.ClassDef():
                yield _class(item)
            case ast.AnnAssign():
                yield _annotated(item, inside=inside)
            case ast.Assign(targets=[ast.Name(name)]):
                yield from _assigned(item, name, inside=inside)
            case ast.If(test=ast.Name("TYPE_CHECKING")):
                yield from _declared(item.body, inside=inside)
            case ast.If(test=ast.UnaryOp(ast.Not(), ast.Name("TYPE_CHECKING"))):
                yield from _declared(item.orelse, inside=inside)
            case ast.Import() | ast.ImportFrom():
                yield item
            case _:  # what is done, not declared
                pass


def _signature(item: Function) -> ast.stmt:
    args = item.args
    for arg in (*args.posonlyargs, *args.args, *args.kwonlyargs, args.vararg, args.kwarg):
        if arg is not None and arg.annotation is not None:
            arg.annotation = unquoted(arg.annotation)
    args.defaults = [_default(value) for value in args.defaults]
    args.kw_defaults = [value and _default(value) for value in args.kw_defaults]
    item.returns = item.returns and unquoted(item.returns)
    # An async generator is told by its `yield`, which a stub has not.
    kind = ast.FunctionDef if _yields(item) else type(item)
    body = _nothing()
    if isinstance(args.vararg and args.vararg.annotation, ast.Attribute):
        # Where a stub has none, the docstring of what `P.args` stands for would be shown, and not that of the source.
        body[:0] = _docstring(item)
    return kind(item.name, args, body, item.decorator_list, item.returns, lineno=item.lineno)


def _class(item: ast.ClassDef) -> ast.ClassDef:
    body = list(_declared(item.body, inside=True))
    told = {name for one in body for name in declared(one)}
    found = attributes(item, told)
    bases = [unquoted(base) for base in item.bases]
    decorators = item.decorator_list
    return ast.ClassDef(item.name, bases, item.keywords, [*found, *body] or _nothing(), decorators)


def _annotated(item: ast.AnnAssign, *, inside: bool) -> ast.AnnAssign:
    annotation, value = unquoted(item.annotation), item.value
    if isinstance(annotation, ast.Name) and annotation.id == "TypeAlias":
        value = value and unquoted(value)
    else:
        value = _default_of(value) if inside and value is not None else None
    return ast.AnnAssign(item.target, annotation, value, item.simple)


def _default_of(value: ast.expr) -> ast.expr | None:
    """Give the default of a field; what says how it is given to the constructor, if at all, stays as it is."""
    match value:
        case ast.Call(ast.Name("PrivateAttr")):
            return value
        case ast.Call(ast.Name("field" | "Field"), keywords=keywords):
            said = {one.arg for one in keywords}
            if said & {"init", "kw_only"}:
                return value
            return ast.Constant(...) if said & {"default", "default_factory"} else None
    return ast.Constant(...)


def _assigned(item: ast.Assign, name: str, *, inside: bool) -> Iterator[ast.stmt]:
    value = item.value
    if name == "__slots__":
        return
    if name in _LISTS or (inside and is_plain(value)):
        yield item
    elif is_type(value):
        yield ast.Assign(item.targets, unquoted(value), lineno=item.lineno)
    elif (found := type_of(value)) and not inside:
        yield declaration(name, found)
    elif not name.startswith("_"):
        raise Unclear(item.lineno, name)


def _default(value: ast.expr) -> ast.expr:
    return value if isinstance(value, ast.Constant) else ast.Constant(...)


def _nothing() -> list[ast.stmt]:
    return [ast.Expr(ast.Constant(...))]


def _docstring(item: Function) -> list[ast.stmt]:
    return item.body[:1] if ast.get_docstring(item) is not None else []


def _is_overload(item: ast.stmt) -> TypeGuard[Function]:
    decorators = item.decorator_list if isinstance(item, Function) else ()
    return any(isinstance(one, ast.Name) and one.id == "overload" for one in decorators)


def _yields(item: Function) -> bool:
    waiting: list[ast.AST] = list(item.body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Yield | ast.YieldFrom):
            return True
        if not isinstance(node, Function | ast.Lambda | ast.ClassDef):
            waiting += ast.iter_child_nodes(node)
    return False


def _reached(body: Sequence[ast.stmt]) -> tuple[list[ast.stmt], set[str]]:
    """Give the declarations that the public ones lead to, and all names in them."""
    named, kept = set[str](), list[ast.stmt]()
    while True:
        found = [
            item
            for item in body
            if any(is_public(name) or name in named for name in declared(item))
        ]
        if len(found) == len(kept):
            return found, named
        kept = found
        named |= {name for item in kept for name in used(item)}


def used(item: ast.stmt) -> Iterator[str]:
    """Give the names that a statement uses; a list of what a module offers uses those that it lists."""
    exported = "__all__" in declared(item)
    for node in ast.walk(item):
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Store):
            yield node.id
        elif exported and isinstance(node, ast.Constant):
            yield str(node.value)


def declared(item: ast.stmt) -> Sequence[str]:
    """Give the names that a statement declares."""
    match item:
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            return [name]
        case ast.AnnAssign(target=ast.Name(name)) | ast.Assign(targets=[ast.Name(name)]):
            return [name]
    return []


def _needed(item: ast.stmt, named: Collection[str]) -> ast.stmt | None:
    """Give of an import what a stub needs."""
    if not isinstance(item, _IMPORTS):
        return None
    names = [one for one in item.names if (one.asname or one.name.partition(".")[0]) in named]
    if not names:
        return None
    if isinstance(item, ast.Import):
        return ast.Import(names)
    return ast.ImportFrom(item.module, names, item.level)
