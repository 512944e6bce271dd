"""Python types as signatures write them, and whether whatever fits one fits another.

A checker decides the same question for a caller's file. `fits` answers it for the small language that the generator writes:
scalars, `Literal`, `Sequence`, `Mapping`, `tuple`, media, named lists, named unions, and objects, which are known by name.
"""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from modelwire_codegen.ir import Vendor

Atom: TypeAlias = tuple[Any, ...]
"""A type that is no union: its sort, and what it is made of."""
Type: TypeAlias = frozenset[Atom]
_FACTS_OF_BOOL = (("literal", "bool", True), ("literal", "bool", False))
# What a type is besides, for a checker. A text is a sequence of texts as well.
_ABOVE: Mapping[str, tuple[str, ...]] = {"bool": ("int", "float"), "int": ("float",)}
_GENERIC = {"Sequence": "sequence", "Mapping": "mapping", "tuple": "sequence"}


@dataclass(slots=True)
class Names:
    """What the names in the annotations of one vendor stand for."""

    aliases: Mapping[str, str]
    """Python: what an alias stands for, by its name."""
    dictionaries: frozenset[str] = frozenset()
    """Names of the dictionaries of objects."""
    _known: dict[str, Type] = field(default_factory=dict[str, Type])

    def parse(self, annotation: str) -> Type:
        """Read an annotation; aliases are replaced by what they stand for."""
        if annotation not in self._known:
            tree = ast.parse(annotation, mode="eval").body
            self._known[annotation] = frozenset(self._atoms(tree))
        return self._known[annotation]

    def _atoms(self, node: ast.expr) -> Iterator[Atom]:
        match node:
            case ast.BinOp(left=left, right=right):
                yield from self._atoms(left)
                yield from self._atoms(right)
            case ast.Constant(value=None):
                yield ("None",)
            case ast.Constant(value=str() as text):
                yield from self.parse(text)
            case ast.Name(id=name) if name in self.aliases:
                yield from self.parse(self.aliases[name])
            case ast.Name(id="MediaInput"):
                yield from (("str",), ("media",))
            case ast.Name(id=name):
                yield (name,)
            case ast.Subscript(value=ast.Name(id="Literal"), slice=inner):
                for value in _elements(inner):
                    literal: Any = ast.literal_eval(value)
                    yield ("literal", type(literal).__name__, literal)
            case ast.Subscript(value=ast.Name(id=name), slice=inner):
                held = [*_elements(inner)]
                at = 1 if name == "Mapping" else 0
                yield (_GENERIC[name], frozenset(self._atoms(held[at])))
            case _:
                raise AssertionError(f"no annotation of ours: {ast.unparse(node)}")


def names_of(vendor: Vendor) -> Names:
    """Give what the names in a vendor's annotations stand for."""
    aliases = {item.name: item.annotation for item in vendor.choices}
    for union in vendor.unions:
        aliases[f"{union.class_name}Input"] = union.inputs
        if union.marks:
            aliases[f"{union.class_name}Object"] = union.marks
    return Names(aliases, frozenset(f"{item.class_name}Input" for item in vendor.objects))


def _elements(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.Tuple):
        yield from node.elts
    else:
        yield node


def fits(one: Type, other: Type, names: Names) -> bool:
    """Tell whether each value of the first type may be passed where the second is wanted."""
    return all(_atom_fits(atom, other, names) for atom in one)


def _atom_fits(atom: Atom, wanted: Type, names: Names) -> bool:
    if ("Any",) in wanted or atom in wanted:
        return True
    sort = atom[0]
    if sort == "literal":
        return any((above,) in wanted for above in (atom[1], *_ABOVE.get(atom[1], ()))) or (
            atom[1] == "str" and _is_sequence_of_text(wanted, names)
        )
    if sort == "bool" and all(value in wanted for value in _FACTS_OF_BOOL):
        return True
    if sort == "str":
        return _is_sequence_of_text(wanted, names)
    if sort in ("sequence", "mapping"):
        held = [other[1] for other in wanted if other[0] == sort]
        return any(fits(atom[1], inner, names) for inner in held)
    if sort in names.dictionaries:
        return ("mapping", frozenset({("Any",)})) in wanted
    return any((above,) in wanted for above in _ABOVE.get(sort, ()))


def _is_sequence_of_text(wanted: Type, names: Names) -> bool:
    return any(
        other[0] == "sequence" and fits(frozenset({("str",)}), other[1], names) for other in wanted
    )
