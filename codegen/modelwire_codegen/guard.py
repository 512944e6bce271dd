"""The last look at generated code: whatever a spec said, a module holds only what the templates write.

Names are checked when specs are read, and strings are written by one writer. This is the lock behind both: it knows neither, and
looks at the syntax tree of what is about to be written.
"""

import ast

_KINDS = frozenset(
    {
        *(ast.AnnAssign, ast.Assign, ast.AsyncFunctionDef, ast.ClassDef, ast.Expr, ast.FunctionDef),
        *(ast.If, ast.Import, ast.ImportFrom, ast.Module, ast.Raise, ast.Return),
        *(ast.Attribute, ast.Await, ast.BinOp, ast.Call, ast.Compare, ast.Constant, ast.Dict),
        *(ast.FormattedValue, ast.JoinedStr, ast.List, ast.Name, ast.Subscript, ast.Tuple),
        *(ast.UnaryOp, ast.BitOr, ast.In, ast.Load, ast.Not, ast.Store, ast.USub),
        *(ast.alias, ast.arg, ast.arguments, ast.keyword),
    }
)
_MODULES = (
    "collections",
    "importlib",
    "modelwire_runtime",
    "pydantic",
    "typing",
    "typing_extensions",
)
_CALLED = frozenset(
    {"AttributeError", "getattr", "globals", "import_module", "list", "locals", "super"}
)
_CONSTRUCTOR = "super().__init__"


class ForeignCode(Exception):
    """Generated text that holds what no template writes."""


def guard(text: str, path: str) -> None:
    """Raise `ForeignCode` unless the module at `path` is made of declarations, imports of ours and calls of their names."""
    try:
        nodes = list(ast.walk(ast.parse(text)))
    except SyntaxError as error:
        raise ForeignCode(f"{path}:{error.lineno}: this is no Python, {error.msg}") from None
    package = path.split("/", 1)[0]
    imported = set(_CALLED)
    for node in nodes:
        if type(node) not in _KINDS or _says_nothing(node):
            raise _foreign(path, node)
        if isinstance(node, ast.Import | ast.ImportFrom):
            if not _leads_to_ours(node, package):
                raise _foreign(path, node)
            imported |= {alias.name for alias in node.names}
    for node in nodes:
        if isinstance(node, ast.Call) and not _is_ours(node.func, imported):
            raise _foreign(path, node)


def _leads_to_ours(node: ast.Import | ast.ImportFrom, package: str) -> bool:
    """Tell whether an import is of a known module's names, or of a module of the package."""
    if isinstance(node, ast.Import):
        return all(_top(alias.name) == package for alias in node.names)
    return not node.level and _top(str(node.module)) in (*_MODULES, package)


def _top(module: str) -> str:
    return module.split(".", 1)[0]


def _is_ours(called: ast.expr, imported: set[str]) -> bool:
    """Tell whether a call is of an imported name, of a method on a plain name such as `self`, or of a base's constructor."""
    if isinstance(called, ast.Attribute):
        if ast.unparse(called) == _CONSTRUCTOR:
            return True
        return isinstance(called.value, ast.Name) and not called.attr.startswith("__")
    return isinstance(called, ast.Name) and called.id in imported


def _says_nothing(node: ast.AST) -> bool:
    """Tell whether a statement is a bare number or the like, which is neither a docstring nor an empty body."""
    if not isinstance(node, ast.Expr) or not isinstance(node.value, ast.Constant):
        return False
    return not isinstance(node.value.value, str) and node.value.value is not ...


def _foreign(path: str, node: ast.AST) -> ForeignCode:
    line = getattr(node, "lineno", 0)
    return ForeignCode(f"{path}:{line}: no template of ours writes {_words(node)}")


def _words(node: ast.AST) -> str:
    """Name a kind of node in words."""
    match node:
        case ast.Import() | ast.ImportFrom():
            return "an import of something else"
        case ast.Call():
            return "a call of something else"
        case ast.stmt():
            return f"a statement of this kind ({type(node).__name__})"
        case _:
            return f"an expression of this kind ({type(node).__name__})"
