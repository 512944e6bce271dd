"""The shapes that generated code may have; everything else is a finding."""

import ast
from collections.abc import Iterator
from pathlib import Path

STATEMENTS = {
    ast.AnnAssign,
    ast.Assign,
    ast.AsyncFunctionDef,
    ast.ClassDef,
    ast.Expr,
    ast.FunctionDef,
    ast.If,
    ast.Import,
    ast.ImportFrom,
    ast.Raise,
    ast.Return,
}
EXPRESSIONS = {
    ast.Attribute,
    ast.Await,
    ast.BinOp,
    ast.Call,
    ast.Compare,
    ast.Constant,
    ast.Dict,
    ast.FormattedValue,
    ast.JoinedStr,
    ast.List,
    ast.Name,
    ast.Subscript,
    ast.Tuple,
    ast.UnaryOp,
}
SMALL = {
    ast.BitOr,
    ast.In,
    ast.Load,
    ast.Module,
    ast.Not,
    ast.Not,
    ast.Store,
    ast.USub,
    ast.alias,
    ast.arg,
    ast.arguments,
    ast.keyword,
}
ALLOWED = STATEMENTS | EXPRESSIONS | SMALL
IMPORTS = ("modelwire_runtime", "typing", "typing_extensions", "collections.abc", "importlib")
# A called name is a class of the runtime, which the imports hold, or one of these.
CALLED = {
    "AttributeError",
    "deprecated",
    "getattr",
    "globals",
    "import_module",
    "list",
    "locals",
    "super",
}
CONSTRUCTOR = "super().__init__"
METHODS = {
    "lazy",
    "model_rebuild",
    "_run",
    "_submit",
    "_stream",
    "_parse",
    "_stream_parse",
    "_run_tools",
    "_calling_for",
}
DUNDERS = {"__name__", "__all__", "__getattr__", "__dir__", "__call__", "__init__"}
TESTS = {"TYPE_CHECKING", "not TYPE_CHECKING"}
CLASS_VARIABLES = {"__docs__", "__limits__", "__media__", "__rules__", "__open__"}


def breaches(root: Path, package: str) -> list[str]:
    """Give what stands in the generated package below `root` and may not."""
    return [
        f"{path.relative_to(root)}: {text}"
        for path in sorted([*(root / package).rglob("*.py"), *(root / package).rglob("*.pyi")])
        for text in breaches_of(path.read_text("utf-8"), path.relative_to(root), package)
    ]


def breaches_of(text: str, path: Path, package: str) -> Iterator[str]:
    """Give what one module holds and may not."""
    module = ast.parse(text)
    imported: set[str] = set()
    may_import_pydantic = path.parent.name in ("params", "objects")
    for node in ast.walk(module):
        if type(node) not in ALLOWED:
            yield f"line {getattr(node, 'lineno', 0)}: {type(node).__name__}"
        if isinstance(node, ast.ImportFrom):
            imported |= {alias.name for alias in node.names}
            yield from _import(node, package, pydantic=may_import_pydantic)
        if isinstance(node, ast.Import):
            yield from _module(node, package)
        if isinstance(node, ast.Name | ast.Attribute):
            yield from _name(node)
    for node in ast.walk(module):
        if isinstance(node, ast.Call) and not _may_call(node.func, imported):
            yield f"line {node.lineno}: call of {ast.unparse(node.func)[:80]}"
    yield from _top(module)


def _import(node: ast.ImportFrom, package: str, *, pydantic: bool) -> Iterator[str]:
    name = node.module or ""
    top = name.split(".")[0]
    known = name in IMPORTS or top in (package, "modelwire_runtime") or (pydantic and top == name)
    if node.level or not known or (top == "pydantic" and not pydantic):
        yield f"line {node.lineno}: import from {name!r}"


def _module(node: ast.Import, package: str) -> Iterator[str]:
    """A whole module is imported for one thing only: a vendor's handles, of which annotations name many."""
    for alias in node.names:
        if not alias.name.startswith(f"{package}.") or alias.asname != "handles":
            yield f"line {node.lineno}: import of {alias.name!r}"


def _name(node: ast.Name | ast.Attribute) -> Iterator[str]:
    name = node.id if isinstance(node, ast.Name) else node.attr
    if name.startswith("__") and name not in DUNDERS | CLASS_VARIABLES:
        yield f"line {node.lineno}: name {name}"


def _may_call(called: ast.expr, imported: set[str]) -> bool:
    if isinstance(called, ast.Name):
        return called.id in CALLED or called.id in imported
    if ast.unparse(called) == CONSTRUCTOR:
        return True
    if not isinstance(called, ast.Attribute) or not isinstance(called.value, ast.Name):
        return False
    return called.attr in METHODS


def _is_rebuild(node: ast.expr) -> bool:
    """An object that holds itself ends with a call that ties its own knot."""
    text = ast.unparse(node)
    return isinstance(node, ast.Call) and text.isascii() and text.endswith(".model_rebuild()")


def _top(module: ast.Module) -> Iterator[str]:
    """Calls run when a module is imported; at its top only plain data and `Vendor(...)` may."""
    for node in module.body:
        if isinstance(node, ast.Expr) and not isinstance(node.value, ast.Constant):
            if not _is_rebuild(node.value):
                yield f"line {node.lineno}: an expression of its own"
        if isinstance(node, ast.If) and ast.unparse(node.test) not in TESTS:
            yield f"line {node.lineno}: a branch at the top"
