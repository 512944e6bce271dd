"""Which modules of the runtime get a stub: those that the types of generated code lead to, and the packages they are in."""

import ast
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from modelwire_codegen.format import format_stub
from modelwire_codegen.stubbing.outline import is_public, outline, public
from modelwire_codegen.stubbing.types import Unclear

_HEADER = "# Written by modelwire-codegen from {name}. Do not edit: change that, and run `modelwire-codegen stubs`.\n"
_AT_RUN_TIME = ("params", "objects")


class Untyped(Exception):
    """Public names of the runtime whose types nothing says."""

    def __init__(self, faults: Iterable[str]) -> None:
        self.faults = sorted(faults)
        super().__init__("\n".join(self.faults))


def stubs(runtime: Path, package: Path) -> Mapping[str, str]:
    """Give the texts of all stubs, by path below the folder of stubs.

    Raises:
        Untyped: nothing says the types of some public names.
    """
    found: dict[Path, ast.Module] = {}
    faults: list[str] = []
    trees = [ast.parse(text) for text in _texts(package)]
    named = {name for tree in trees for name in _private(tree)}
    waiting = [path for tree in trees for path in _imported(tree, runtime)]
    while waiting:
        path = waiting.pop()
        if path in found:
            continue
        try:
            found[path] = public(outline(path.read_text("utf-8")), named)
        except Unclear as error:
            found[path] = ast.Module([], [])
            faults.append(f"{path}:{error.line}: {error}")
        waiting += [*_imported(found[path], runtime), *_packages(path, runtime)]
    if faults:
        raise Untyped(faults)
    texts = {_name(path, runtime): _text(tree, path) for path, tree in sorted(found.items())}
    # Some checkers take only such a package for typed.
    return {**texts, "py.typed": ""}


def _texts(package: Path) -> Iterator[str]:
    """Give what a checker reads of a generated package: params, objects and tables are for run time alone."""
    for path in (*package.rglob("*.py"), *package.rglob("*.pyi")):
        inner = path.parent.name in _AT_RUN_TIME or path.name.startswith("_")
        if path.stem == "__init__" or not inner:
            yield path.read_text("utf-8")


def _private(tree: ast.Module) -> Iterator[str]:
    """Give the private members of the runtime's classes that a generated module names or sets."""
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(attr=name) | ast.Assign(targets=[ast.Name(name)]):
                if not is_public(name):
                    yield name


def _imported(tree: ast.Module, runtime: Path) -> Iterator[Path]:
    """Give the files of the runtime that a module imports."""
    for item in ast.walk(tree):
        if isinstance(item, ast.ImportFrom) and item.module:
            for name in item.names:
                inner = _file(f"{item.module}.{name.name}", runtime)
                if found := inner or _file(item.module, runtime):
                    yield found


def _file(module: str, runtime: Path) -> Path | None:
    root, *parts = module.split(".")
    if root != runtime.name:
        return None
    place = runtime.joinpath(*parts)
    files = (place / "__init__.py", place.with_suffix(".py"))
    return next((path for path in files if path.is_file()), None)


def _packages(path: Path, runtime: Path) -> Iterator[Path]:
    """Give the files of the packages that a module is in."""
    for folder in path.relative_to(runtime).parents:
        yield runtime / folder / "__init__.py"


def _name(path: Path, runtime: Path) -> str:
    return path.relative_to(runtime).with_suffix(".pyi").as_posix()


def _text(tree: ast.Module, path: Path) -> str:
    return _HEADER.format(name=path.name) + format_stub(ast.unparse(tree))
