"""What the emitters print: plain frozen data, every decision made, every string ready for its place.

A text in here that says it is Python was written by `python_text`, so a template may print it as it is.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Import:
    """One name out of one module, or a whole module under its last name."""

    module: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Param:
    """A parameter of a set or a property of an object."""

    wire: str
    name: str
    required: bool
    annotation: str
    """Python: its type in a signature."""
    quoted: str
    """Python: the same, quoted where it names the class that it stands in."""
    field: str
    """Python: the `Field(...)` of its Pydantic field."""
    doc: tuple[str, ...]
    """Lines of its docstring entry: description, range, default, unit, conditions."""
    field_doc: tuple[str, ...]
    """Lines of the docstring that stands below it in a dictionary's class; may be none."""
    text: str
    """The same as plain prose, for a page."""
    schema: Json
    """The JSON Schema that datamodel-code-generator gets."""
    facts: Json
    """Its resolved schema in the spec's own words; what a judge and a docs page read."""


@dataclass(frozen=True, slots=True)
class ObjectType:
    """A named object; it has a Pydantic class and, in a module without Pydantic, a TypedDict and a marker of the class."""

    ref: str
    class_name: str
    module: str
    summary: tuple[str, ...]
    params: tuple[Param, ...] = field(repr=False)
    rules: tuple[str, ...]
    """Python: one expression a rule."""
    rule_names: tuple[str, ...]
    open: bool
    rest: Json | None
    """What datamodel-code-generator gets for fields that are not listed; None where nothing is said of them."""
    camel: bool
    """True when wire names are the camel case of the keywords, unless a field says otherwise."""
    input_imports: tuple[Import, ...]
    facts: Json = field(repr=False)
    source: str
    inside: str
    """Digest of parameters and facts, which stands for them where an object is written out to be compared."""


@dataclass(frozen=True, slots=True)
class UnionType:
    """A named union: type aliases beside those of objects."""

    ref: str
    class_name: str
    module: str
    doc: tuple[str, ...]
    """Lines of the docstring below an alias."""
    inputs: str
    """Python: what a caller may pass, marked objects aside."""
    marks: str
    """Python: the marks of its objects; empty when none of its shapes is itself an object."""
    classes: str
    """Python: the Pydantic classes of its objects; empty likewise."""
    input_imports: tuple[Import, ...]
    class_imports: tuple[Import, ...]
    facts: Json
    source: str


@dataclass(frozen=True, slots=True)
class Choice:
    """A closed list that has a name; it becomes a type alias."""

    name: str
    annotation: str
    """Python: the `Literal` that the name stands for."""
    doc: tuple[str, ...]
    """Lines of the docstring below it."""


@dataclass(frozen=True, slots=True)
class RecordField:
    """An attribute of a record."""

    name: str
    wire: str
    annotation: str
    """Python: its type, quoted where it names a class that stands further down."""
    part: str
    """Class of the records that it holds; empty for none."""
    is_list: bool
    doc: tuple[str, ...]
    """Lines of the docstring below it."""


@dataclass(frozen=True, slots=True)
class Record:
    """A class that reads part of a reply."""

    class_name: str
    summary: tuple[str, ...]
    fields: tuple[RecordField, ...]


@dataclass(frozen=True, slots=True)
class RecordUse:
    """What a reader reads its output into; no class where the output has free keys."""

    class_name: str
    many: bool


@dataclass(frozen=True, slots=True)
class Kind:
    """The runtime classes that a set's handles and results have; `streams` and `jobs` say which verbs it has."""

    handle: str
    result: str
    """Python: the type of a blocking client's result."""
    async_result: str
    names: tuple[str, ...]
    """Runtime names that both types are made of."""
    record: str
    """The record class in both types; empty for none."""
    jobs: bool
    stream: str
    """The class of a blocking client's streams; empty where there are none."""

    @property
    def streams(self) -> bool:
        """Whether there is a verb for streams."""
        return bool(self.stream)


@dataclass(frozen=True, slots=True)
class ParameterSet:
    """One request's parameters: a params module and a handles module."""

    module: str
    class_name: str
    title: str
    summary: tuple[str, ...]
    """Docstring lines that say what a call does."""
    rule_texts: tuple[str, ...]
    """The rules across parameters, a sentence each."""
    rule_lines: tuple[str, ...]
    """The same as docstring lines."""
    notes: tuple[str, ...]
    """Docstring lines after the parameters: price, lifecycle, the vendor's page."""
    model_ids: tuple[str, ...]
    params: tuple[Param, ...] = field(repr=False)
    rules: tuple[str, ...]
    rule_names: tuple[str, ...]
    media: tuple[str, ...]
    open: bool
    """True when names that the spec lacks pass with a warning."""
    camel: bool
    """As for objects."""
    docs: str
    kind: Kind
    input_imports: tuple[Import, ...]
    facts: Json = field(repr=False)
    source: str
    inside: str
    """As for objects."""

    @property
    def shared(self) -> bool:
        """True when several models use the set, which then has a `model` field."""
        return len(self.model_ids) > 1


@dataclass(frozen=True, slots=True)
class Operation:
    """A model by one route: an attribute of a namespace and a row of its table."""

    attribute: str
    id: str
    module: str
    class_name: str
    route: str
    endpoint: str
    served_model: str | None
    result: str
    standard: Json
    """Portable options, and the wire parameters that they become; see `standard.apply`."""
    deprecation: str
    """Why an editor should strike it through; empty when it should not."""


@dataclass(frozen=True, slots=True)
class Namespace:
    """One kind of work of a vendor."""

    name: str
    class_name: str
    summary: str
    operations: tuple[Operation, ...]

    @property
    def is_client(self) -> bool:
        """True for the handles that sit on the client itself."""
        return self.name == "client"


@dataclass(frozen=True, slots=True)
class Model:
    """A model for the catalog and the docs."""

    id: str
    aliases: tuple[str, ...]
    unverified_ids: tuple[str, ...]
    title: str
    summary: str
    namespace: str
    attribute: str
    task: str
    also_tasks: tuple[str, ...]
    state: str
    date: str
    ends: str
    lifecycle: str
    """The same in words, with the successor."""
    successor: str
    docs: str
    price: str
    context_length: int | None
    slug: str
    kind: str
    max_input: int | None
    max_output: int | None
    capabilities: Mapping[str, bool]
    set_module: str
    facts: Json
    source: str


@dataclass(frozen=True, slots=True)
class Heading:
    """What the package around the vendors has to know of each."""

    id: str
    title: str
    class_name: str
    package: str


@dataclass(frozen=True, slots=True)
class Vendor:
    """One vendor's package."""

    id: str
    title: str
    class_name: str
    summary: str
    package: str
    facts: Json
    features: tuple[str, ...]
    namespaces: tuple[Namespace, ...]
    sets: tuple[ParameterSet, ...]
    objects: tuple[ObjectType, ...]
    unions: tuple[UnionType, ...]
    choices: tuple[Choice, ...]
    records: tuple[Record, ...]
    record_uses: Mapping[str, RecordUse]
    """What each reader of data reads its output into."""
    reply_objects: Mapping[str, Json]
    """The named objects that replies hold, at whatever depth: their resolved facts, by reference."""
    models: tuple[Model, ...]


@dataclass(frozen=True, slots=True)
class Catalog:
    """Everything that one run generates."""

    package: str
    headings: tuple[Heading, ...]
    """All vendors of the package."""
    vendors: tuple[Vendor, ...]
    """Those that were lowered in this run: all, unless only some had changed."""
