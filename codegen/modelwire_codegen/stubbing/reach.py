"""What generated code leads to: the names that it asks of the runtime, and what their declarations name in turn."""

import ast
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path

from modelwire_codegen.stubbing.constructors import (
    IMPORTED,
    Field,
    fields,
    is_dataclass,
    written_out,
)
from modelwire_codegen.stubbing.outline import declared, outline, public, used
from modelwire_codegen.stubbing.types import Unclear

Name = tuple[str, str]
"""A module, and a name in it."""


class Reach:
    """The modules of a runtime that somebody asks for, and of each the names.

    A module offers what it lists in `__all__`, whoever asks, and a package's first module all that it declares.
    """

    def __init__(self, runtime: Path, private: Collection[str]) -> None:
        self.names: dict[str, set[str]] = {}
        """The names that were asked for, by module."""
        self.faults: list[str] = []
        self._runtime = runtime
        self._private = private
        self._whole: dict[str, ast.Module] = {}
        self._outlines: dict[str, ast.Module] = {}

    def ask(self, names: Iterable[Name]) -> None:
        """Ask for names, and for all that they lead to; those of other packages lead to nothing here."""
        waiting = list(names)
        while waiting:
            module, name = waiting.pop()
            if self._is_module(f"{module}.{name}"):
                waiting += self._opened(f"{module}.{name}", whole=True)
            elif self._is_module(module):
                waiting += self._opened(module, whole=self.path(module).stem == "__init__")
                if name not in self.names[module]:
                    self.names[module].add(name)
                    waiting += self._led(module, name)

    def path(self, module: str) -> Path:
        """Give the file of a module."""
        place = self._runtime.joinpath(*module.split(".")[1:])
        package = place / "__init__.py"
        return package if package.is_file() else place.with_suffix(".py")

    def outline(self, module: str) -> ast.Module:
        """Give the outline of a module without private members; an empty one for a module of untyped names."""
        if module not in self._outlines:
            self._outlines[module] = public(self._written_out(module), self._private)
        return self._outlines[module]

    def home(self, module: str, name: str) -> str:
        """Give the module that declares a name which another one offers."""
        if self._is_module(module):
            for source, alias in imported(self._as_it_is(module)):
                if name in (alias.name, alias.asname) and alias.asname in (None, alias.name):
                    return self.home(source, name)
        return module

    def _as_it_is(self, module: str) -> ast.Module:
        """Give the outline of a module with its private members and its dataclasses."""
        if module not in self._whole:
            path = self.path(module)
            try:
                self._whole[module] = outline(path.read_text("utf-8"))
            except Unclear as error:
                self._whole[module] = ast.Module([], [])
                self.faults.append(f"{path}:{error.line}: {error}")
        return self._whole[module]

    def _written_out(self, module: str) -> ast.Module:
        """Give the outline of a module with its dataclasses written out."""
        body: list[ast.stmt] = []
        for item in self._as_it_is(module).body:
            if isinstance(item, ast.ClassDef) and is_dataclass(item):
                known = self._fields(module, item.name)
                body += [IMPORTED, *self._imports(known, module), written_out(item, known)]
            else:
                body.append(item)
        return ast.Module(body, [])

    def _fields(self, module: str, name: str) -> Sequence[Field]:
        """Give the fields of a class that a module names; of one that is no dataclass, those that it inherits."""
        home = self.home(module, name)
        if self._is_module(home):
            for item in self._as_it_is(home).body:
                if isinstance(item, ast.ClassDef) and item.name == name:
                    return fields(item, home, partial(self._fields, home))
        return []

    def _imports(self, known: Iterable[Field], module: str) -> Iterator[ast.stmt]:
        """Give the imports of what the annotations of fields name that other modules declare."""
        for field in known:
            for name in used(ast.Expr(field.annotation)):
                if field.module != module and self._is_known(field.module, name):
                    yield ast.ImportFrom(field.module, [ast.alias(name)], 0)

    def _is_known(self, module: str, name: str) -> bool:
        """Tell whether a module declares or imports a name."""
        tree = self._as_it_is(module)
        return any(name == (one.asname or one.name) for _, one in imported(tree)) or any(
            name in declared(item) for item in tree.body
        )

    def _is_module(self, module: str) -> bool:
        return module.split(".")[0] == self._runtime.name and self.path(module).is_file()

    def _opened(self, module: str, *, whole: bool) -> Iterator[Name]:
        """Give what a module offers unasked, and the packages that it is in, when it is asked for the first time."""
        if module in self.names:
            return
        self.names[module] = set()
        package = module.rpartition(".")[0]
        if package:
            yield from self._opened(package, whole=True)
        for item in self.outline(module).body:
            for name in declared(item):
                if whole or name == "__all__":
                    yield module, name

    def _led(self, module: str, name: str) -> Iterator[Name]:
        """Give what the declarations of a name in a module lead to."""
        tree = self.outline(module)
        for item in tree.body:
            if name in declared(item):
                yield from ((module, one) for one in used(item))
        for source, alias in imported(tree):
            if name == (alias.asname or alias.name):
                yield source, alias.name


def imported(tree: ast.AST) -> Iterator[tuple[str, ast.alias]]:
    """Give what a module imports by name, each with the module that it comes from."""
    for item in ast.walk(tree):
        if isinstance(item, ast.ImportFrom) and item.module:
            for alias in item.names:
                yield item.module, alias
