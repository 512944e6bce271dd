"""Schemas of one document in the words of the specs: parameter sets, values, and the objects that they share."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

from modelwire_codegen.diagnostics import Diagnostic, Place, SpecError
from modelwire_codegen.document import Document, Pointer
from modelwire_codegen.importing.schema.dialect import Dialect, dialect_of
from modelwire_codegen.importing.schema.findings import Findings
from modelwire_codegen.importing.schema.forms import Form, Value
from modelwire_codegen.importing.schema.naming import ClassNames, name_of
from modelwire_codegen.importing.schema.objects import Inside, object_words
from modelwire_codegen.importing.schema.reading import Reader
from modelwire_codegen.importing.schema.spots import Upstream
from modelwire_codegen.importing.schema.uniting import united
from modelwire_codegen.importing.schema.writing import Writer

Json = Mapping[str, Any]
_NAMED = (("components", "schemas"), ("$defs",), ("definitions",))


@dataclass(frozen=True, slots=True)
class Options:
    """How schemas are to be written."""

    scope: str
    """The vendor, whose shared file the objects go to."""
    dialect: Dialect | None = None
    """Left out, what the document says of itself."""
    prose: bool = False
    """True to carry the vendor's sentences over, which are its author's."""
    replies: bool = False
    """True for what the service says instead of what it takes."""
    reserved: frozenset[str] = frozenset()
    """Class names that are taken."""


@dataclass(slots=True)
class Translation:
    """Translates schemas of one upstream document; what two of them refer to is one object."""

    document: Document
    options: Options
    told: Findings | None = None
    """Where findings go; left out, to a list of its own."""
    upstream: Upstream = field(init=False)
    reader: Reader = field(init=False)
    writer: Writer = field(init=False)

    def __post_init__(self) -> None:
        self.upstream = Upstream(self.document, self.told or Findings(self.document))
        dialect = self.options.dialect or dialect_of(self.document.data)
        self.reader = Reader(self.upstream, dialect)
        names = ClassNames(self.options.reserved)
        self.writer = Writer(
            self.reader, names, self.options.scope, self.options.prose, self.options.replies
        )
        for pointer in sorted(self._named(), key=str):
            self.writer.classes[pointer] = names.claim(name_of(pointer))

    def _named(self) -> Iterator[Pointer]:
        """List the schemas that have a name in the document."""
        for home in _NAMED:
            found: Any = self.document.data
            for step in home:
                found = found.get(step) if isinstance(found, Mapping) else None
            if isinstance(found, Mapping):
                yield from ((*home, name) for name in found)

    def params(
        self,
        pointer: Pointer | None,
        name: str,
        without: frozenset[str] = frozenset(),
        shape: Callable[[Form], Form] | None = None,
    ) -> dict[str, Any]:
        """Give a parameter set; `without` are the fields that the route fills, `shape` may change the object before.

        Without a pointer the set is of nothing but what `shape` puts in.
        """
        with self._bounded(pointer or ()):
            form = Form("object") if pointer is None else self._object(self._read(pointer), pointer)
            form = shape(form) if shape else form
            words = object_words(self.writer, form, Inside(pointer or (), name), without)
        if isinstance(words.get("additionalProperties"), Mapping):
            message = "what other names of a request hold is not checked"
            self.upstream.findings.add(pointer or (), "MW610", message, "tell of it in a `note`")
            words |= {"additionalProperties": True, "open": True}
        return {key: words[key] for key in words if words[key] not in ({}, [])}

    def value(self, pointer: Pointer, name: str) -> dict[str, Any]:
        """Give one value, such as a parameter or what a service answers."""
        with self._bounded(pointer):
            return self.writer.value(self._read(pointer), Inside(pointer, name))

    @property
    def objects(self) -> dict[str, dict[str, Any]]:
        """The objects that were referred to so far, by class name."""
        return dict(sorted(self.writer.objects.items()))

    @property
    def findings(self) -> tuple[Diagnostic, ...]:
        """What could not be said so far, one finding a construct."""
        return self.upstream.findings.all()

    @contextmanager
    def _bounded(self, pointer: Pointer) -> Iterator[None]:
        """Tell of schemas that lie too deep within one another to be read, where Python itself gives up."""
        try:
            yield
        except RecursionError:
            message = "schemas lie too deep within one another"
            place = self.document.place(pointer)
            raise SpecError([Diagnostic(place, "MW616", message)]) from None

    def _read(self, pointer: Pointer) -> Value:
        try:
            return self.reader.read((self.upstream.spot(pointer),))
        except (KeyError, IndexError, TypeError):
            place = Place(self.document.path)
            told = "/".join(map(str, pointer))
            fault = Diagnostic(place, "MW601", f"there is no schema at {told!r:.200}")
            raise SpecError([fault]) from None

    def _object(self, value: Value, pointer: Pointer) -> Form:
        """Give the one object that a request is."""
        objects = [form for form in value.others if form.kind in ("object", "any")]
        if len(objects) != len(value.others) or not objects:
            message = "a request is an object; its other forms are left out"
            self.upstream.findings.add(pointer, "MW610", message)
        if not objects:
            return Form("object")
        form = objects[0] if len(objects) == 1 else united(self.reader, objects, pointer)
        return replace(form, rules=(*form.rules, *(r for r in value.tests if r not in form.rules)))
