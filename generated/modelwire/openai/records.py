# Written by modelwire-codegen from specs/openai/vendor.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

"""What OpenAI says besides files and texts, as classes that read leniently."""

from collections.abc import Mapping
from typing import Any, ClassVar

from modelwire_runtime.results.records import Record


class ListedModel(Record):
    """A model in the vendor's list."""

    id: str
    """Id of the model."""
    object_: str | None
    """Kind of object."""
    created: int | None
    """Unix time at which it appeared. In s."""
    owned_by: str | None
    """Who owns it."""
    shutdown_date: str | None
    """Day on which it shuts down."""

    _wires: ClassVar[Mapping[str, str]] = {"object_": "object"}


class ModelList(Record):
    """What ModelList holds."""

    object_: str | None
    """Kind of object."""
    data: tuple[ListedModel, ...]
    """The models."""

    _wires: ClassVar[Mapping[str, str]] = {"object_": "object"}
    _parts: ClassVar[Mapping[str, str]] = {"data": "ListedModel"}
    _lists = ("data",)


class ItemList(Record):
    """What ItemList holds."""

    object_: str | None
    """Kind of object."""
    data: tuple[Mapping[str, Any], ...]
    """The items."""
    first_id: str | None
    """Id of the first."""
    last_id: str | None
    """Id of the last."""
    has_more: bool | None
    """Whether there are more."""

    _wires: ClassVar[Mapping[str, str]] = {"object_": "object"}
    _lists = ("data",)


class Deletion(Record):
    """What Deletion holds."""

    id: str
    """Id of what was to go."""
    object_: str | None
    """Kind of object."""
    deleted: bool
    """Whether it is gone."""

    _wires: ClassVar[Mapping[str, str]] = {"object_": "object"}


class TokenCount(Record):
    """What TokenCount holds."""

    object_: str | None
    """Kind of object."""
    input_tokens: int
    """Tokens of the request. In tokens."""

    _wires: ClassVar[Mapping[str, str]] = {"object_": "object"}


class Compaction(Record):
    """What Compaction holds."""

    id: str
    """Id of the shortened response."""
    object_: str | None
    """Kind of object."""
    created_at: int | None
    """Unix time. In s."""
    output: tuple[Mapping[str, Any], ...]
    """The items."""
    usage: Mapping[str, Any] | None
    """Token counts."""

    _wires: ClassVar[Mapping[str, str]] = {"object_": "object"}
    _lists = ("output",)


class Conversation(Record):
    """What Conversation holds."""

    id: str
    """Id of the conversation."""
    object_: str | None
    """Kind of object."""
    created_at: int | None
    """Unix time. In s."""
    metadata: Mapping[str, Any] | None
    """Pairs that are stored with it."""

    _wires: ClassVar[Mapping[str, str]] = {"object_": "object"}


class StoredFile(Record):
    """What StoredFile holds."""

    id: str
    """Id of the file."""
    object_: str | None
    """Kind of object."""
    bytes_: int | None
    """Size. In bytes."""
    created_at: int | None
    """Unix time. In s."""
    expires_at: int | None
    """Unix time at which it dies. In s."""
    filename: str
    """Name of the file."""
    purpose: str | None
    """What it is for."""
    status: str | None
    """How far it got. Known values: uploaded, processed, error; others are passed on."""

    _wires: ClassVar[Mapping[str, str]] = {"object_": "object", "bytes_": "bytes"}
