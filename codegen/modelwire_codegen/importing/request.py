"""What an import is asked to do."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

FORMATS = ("auto", "runware", "resolve", "bundle", "cog", "schema", "openapi")


@dataclass(frozen=True, slots=True)
class Upstream:
    """One document, on the disk, and what it does not say about itself."""

    path: Path
    format: str = "auto"
    source: str = "upstream"
    """Key of the vendor file's `sources`."""
    place: str = ""
    """Where in that source the document stands; left out, the name of the file."""
    operations: tuple[str, ...] = ()
    facts: Mapping[str, str] = field(default_factory=dict[str, str])
    """Of a document about one model: its `id`, `namespace`, `task`, `route`, `endpoint`, `result`, `title` ..., or a `set`."""


@dataclass(frozen=True, slots=True)
class Request:
    """What to import for one vendor, and how."""

    vendor: str
    documents: tuple[Upstream, ...]
    ref: str = ""
    """What exactly was read, with its version, for the vendor file's `sources`."""
    read: str = ""
    """Day on which it was read."""
    prose: bool = False
    into: str = ""
    """File below the spec root that gets new models."""
    complete: bool = False
    """The documents describe all that the vendor still offers."""
