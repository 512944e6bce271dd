"""A file that holds a call with all that its types need: what a checker has to read of it, wherever it stands.

The types of a call are its model's own: so many parameters, so many keys, their values and their documentation. They are taken
from the generated package; of the runtime there is the least that means the same to a caller.
"""

import ast
from dataclasses import dataclass, field
from functools import cache

from benchmarks.children import ROOT

_HEAD = """
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Protocol, TypeAlias, TypedDict

from typing_extensions import Required

OMIT: Any = None


class FilePath(Protocol):
    def __fspath__(self) -> str: ...


MediaInput: TypeAlias = str | bytes | FilePath


class Answer:
    url: str
    text: str
"""
_CALL = "__call__"


def holding(module: str) -> str:
    """Give the text of a file with a class `Model`, whose objects are called like the handle of a module."""
    found = _Definitions()
    handle = _read(module)
    for node in handle.definitions.values():
        for function in getattr(node, "body", ()):
            if isinstance(function, ast.FunctionDef) and function.name == _CALL:
                found.need(module, function.args)
                return "\n\n\n".join([_HEAD.rstrip(), *found.texts, _model(handle, function)])
    raise ValueError(f"{module} has no class that is called")


@dataclass(frozen=True, slots=True)
class _Module:
    text: str
    definitions: dict[str, ast.stmt]
    origins: dict[str, str]
    """Where names come from that it imports from the generated package."""

    def source(self, node: ast.stmt) -> str:
        return ast.get_source_segment(self.text, node, padded=True) or ""


@dataclass(slots=True)
class _Definitions:
    """What is defined so far, each after what it needs."""

    texts: list[str] = field(default_factory=list[str])
    _names: set[str] = field(default_factory=set[str])

    def need(self, module: str, node: ast.AST) -> None:
        """Define the names of the package that a piece of a module uses."""
        known = _read(module)
        for part in ast.walk(node):
            if isinstance(part, ast.Name):
                name = part.id
                if name in known.origins:
                    self._define(known.origins[name], name)
                elif name in known.definitions:
                    self._define(module, name)

    def _define(self, module: str, name: str) -> None:
        if name in self._names:
            return
        self._names.add(name)
        node = _read(module).definitions[name]
        self.need(module, node)
        self.texts.append(_read(module).source(node))


@cache
def _read(module: str) -> _Module:
    text = (ROOT / "generated" / f"{module.replace('.', '/')}.py").read_text("utf-8")
    definitions: dict[str, ast.stmt] = {}
    origins: dict[str, str] = {}
    for node in ast.parse(text).body:
        if isinstance(node, ast.ClassDef):
            definitions[node.name] = node
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            definitions[node.target.id] = node
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("modelwire."):
            origins |= dict.fromkeys((alias.name for alias in node.names), node.module or "")
    return _Module(text, definitions, origins)


def _model(handle: _Module, function: ast.FunctionDef) -> str:
    """Give the class of the call, with its documentation."""
    lines = handle.text.splitlines()
    head = lines[function.lineno - 1 : function.body[0].lineno - 1]
    told = lines[function.body[0].lineno - 1 : function.body[0].end_lineno]
    head[-1] = "    ) -> Answer:"
    return "\n".join(["class Model:", *head, *told, "        raise NotImplementedError"])
