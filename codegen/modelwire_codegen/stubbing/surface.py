"""Which modules of the runtime get a stub: those that the types of generated code lead to, and the packages they are in."""

import ast
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from modelwire_codegen.format import format_stub
from modelwire_codegen.runtime_names import all_imports
from modelwire_codegen.stubbing.constructors import leaves_open
from modelwire_codegen.stubbing.outline import asked, is_public
from modelwire_codegen.stubbing.reach import Reach, imported

_HEADER = "# Written by modelwire-codegen from {name}. Do not edit: change that, and run `modelwire-codegen stubs`.\n"
_OPEN = "# pyright: reportInvalidTypeVarUse=false\n"
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
    trees = [ast.parse(text) for text in _texts(package)]
    reach = Reach(runtime, {name for tree in trees for name in _private(tree)})
    reach.ask((module, alias.name) for tree in trees for module, alias in imported(tree))
    # What other generated packages may ask of the same modules, and what is read at run time alone.
    reach.ask((one.module, one.name) for one in all_imports() if one.module in reach.names)
    if reach.faults:
        raise Untyped(reach.faults)
    texts = {
        _name(reach.path(module), runtime): _text(reach, module) for module in sorted(reach.names)
    }
    # Some checkers take only such a package for typed.
    return {**texts, "py.typed": ""}


def _texts(package: Path) -> Iterator[str]:
    """Give what a checker reads of a generated package: params, objects and tables are for run time alone."""
    for path in (*package.rglob("*.py"), *package.rglob("*.pyi")):
        hidden = path.name.startswith("_") and path.suffix == ".py"
        inner = hidden or path.parent.name in _AT_RUN_TIME
        if path.stem == "__init__" or not inner:
            yield path.read_text("utf-8")


def _private(tree: ast.Module) -> Iterator[str]:
    """Give the private members of the runtime's classes that a generated module names or sets."""
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(attr=name) | ast.Assign(targets=[ast.Name(name)]):
                if not is_public(name):
                    yield name


def _name(path: Path, runtime: Path) -> str:
    return path.relative_to(runtime).with_suffix(".pyi").as_posix()


def _text(reach: Reach, module: str) -> str:
    tree = _straight(asked(reach.outline(module), reach.names[module]), reach)
    text = _HEADER.format(name=reach.path(module).name) + format_stub(ast.unparse(tree))
    return text + _OPEN if any(map(leaves_open, tree.body)) else text


def _straight(tree: ast.Module, reach: Reach) -> ast.Module:
    """Let a module import each name from where it is declared: a checker reads no package on the way."""
    found = dict[str, list[ast.alias]]()
    for source, alias in imported(tree):
        found.setdefault(reach.home(source, alias.name), []).append(alias)
    others = [item for item in tree.body if not isinstance(item, ast.ImportFrom)]
    names = [
        ast.ImportFrom(source, sorted(names, key=lambda one: one.name), 0)
        for source, names in sorted(found.items())
    ]
    return ast.fix_missing_locations(ast.Module([*names, *others], []))
