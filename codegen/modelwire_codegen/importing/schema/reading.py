"""Read a schema: references followed, `allOf` joined, null found, choices made into forms."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from modelwire_codegen.diagnostics import Diagnostic, SpecError
from modelwire_codegen.document import Pointer
from modelwire_codegen.importing.schema import keywords
from modelwire_codegen.importing.schema.choosing import choose, is_condition, tell_overlap
from modelwire_codegen.importing.schema.dialect import CHOICES, Dialect
from modelwire_codegen.importing.schema.forms import Form, Rule, Value
from modelwire_codegen.importing.schema.media import file_of
from modelwire_codegen.importing.schema.meeting import MOST_FORMS, Apart, meet
from modelwire_codegen.importing.schema.spots import Node, Spot, Upstream

Json = Mapping[str, Any]
NOTHING = Value(forms=())
MOST_EFFORT = 50_000
MOST_OPEN = 40
# A limit of texts, and the limit of lists that it stands for beside a choice of both.
_COUNTED = {"minLength": "minItems", "maxLength": "maxItems"}
_SAID = ("title", "description", "default", "deprecated")


@dataclass(slots=True)
class Reader:
    """Reads the schemas of one document; what references lead to is read once."""

    upstream: Upstream
    dialect: Dialect
    named: dict[Pointer, Form] = field(default_factory=dict[Pointer, Form])
    """The objects that references lead to, by what `Form.ref` says."""
    unions: dict[Pointer, Value] = field(default_factory=dict[Pointer, Value])
    """The choices among objects that references lead to, by what `Form.union` says."""
    _known: dict[Pointer, Value] = field(default_factory=dict[Pointer, Value])
    _open: list[Pointer] = field(default_factory=list[Pointer])
    _effort: int = 0

    def tell(self, pointer: Pointer, code: str, message: str, hint: str = "") -> None:
        """Note a finding."""
        self.upstream.findings.add(pointer, code, message, hint)

    def read(self, node: Node) -> Value:
        """Give what some schemas allow together.

        Raises:
            SpecError: the document makes more work of its schemas than any honest one does.
        """
        self._effort += 1
        if self._effort > MOST_EFFORT:
            place = self.upstream.document.place(node[0].pointer if node else ())
            message = f"schemas are entangled: more than {MOST_EFFORT} of them were read"
            raise SpecError(
                [Diagnostic(place, "MW616", message, "import fewer operations at once")]
            )
        value = Value()
        for spot in node:
            value = self._meet(value, self._part(spot), spot)
        return self._settled(value)

    def _part(self, spot: Spot) -> Value:
        """Read one schema, up to the choices whose meaning depends on what stands around them."""
        schema = spot.schema
        if isinstance(schema, bool):
            return Value() if schema else NOTHING
        if not isinstance(schema, Mapping):
            self.tell(spot.pointer, "MW617", "schema is neither an object nor a boolean")
            return Value()
        keywords.check(spot, self.upstream.findings)
        notes = {key: schema[key] for key in _SAID if key in schema}
        if file := file_of(spot):
            return Value((Form("string", media=file),), nullable=_nullable(schema), notes=notes)
        target = self.upstream.target(spot)
        if target is not None and not self._has_siblings(spot):
            said = self._named(target)
            return replace(said, nullable=_nullable(schema), notes={**said.notes, **notes})
        value = replace(self._own(spot), notes=notes)
        if target is not None:
            value = self._meet(value, self._named(target), spot)
        for part in keywords.schemas(spot, "allOf", self.upstream.findings):
            value = self._meet(value, self._part(part), spot)
        choices = tuple(Rule(spot, (key,)) for key in CHOICES if key in schema)
        nullable = value.nullable or _nullable(schema)
        return replace(value, choices=(*value.choices, *choices), nullable=nullable)

    def _has_siblings(self, spot: Spot) -> bool:
        """Tell whether keywords beside a reference say something in this dialect."""
        found = keywords.constraints(spot.schema)
        if found and not self.dialect.siblings_count:
            hint = "put both into an allOf"
            message = f"{found[0]!r} beside $ref means nothing in {self.dialect.value}"
            self.tell((*spot.pointer, found[0]), "MW610", message, hint)
            return False
        return bool(found)

    def _own(self, spot: Spot) -> Value:
        forms = tuple(keywords.forms(spot, self.upstream.findings))
        return Value(forms, tests=tuple(keywords.tests(spot, self.upstream.findings)))

    def _meet(self, one: Value, other: Value, spot: Spot) -> Value:
        """Join two values; where no value could be both, the later one counts, as vendors mean it."""
        nullable = _both_null(one, other)
        try:
            found = meet(one, other)
        except Apart as apart:
            message = f"two schemas that hold together each have a {apart.keyword}"
            self.tell(spot.pointer, "MW603", message, "state both by an overlay, under allOf")
            stripped = tuple(_without(form, apart.keyword) for form in other.forms)
            return self._meet(one, replace(other, forms=stripped), spot)
        if not found.forms and one.forms and other.forms and not nullable:
            message = "schemas that shall hold together rule one another out; the later one counts"
            self.tell(spot.pointer, "MW603", message, "correct it by an overlay")
            found = replace(found, forms=other.forms)
        if (one.exclusive or other.exclusive) and not found.exclusive:
            tell_overlap(self, spot)
        if len(found.forms) >= MOST_FORMS:
            self.tell(
                spot.pointer, "MW616", f"more than {MOST_FORMS} alternatives; any value passes"
            )
            return Value(notes=found.notes)
        return replace(found, nullable=nullable)

    def _named(self, target: Spot) -> Value:
        """Read what a reference leads to, and mark the objects in it with where they come from."""
        if target.pointer in self._known:
            return self._known[target.pointer]
        if target.pointer in self._open:
            message = "schemas hold one another in a circle without an object between them"
            self.tell(target.pointer, "MW602", message, "make one of them an object")
            return Value()
        if len(self._open) >= MOST_OPEN:
            message = f"a chain of more than {MOST_OPEN} references; any value is taken at its end"
            self.tell(target.pointer, "MW616", message)
            return Value()
        self._open.append(target.pointer)
        value = self._marked(self.read((target,)), target)
        self._open.pop()
        self._known[target.pointer] = value
        return value

    def _marked(self, value: Value, target: Spot) -> Value:
        pointer = target.pointer
        classes = [form for form in value.forms if _is_class(form)]
        alone = len(classes) == 1 and not _is_choice(target)
        forms: list[Form] = []
        for form in value.forms:
            ref = form.ref
            if ref is None and form in classes:
                ref = pointer if alone else (*pointer, classes.index(form))
                self.named[ref] = form
            forms.append(replace(form, ref=ref))
        value = replace(value, forms=tuple(forms))
        if alone or not classes or value.tests:
            return replace(value, notes=_of_all(value.notes))
        self.unions[pointer] = value
        united = tuple(replace(form, union=pointer) for form in value.forms)
        return replace(value, forms=united, notes=_of_all(value.notes))

    def _settled(self, value: Value) -> Value:
        """Make the choices that waited: among shapes, or among conditions on the fields of one object."""
        tests = list(value.tests)
        waiting, value = value.choices, replace(value, choices=())
        for rule in waiting:
            branches = keywords.schemas(rule.spot, rule.keys[0], self.upstream.findings)
            names = {name for form in value.others for name in form.fields}
            if names and branches and all(is_condition(one, names) for one in branches):
                tests.append(rule)
            elif branches:
                notes = value.notes
                chosen = replace(choose(self, rule, branches), nullable=_nullable(rule.spot.schema))
                value = self._meet(self._counted(value, chosen, rule), chosen, rule.spot)
                value = replace(value, notes={**value.notes, **notes})
        forms = tuple(_sure(form) for form in value.forms)
        if value.nullable and not value.has_null and not any(_is_any(form) for form in forms):
            forms = (*forms, Form("null"))
        value = replace(value, forms=forms, nullable=False)
        objects = [form for form in value.others if form.kind == "object"]
        if len(objects) == 1 and tests and (objects[0].fields or len(value.others) == 1):
            return _ruled(value, objects[0], tests)
        return replace(value, tests=tuple(tests))

    def _counted(self, value: Value, chosen: Value, rule: Rule) -> Value:
        """Take the length of a choice that may be a list for the number of its elements, as frameworks mean it."""
        form = value.forms[0] if value.forms else Form("any")
        lengths = {key: form.limits[key] for key in _COUNTED if key in form.limits}
        if len(value.forms) != 1 or form.kind != "any" or not lengths:
            return value
        if not any(one.kind == "array" for one in chosen.forms):
            return value
        message = (
            f"{next(iter(lengths))} beside alternatives is read as a number of elements of the list"
        )
        hint = "where it limits texts, say so by an overlay"
        self.tell((*rule.spot.pointer, next(iter(lengths))), "MW613", message, hint)
        kept = {key: form.limits[key] for key in form.limits if key not in lengths}
        counts = {_COUNTED[key]: limit for key, limit in lengths.items()}
        return replace(value, forms=(replace(form, limits={**counts, **kept}),))


def _ruled(value: Value, form: Form, tests: list[Rule]) -> Value:
    """Put what is said of fields where the fields are; the rest stays with the value."""
    own = tuple(rule for rule in tests if "contains" not in rule.keys)
    alone = len(value.others) == 1
    kept = tuple(rule for rule in tests if "contains" in rule.keys) if alone else tuple(tests)
    if not alone or not own:
        return replace(value, tests=kept)
    made = replace(form, rules=(*form.rules, *own), ref=None, mixed=form.mixed or bool(form.ref))
    forms = tuple(made if one is form else one for one in value.forms)
    return replace(value, forms=forms, tests=kept)


def _is_class(form: Form) -> bool:
    """Tell whether a form is an object that needs a name: one with fields, or one that may hold itself."""
    return form.has_fields or (form.kind == "object" and isinstance(form.extra, tuple))


def _sure(form: Form) -> Form:
    """Give a form its kind where a keyword implies it, as vendors that leave `type` out mean it."""
    if form.kind != "any":
        return form
    if form.fields or form.required or form.rules or form.extra is not True:
        return replace(form, kind="object", limits={})
    return replace(form, kind="array") if form.items else form


def _is_any(form: Form) -> bool:
    return form.kind == "any"


def _is_choice(spot: Spot) -> bool:
    """Tell whether a schema is a choice of one, which keeps its name for the day when there are two."""
    found = [spot.get(key) for key in CHOICES if isinstance(spot.get(key), list)]
    return len(found) == 1 and len(found[0]) == 1 and not spot.get("properties")


def _nullable(schema: Json) -> bool:
    return schema.get("nullable") is True


def _both_null(one: Value, other: Value) -> bool:
    """Tell whether null satisfies both, where at least one says so by a mark that waits to be a form."""
    takes = [
        value.nullable
        or value.has_null
        or any(_is_any(form) and form.values is None for form in value.forms)
        for value in (one, other)
    ]
    return all(takes) and (one.nullable or other.nullable)


def _without(form: Form, keyword: str) -> Form:
    return replace(form, limits={key: form.limits[key] for key in form.limits if key != keyword})


def _of_all(notes: Json) -> Json:
    """Keep what a schema says of each value that refers to it; a title names the schema itself."""
    return {key: notes[key] for key in notes if key != "title"}
