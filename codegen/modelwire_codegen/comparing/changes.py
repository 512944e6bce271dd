"""A change as callers meet it, and what it does to their calls and to their files."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any


class Effect(IntEnum):
    """What a change does, seen from one side; the greater counts."""

    NONE = 0
    COMPATIBLE = 1
    """Something more is possible, or goes another way, and all that worked still works."""
    BREAKING = 2
    """Something that worked no longer does."""

    @property
    def word(self) -> str:
        """How it is called in JSON."""
        return self.name.lower()


NONE, COMPATIBLE, BREAKING = Effect.NONE, Effect.COMPATIBLE, Effect.BREAKING


@dataclass(frozen=True, slots=True)
class Finding:
    """A change without the place where it is met; two that read the same are the same."""

    kind: str
    """One of `KINDS`."""
    subject: str
    """The name of what changed, as a caller types it."""
    text: str
    """The change in a sentence, in Markdown."""
    wire: Effect = NONE
    surface: Effect = NONE
    before: Any = field(default=None, compare=False)
    after: Any = field(default=None, compare=False)

    @property
    def effect(self) -> Effect:
        """The greater of both."""
        return max(self.wire, self.surface)


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A handle of a vendor's client; both texts are empty where a change concerns the client itself."""

    vendor: str
    model: str = ""
    """Id of the model."""
    handle: str = ""
    """What follows the client's name, such as `image.pruna_p_image_t2i`."""

    @property
    def path(self) -> str:
        """The handle as a caller writes it, with the vendor's name for the client."""
        return f"{self.vendor}.{self.handle}" if self.handle else self.vendor


@dataclass(frozen=True, slots=True)
class Change:
    """A finding, with every place where it is met."""

    vendor: str
    finding: Finding
    places: tuple[Place, ...]

    def data(self) -> Mapping[str, Any]:
        """Give the change as JSON data."""
        found = self.finding
        handles = [place.handle for place in self.places if place.handle]
        return {
            "kind": found.kind,
            "vendor": self.vendor,
            "subject": found.subject,
            "text": found.text,
            "wire": found.wire.word,
            "surface": found.surface.word,
            "before": found.before,
            "after": found.after,
            "models": sorted({place.model for place in self.places if place.model}),
            "handles": handles,
        }


# Every kind of change, with what it means to a caller; docs/diff.md lists them.
KINDS: Mapping[str, str] = {
    "vendor-added": "a client more",
    "vendor-removed": "a client is gone",
    "client-renamed": "the client class has another name",
    "client-keyword-added": "the constructor takes a keyword more",
    "client-keyword-removed": "a keyword of the constructor is gone",
    "client-header-changed": "a constructor keyword travels in another header, or is read from another variable",
    "feature-added": "the client has a capability more",
    "feature-removed": "a capability of the client, with its methods, is gone",
    "address-changed": "requests go to another host",
    "variable-added": "an environment variable more is read",
    "variable-removed": "an environment variable is no longer read",
    "auth-changed": "the key travels in another way",
    "error-added": "an answer that was of no known kind raises an error class of its own",
    "error-changed": "an answer of the vendor raises another error class",
    "namespace-added": "a namespace more",
    "namespace-removed": "a namespace is gone",
    "route-changed": "calls travel in another way",
    "result-reading-changed": "results are read from other places",
    "model-added": "a model more",
    "model-removed": "a model is gone",
    "model-renamed": "a model has another id; the former one still means it",
    "handle-added": "a model has a handle more",
    "handle-removed": "a handle is gone",
    "handle-moved": "a handle has another name or namespace",
    "alias-added": "another id means the model",
    "alias-removed": "an id no longer means the model",
    "endpoint-changed": "the vendor is asked under another endpoint or served name",
    "lifecycle-changed": "the model's state, dates or successor",
    "limit-of-model-lowered": "a limit of the model that its parameters are held to is lower",
    "limit-of-model-raised": "a limit of the model that its parameters are held to is higher",
    "capability-lost": "the sources no longer grant what a verb asks for",
    "capability-changed": "what is known of the model's abilities",
    "price-changed": "what a call costs",
    "standard-changed": "a portable option, or the parameter that it becomes",
    "facts-changed": "what the catalog says of the model besides",
    "class-renamed": "the handle's and the params class have other names",
    "model-field-added": "the params class wants `model`, since several models share it now",
    "model-field-removed": "the params class has no `model` any more, since one model has it now",
    "result-changed": "a call gives another result class",
    "verb-added": "the handle has a method more",
    "verb-removed": "a method of the handle is gone",
    "stream-changed": "`stream` gives another class",
    "unknown-names-refused": "names that the spec lacks are refused now",
    "unknown-names-taken": "names that the spec lacks are sent now, with a warning",
    "parameter-added": "a parameter more, which may be left out",
    "required-parameter-added": "a parameter more, which each call must have",
    "parameter-removed": "a parameter is gone",
    "parameter-renamed": "a parameter has another Python name; on the wire it is the same",
    "parameter-required": "a parameter may no longer be left out",
    "parameter-optional": "a parameter may be left out now",
    "type-narrowed": "a type is no longer taken",
    "type-widened": "a type more is taken",
    "values-removed": "values of a closed list are gone",
    "values-added": "values of a closed list were added",
    "values-closed": "only listed values are taken now",
    "values-opened": "other values than the listed ones are taken now",
    "known-values-changed": "the values that completion offers; others still pass",
    "limit-tightened": "a range, length, step or form is narrower",
    "limit-loosened": "a range, length, step or form is wider",
    "media-narrowed": "fewer kinds, forms or types of files are taken",
    "media-widened": "more kinds, forms or types of files are taken",
    "rule-added": "a rule between parameters more",
    "rule-removed": "a rule between parameters is gone",
    "documentation-changed": "words, default, unit and the like; nothing else",
    "object-added": "a class for a nested object more",
    "object-removed": "a class for a nested object is gone",
    "object-moved": "a class for a nested object lies in another module",
    "union-added": "an alias for several shapes more",
    "union-removed": "an alias for several shapes is gone",
    "choice-added": "an alias for a closed list more",
    "choice-removed": "an alias for a closed list is gone",
    "record-added": "a class of results more",
    "record-removed": "a class of results is gone",
    "field-added": "a field of a result more",
    "field-removed": "a field of a result is gone",
    "field-narrowed": "a field of a result has a narrower type",
    "field-widened": "a field of a result may be something that it could not be",
    "field-reading-changed": "a field of a result is read from another key",
}
