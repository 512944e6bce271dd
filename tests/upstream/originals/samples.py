"""Which documents there are, and which of their schemas describe a request."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Pointer = tuple[str | int, ...]
RUNWARE = "runware"
_OPENAPI = {"openai": "upstream-openapi.yml", "deepinfra": "upstream-openapi.json"}
_WANTED = re.compile(r"(?:/v1)?/(?:chat/completions|responses|images/\w+|audio/\w+|embeddings)\Z")
_TASK: Pointer = ("components", "schemas", "RequestBody")


@dataclass(frozen=True, slots=True)
class Body:
    """A schema of a request that is imported and compared."""

    name: str
    path: Path
    pointer: Pointer
    operation: str = ""
    """The operation that takes it; empty in a document of one model."""
    place: str = ""
    """Its path."""
    media_type: str = ""

    @property
    def is_form(self) -> bool:
        """Whether it travels in parts."""
        return self.media_type.startswith("multipart")


def runware(folder: Path) -> list[Path]:
    """List the documents of Runware's models."""
    found = sorted((folder / RUNWARE / "upstream").glob("*.json"))
    return [path for path in found if path.name != "INDEX.json"]


def openapi(folder: Path) -> dict[str, Path]:
    """Give the OpenAPI documents by their vendor."""
    paths = {vendor: folder / vendor / name for vendor, name in _OPENAPI.items()}
    return {vendor: path for vendor, path in paths.items() if path.is_file()}


def task_of(path: Path, data: Any) -> Body:
    """Give the schema of the task that a document about one model describes."""
    held = data["components"]["schemas"]["RequestBody"]
    return Body(path.stem, path, (*_TASK, "items") if "items" in held else _TASK)


def bodies_of(path: Path, data: Any) -> Iterator[Body]:
    """Give the bodies of all wanted operations, one a media type."""
    for place, item in data["paths"].items():
        operation = item.get("post", {}) if _WANTED.match(place) else {}
        for kind in operation.get("requestBody", {}).get("content", {}):
            pointer = ("paths", place, "post", "requestBody", "content", kind, "schema")
            yield Body(f"POST {place}", path, pointer, operation["operationId"], place, kind)


def operations_of(data: Any) -> int:
    """Count the operations of a document."""
    return sum("responses" in held for item in data["paths"].values() for held in item.values())
