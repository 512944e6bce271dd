"""Write the inside of an object: its fields in a steady order, and the rules among them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from modelwire_codegen import names
from modelwire_codegen.document import Pointer
from modelwire_codegen.importing.schema.conditions import add_rule, mentioned
from modelwire_codegen.importing.schema.dialect import CLIENT_ONLY
from modelwire_codegen.importing.schema.forms import Form, Rule
from modelwire_codegen.importing.schema.keywords import NAME_HINT
from modelwire_codegen.importing.schema.naming import class_name, is_wire_name
from modelwire_codegen.importing.schema.pruning import Known, Settled, Unheard, settled
from modelwire_codegen.importing.schema.spots import Node

if TYPE_CHECKING:
    from modelwire_codegen.importing.schema.reading import Reader
    from modelwire_codegen.importing.schema.writing import Writer

MOST_FIELDS = 300


@dataclass(frozen=True, slots=True)
class Inside:
    """Where in the specs something is written: the name of a class for it, and what may be said there."""

    pointer: Pointer
    name: str
    depth: int = 0
    bare: bool = False
    """True where no rule can speak of the value, since it has no name."""
    trail: frozenset[Pointer] = frozenset()
    """The lists and mappings around, up to the next object with fields."""

    def inside(self, pointer: Pointer) -> "Inside":
        """Go into the elements of a list or mapping, which stand at a place of the upstream document."""
        trail = self.trail | {pointer}
        return replace(self, pointer=pointer, depth=self.depth + 1, trail=trail)

    def alternative(self) -> "Inside":
        """Go into one of several alternatives."""
        return replace(self, bare=True)

    def called(self, name: str) -> "Inside":
        """Go into an object with a name of its own."""
        return replace(self, name=name, bare=False)

    def numbered(self, index: int) -> "Inside":
        """Go into an alternative; the first has the name of the whole."""
        return replace(self, name=f"{self.name}{index + 1}") if index else self

    def field(self, wire: str, pointer: Pointer) -> "Inside":
        """Go into a field."""
        return Inside(pointer, class_name(f"{self.name} {names.pascal(wire)}"), self.depth + 1)


def object_words(
    writer: "Writer", form: Form, at: Inside, without: frozenset[str] = frozenset()
) -> dict[str, Any]:
    """Give the words of an object's inside; `without` are fields that somebody else fills."""
    rules = [made for rule in form.rules if (made := _rule(writer, rule, form, without))]
    for name in sorted({name for rule in rules for name in mentioned(rule)} - {*form.fields}):
        form = replace(form, fields={**form.fields, name: ()})  # of which any value will do
    fields = dict(_fields(writer, form, without, at))
    properties = {
        wire: writer.value(
            writer.reader.read(node), at.field(wire, node[0].pointer if node else at.pointer)
        )
        for wire, node in fields.items()
    }
    required = [name for name in form.required if name in properties]
    words: dict[str, Any] = {"properties": properties}
    words |= {"required": required} if required else {}
    words |= writer.rest(form, at)
    _tell_unlisted(writer, form, at)
    for rule in rules:
        if all(name in properties for name in mentioned(rule)):
            words = add_rule(words, rule)
    return words


def _rule(
    writer: "Writer", rule: Rule, form: Form, without: frozenset[str]
) -> dict[str, Any] | None:
    """Give a rule among fields that can be there; None for one that says nothing, or cannot be said."""
    made = writer.conditions.write(rule, of_fields=True)
    unheard = [name for name in mentioned(made) if name in without]
    opened = form if form.extra is False else _opened(form, mentioned(made))
    return possible(writer.reader, rule, made, _Heard([opened], unheard))


@dataclass(frozen=True, slots=True)
class _Heard:
    """What a rule is about, and which of its words speak of nothing."""

    forms: Sequence[Form]
    unheard: Sequence[str] = ()


def possible(
    reader: "Reader", rule: Rule, words: dict[str, Any], heard: _Heard
) -> dict[str, Any] | None:
    """Give what is left of a rule where some fields cannot be; None when that is nothing, or cannot be told."""
    unheard: list[str] = [*heard.unheard]
    made: Settled = True
    try:
        made = settled(words, Known(reader, heard.forms)) if words else True
    except Unheard as asked:
        unheard.append(asked.name)
    if unheard or made is False:
        told = "a rule can never hold"
        if unheard:
            told = f"a rule speaks of {unheard[0]!r:.60}, which is no parameter"
        pointer = (*rule.spot.pointer, rule.keys[0])
        reader.tell(pointer, "MW611", f"{told}; it is left out", "state it by an overlay")
        return None
    return made if isinstance(made, dict) else None


def test_of(
    reader: "Reader", rule: Rule, words: dict[str, Any], forms: Sequence[Form]
) -> dict[str, Any] | None:
    """Give what is left of a test of a value."""
    return possible(reader, rule, words, _Heard(forms))


def _opened(form: Form, names: Iterator[str]) -> Form:
    """Give an object with fields that it may have, though it does not list them."""
    return replace(form, fields={**dict.fromkeys(names, ()), **form.fields})


def _fields(
    writer: "Writer", form: Form, without: frozenset[str], at: Inside
) -> Iterator[tuple[str, Node]]:
    """Give the fields that a caller can set: required ones first as listed there, the others by name."""
    listed = [name for name in form.required if name in form.fields]
    ordered = [*listed, *sorted({*form.fields} - {*listed})]
    taken: dict[str, str] = {}
    count = 0
    for wire in ordered:
        node = form.fields[wire]
        pointer = node[0].pointer if node else at.pointer
        if wire in without or _has(node, CLIENT_ONLY):
            continue
        if not writer.replies and _has(node, "readOnly"):
            continue
        if not is_wire_name(wire):
            told = f"no parameter can be called {wire!r:.60}"
            writer.reader.tell(pointer, "MW605", told, NAME_HINT)
            continue
        count += 1
        if count > MOST_FIELDS:
            writer.reader.tell(
                pointer, "MW616", f"more than {MOST_FIELDS} fields; the rest is left out"
            )
            return
        python = names.parameter(wire)
        if python in taken:
            message = f"{wire!r:.60} and {taken[python]!r:.60} would be one name in Python"
            writer.reader.tell(pointer, "MW605", message, "the second is left out; pin a `name`")
            continue
        taken[python] = wire
        yield wire, node


def _has(node: Node, mark: str) -> bool:
    return any(spot.get(mark) not in (None, False) for spot in node)


def _tell_unlisted(writer: "Writer", form: Form, at: Inside) -> None:
    """Tell of required fields that the object does not have."""
    for name in form.required:
        if name not in form.fields:
            message = f"required field {name!r:.60} is not among the properties; it is left out"
            writer.reader.tell(
                at.pointer, "MW606", message, "add the field by an overlay, or correct its name"
            )
