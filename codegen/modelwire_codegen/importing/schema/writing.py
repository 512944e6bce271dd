"""Write what a schema comes to in the words of the specs: one value, and what stands inside it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from modelwire_codegen.document import Pointer
from modelwire_codegen.importing.schema import prose
from modelwire_codegen.importing.schema.conditions import Conditions, add_rule
from modelwire_codegen.importing.schema.defaults import default_of
from modelwire_codegen.importing.schema.forms import Form, Value
from modelwire_codegen.importing.schema.naming import ClassNames, name_of
from modelwire_codegen.importing.schema.objects import Inside, object_words, test_of
from modelwire_codegen.importing.schema.reading import Reader
from modelwire_codegen.importing.schema.spots import Node

Json = Mapping[str, Any]
Words: TypeAlias = dict[str, Any]
Key: TypeAlias = Pointer | frozenset[Pointer]
_DEEPEST = 24
_MOST_ALTERNATIVES = 50
NULL: Json = {"type": "null"}


@dataclass(slots=True)
class Writer:
    """Writes values; the objects that they refer to gather in `objects`."""

    reader: Reader
    names: ClassNames
    scope: str
    prose: bool = False
    replies: bool = False
    """True when what the service says is written, not what it takes: fields that are only read are there."""
    objects: dict[str, Words] = field(default_factory=dict[str, Words])
    classes: dict[Key, str] = field(default_factory=dict[Key, str])
    """Names by what they are the names of: filled with every named schema before anything is written."""

    @property
    def conditions(self) -> Conditions:
        """The writer of rules."""
        return Conditions(self.reader.upstream)

    def value(self, value: Value, at: Inside) -> Words:
        """Give the words of a value."""
        if not value.forms:
            self.reader.tell(at.pointer, "MW603", "no value fits here; any is taken")
            return {}
        if at.depth > _DEEPEST:
            message = f"more than {_DEEPEST} levels deep; any value is taken"
            self.reader.tell(at.pointer, "MW616", message, "give inner objects names of their own")
            return {}
        parts = self._parts(value, at)
        words = _joined(parts, value)
        if len(words.get("anyOf") or words.get("oneOf") or ()) > _MOST_ALTERNATIVES:
            message = f"more than {_MOST_ALTERNATIVES} alternatives; any value is taken"
            self.reader.tell(at.pointer, "MW616", message)
            words = {}
        return self._noted(self._tested(words, value, at), value.notes, at)

    def _parts(self, value: Value, at: Inside) -> list[Words]:
        """Give the words of each form; those that make up a named choice go by its name."""
        parts: list[Words] = []
        told: set[Pointer] = set()
        inner = at.alternative() if len(value.others) > 1 else at
        for index, form in enumerate(value.forms):
            union = form.union
            if union is not None and (union in told or self._is_whole(union, value.forms)):
                if union not in told:
                    told.add(union)
                    parts.append(self._union(union, at))
                continue
            if form.kind != "null":
                parts.append(self._form(form, inner.numbered(index)))
        null_told = any(form.kind == "null" and form.union in told for form in value.forms)
        parts = [part for index, part in enumerate(parts) if part not in parts[:index]]
        return [*parts, *([{**NULL}] if value.has_null and not null_told else [])]

    def _is_whole(self, union: Pointer, forms: Sequence[Form]) -> bool:
        here = [form for form in forms if form.union == union]
        return len(here) == len(self.reader.unions[union].forms)

    def _form(self, form: Form, at: Inside) -> Words:
        if form.ref is not None:
            return {"$ref": self._object(form.ref, form, at)}
        if form.has_fields and form.mixed:
            return {"$ref": self._object(form.sources, form, at)}
        if form.kind == "object":
            return self._in_place(form, at)
        words: Words = {} if form.kind == "any" else {"type": form.kind}
        if form.values is not None:
            words |= _closed(form)
        if form.known:
            words["known_values"] = list(form.known)
        if form.items:
            items = self._inside(form.items, at)
            words |= {"items": items} if items else {}
        words |= form.limits
        return words | ({"media": {**form.media}} if form.media else {})

    def _in_place(self, form: Form, at: Inside) -> Words:
        if not form.fields:
            return {"type": "object", **self.rest(form, at)}
        title = self.names.claim(at.name)
        return {"type": "object", "title": title, **object_words(self, form, at.called(title))}

    def rest(self, form: Form, at: Inside) -> Words:
        """Give the words for fields that are not listed."""
        if isinstance(form.extra, bool):
            return {} if form.extra else {"additionalProperties": False}
        beside = at.field("entry", form.extra[0].pointer) if form.fields else at.alternative()
        inner = self._inside(form.extra, beside)
        return {"additionalProperties": inner} if inner else {}

    def _inside(self, node: Node, at: Inside) -> Words:
        """Give the words for the elements of a list or mapping."""
        if self._is_around(node[0].pointer, at):
            return {}
        return self.value(self.reader.read(node), at.inside(node[0].pointer))

    def _is_around(self, pointer: Pointer, at: Inside) -> bool:
        """Tell whether what comes next is what it stands in, with no object between; nothing could spell that out."""
        if pointer in at.trail:
            message = "schemas hold one another in a circle without an object between them"
            self.reader.tell(pointer, "MW602", message, "make one of them an object")
        return pointer in at.trail

    # Named objects and choices

    def _object(self, key: Key, form: Form, at: Inside) -> str:
        """Give the reference to a named object, which is written when it is first referred to."""
        name = self.classes.get(key) or self._claim(key, at)
        if name not in self.objects:
            body = form if isinstance(key, frozenset) else self.reader.named[key]
            inside = Inside(key if isinstance(key, tuple) else at.pointer, name)
            self.objects[name] = {}  # it may hold itself
            own = object_words(self, body, inside) if body.fields else self.rest(body, inside)
            self.objects[name] |= {"type": "object", **own}
            self.objects[name] |= self._remark(self.reader.upstream.remark(key))
        return f"{self.scope}/{name}"

    def _union(self, key: Pointer, at: Inside) -> Words:
        """Give the reference to a named choice, which is written when it is first referred to."""
        if self._is_around(key, at):
            return {}
        name = self.classes.get(key) or self._claim(key, Inside(key, name_of(key)))
        if name not in self.objects:
            self.objects[name] = {}
            value = self.reader.unions[key]
            inside = Inside(key, name, trail=at.trail | {key})
            parts = self._parts(value, inside.alternative())
            word = "oneOf" if value.exclusive else "anyOf"
            self.objects[name] |= {word: parts}
            self.objects[name] |= self._remark(self.reader.upstream.remark(key))
        return {"$ref": f"{self.scope}/{name}"}

    def _claim(self, key: Key, at: Inside) -> str:
        wanted = name_of(key) if isinstance(key, tuple) else at.name
        self.classes[key] = self.names.claim(wanted)
        return self.classes[key]

    def _remark(self, text: object) -> Words:
        said = prose.text(text) if self.prose else ""
        return {"description": said} if said else {}

    # What is said beside the form

    def _tested(self, words: Words, value: Value, at: Inside) -> Words:
        for rule in value.tests:
            if at.bare:
                message = "a test beside a form that has no name of its own is left out"
                pointer = (*rule.spot.pointer, rule.keys[0])
                self.reader.tell(pointer, "MW611", message, "state it by an overlay")
                continue
            made = self.conditions.write(rule, of_fields=False)
            if left := test_of(self.reader, rule, made, value.forms):
                words = add_rule(words, left)
        return words

    def _noted(self, words: Words, notes: Json, at: Inside) -> Words:
        if "default" in notes and (found := default_of(words, notes["default"])) is not None:
            code, message = found
            if code:
                self.reader.tell((*at.pointer, "default"), code, message, "it is left out")
            else:
                words["default"] = notes["default"]
        if notes.get("deprecated") is True:
            words["deprecated"] = True
        if self.prose and (values := notes.get("value_notes")) and "enum" in words:
            cleaned = {prose.line(key): prose.line(text) for key, text in values.items()}
            words["value_notes"] = {key: text for key, text in cleaned.items() if key and text}
        return {**words, **self._remark(notes.get("description"))}


def _closed(form: Form) -> Words:
    values = list(form.values or ())
    return {"const": values[0]} if len(values) == 1 else {"enum": values}


def _joined(parts: list[Words], value: Value) -> Words:
    """Put the words of several forms into one schema, the shortest that says the same."""
    if {} in parts:
        return {}
    null = NULL in parts
    others = [part for part in parts if part != NULL]
    if len(others) == 1 and not null:
        return _bare_const(others[0])
    if len(others) == 1 and (made := _with_null(others[0])):
        return made
    if not others:
        return {**NULL}
    if not value.exclusive:
        if all({*part} == {"type"} for part in parts):
            return {"type": [part["type"] for part in parts]}
        if all("enum" in part or "const" in part for part in others):
            values = [item for part in others for item in part.get("enum") or [part["const"]]]
            return {"enum": [*values, *([None] if null else [])]}
    return {
        "oneOf" if value.exclusive else "anyOf": [
            *map(_bare_const, others),
            *([{**NULL}] if null else []),
        ]
    }


def _bare_const(words: Words) -> Words:
    """Leave the type out beside a constant, which tells it."""
    return {key: words[key] for key in words if key != "type"} if "const" in words else words


def _with_null(words: Words) -> Words:
    """Say that null will do as well; nothing where that takes an alternative of its own."""
    if "const" in words:
        words = {**words, "enum": [words["const"]]}
        del words["const"]
    if "enum" in words:
        kinds = {"type": [words["type"], "null"]} if "type" in words else {}
        return {**words, **kinds, "enum": [*words["enum"], None]}
    if "$ref" in words or "properties" in words or "additionalProperties" in words:
        return {}
    return {**words, "type": [words["type"], "null"]} if "type" in words else words
