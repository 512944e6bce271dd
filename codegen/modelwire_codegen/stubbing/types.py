"""Types as a module's text says them: annotations in and out of quotes, and values that stand for types."""

import ast
from typing import Any, cast


class Unclear(Exception):
    """A public name whose type nothing says."""

    def __init__(self, line: int, name: str) -> None:
        super().__init__(f"{name} needs an annotation, for its stub to say its type")
        self.line = line


class _Unquote(ast.NodeTransformer):
    """Takes types out of their quotes: in a stub, names may stand before what they name."""

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        if isinstance(node.value, str):
            return cast("ast.expr", self.visit(ast.parse(node.value, mode="eval").body))
        return node

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        if isinstance(node.value, ast.Name) and node.value.id == "Literal":
            return node
        return self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> ast.AST:
        # The first argument of `TypeVar` and its like is a name; the others are types.
        node.args[1:] = [self.visit(arg) for arg in node.args[1:]]
        node.keywords = [self.visit(keyword) for keyword in node.keywords]
        return node


def unquoted(node: ast.expr) -> ast.expr:
    """Give a type as it is without quotes."""
    found: Any = _Unquote().visit(node)
    return cast("ast.expr", found)


def declaration(name: str, annotation: ast.expr) -> ast.AnnAssign:
    """Give the declaration of a name."""
    return ast.AnnAssign(ast.Name(name, ast.Store()), unquoted(annotation), None, 1)


def is_type(value: ast.expr) -> bool:
    """Tell whether a value stands for a type: a type variable, a name with or without arguments, a union of such."""
    match value:
        case ast.Call(ast.Name("TypeVar" | "ParamSpec" | "NewType")):
            return True
        case ast.BinOp(left, ast.BitOr(), right):
            return is_type(left) and (is_type(right) or isinstance(right, ast.Constant))
        case ast.Subscript(whole):
            return is_type(whole)
        case ast.Attribute(whole):
            return is_type(whole)
    return isinstance(value, ast.Name)


def is_plain(value: ast.expr) -> bool:
    """Tell whether a value is a text, a number or the like, which tells its own type."""
    return isinstance(value, ast.Constant) and value.value is not None


def type_of(value: ast.expr) -> ast.expr | None:
    """Give the type that a value tells by itself: that of a constant, or the class that is called."""
    match value:
        case ast.Constant() if is_plain(value):
            return ast.Name(type(value.value).__name__, ast.Load())
        case ast.Call(ast.Name(name)) if name[:1].isupper():
            return ast.Name(name, ast.Load())
    return None
