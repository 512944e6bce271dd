"""What a schema comes to once references, `allOf` and both styles of null are read: a choice of forms, each of one kind.

The inside of objects and lists stays unread until somebody looks, so that schemas may hold themselves.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from modelwire_codegen.document import Pointer
from modelwire_codegen.importing.schema.spots import Node, Spot

Json = Mapping[str, Any]
Extra: TypeAlias = Node | bool


@dataclass(frozen=True, slots=True)
class Rule:
    """Some keywords of a schema that say what fields or values have to do with one another."""

    spot: Spot
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """One kind of value; `any` is every kind."""

    kind: str
    values: tuple[Any, ...] | None = None
    """A closed list; None when there is none."""
    known: tuple[Any, ...] = ()
    """Values that are known to work, of a list that is open."""
    limits: Json = field(default_factory=dict[str, Any])
    media: Json | None = None
    """The file that a text stands for."""
    items: Node = ()
    fields: Mapping[str, Node] = field(default_factory=dict[str, Node])
    required: tuple[str, ...] = ()
    extra: Extra = True
    rules: tuple[Rule, ...] = ()
    ref: Pointer | None = None
    """The schema that it is, unchanged, when a reference led there."""
    union: Pointer | None = None
    """The choice that it is part of, unchanged, when a reference led there."""
    sources: frozenset[Pointer] = frozenset()
    """Every schema that says something of it."""
    mixed: bool = False
    """True when schemas from several places were joined."""

    @property
    def is_open(self) -> bool:
        """True when every value of the kind will do."""
        bare = self.values is None and not self.known and not self.limits and not self.media
        return bare and self.is_free and not self.items and self.extra is True

    @property
    def is_free(self) -> bool:
        """True of an object of which no field is known, nor anything between fields."""
        return not self.fields and not self.required and not self.rules

    @property
    def has_fields(self) -> bool:
        """True of an object that becomes a class."""
        return self.kind == "object" and bool(self.fields)


@dataclass(frozen=True, slots=True)
class Value:
    """All that a value may be, and what is said of it whatever it is."""

    forms: tuple[Form, ...] = (Form("any"),)
    tests: tuple[Rule, ...] = ()
    """What must hold of the value beside its form."""
    choices: tuple[Rule, ...] = ()
    """`anyOf` and `oneOf` that wait for what stands around them."""
    nullable: bool = False
    exclusive: bool = False
    """True when exactly one of the forms must fit, which is more than that one does."""
    notes: Json = field(default_factory=dict[str, Any])
    """Keywords that say something about the value: description, default, deprecated, title."""

    @property
    def has_null(self) -> bool:
        """True when null is among the forms."""
        return any(form.kind == "null" for form in self.forms)

    @property
    def others(self) -> tuple[Form, ...]:
        """The forms that are not null."""
        return tuple(form for form in self.forms if form.kind != "null")
