"""A request that is one of several objects, made into one object: all their fields, and a rule for each way to fill them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from modelwire_codegen.document import Pointer
from modelwire_codegen.importing.schema.choosing import tags
from modelwire_codegen.importing.schema.forms import Form, Rule
from modelwire_codegen.importing.schema.spots import Node, Spot

if TYPE_CHECKING:
    from modelwire_codegen.importing.schema.reading import Reader


def united(reader: "Reader", forms: Sequence[Form], pointer: Pointer) -> Form:
    """Give one object that takes what any of several takes, as far as fields and closed lists tell them apart."""
    message = "a request that is one of several objects is read as one with the fields of all"
    reader.tell(
        pointer,
        "MW610",
        message,
        "what only holds in one of them is checked by a rule, as far as one can",
    )
    fields: dict[str, Node] = {}
    for name in dict.fromkeys(name for form in forms for name in form.fields):
        nodes = list(dict.fromkeys(form.fields[name] for form in forms if name in form.fields))
        fields[name] = nodes[0] if len(nodes) == 1 else (_any_of(nodes, pointer, name),)
    shared = [name for name in forms[0].required if all(name in form.required for form in forms)]
    ways = [_way(reader, form, fields, shared) for form in forms]
    spot = Spot(pointer, {"anyOf": ways})
    rules = [
        rule for form in forms for rule in form.rules if all(rule in one.rules for one in forms)
    ]
    told = (Rule(spot, ("anyOf",)),) if all(ways) else ()
    return Form(
        "object",
        fields=fields,
        required=tuple(shared),
        extra=not all(form.extra is False for form in forms),
        rules=(*dict.fromkeys(rules), *told),
        sources=frozenset(source for form in forms for source in form.sources),
        mixed=True,
    )


def _any_of(nodes: Sequence[Node], pointer: Pointer, name: str) -> Spot:
    """Give a schema that takes what any of several fields of one name takes."""
    parts = [
        {"allOf": [spot.schema for spot in node]} if len(node) != 1 else node[0].schema
        for node in nodes
    ]
    return Spot((*pointer, "anyOf", name), {"anyOf": parts})


def _way(
    reader: "Reader", form: Form, fields: dict[str, Node], shared: Sequence[str]
) -> dict[str, Any]:
    """Say how one of the objects is filled: what it needs, the tags it has, and what it does not take."""
    needed = [name for name in form.required if name not in shared]
    tests: dict[str, Any] = {}
    for name in form.fields:
        if closed := tags(reader, form, name):
            tests[name] = {"enum": list(closed)}
    for name in fields if form.extra is False else ():
        if name not in form.fields:
            tests[name] = False
    return {**({"required": needed} if needed else {}), **({"properties": tests} if tests else {})}
