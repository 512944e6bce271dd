"""What people read."""

import re
from collections.abc import Iterator
from typing import Any

from modelwire_codegen.document import Pointer
from modelwire_codegen.linting.rule import Family, Found
from modelwire_codegen.linting.tree import Tree

FAMILY = Family()
# A host behind it makes it an address; this machine has no certificate.
_PLAIN = re.compile(r"http://(?!localhost|127\.)[A-Za-z0-9]")


@FAMILY.warning(
    "MW530",
    "no-description",
    "A parameter or field that says nothing about what it does.",
    "add `description:`, short and in our own words",
)
def no_description(tree: Tree) -> Iterator[Found]:
    """Find parameters of which a hover shows the type only."""
    for scope in tree.scopes:
        for name, prop in scope.properties.items():
            if "description" not in prop:
                message = f"{scope.label}: {name!r} has no description"
                yield Found(scope.at(("properties", name)), message)


@FAMILY.warning(
    "MW531",
    "plain-http",
    "A text with an address that is not https.",
    "give the https address",
)
def plain_http(tree: Tree) -> Iterator[Found]:
    """Find addresses in texts; those that are links by their place are https by the meta-schema."""
    for loaded in tree.documents:
        for pointer, text in _texts(loaded.document.data, ()):
            if _PLAIN.search(text):
                yield Found(loaded.document.place(pointer), "the text holds an http:// address")


def _texts(data: Any, pointer: Pointer) -> Iterator[tuple[Pointer, str]]:
    if isinstance(data, str):
        yield pointer, data
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from _texts(value, (*pointer, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from _texts(value, (*pointer, index))
