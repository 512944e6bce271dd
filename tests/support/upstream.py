"""A vendor that publishes a JSON Schema of each model, in a folder of a test."""

import json
from pathlib import Path
from typing import Any

from tests.support.specs import Json, vendor, write

SCHEMA: Json = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "properties": {
        "prompt": {"type": "string", "maxLength": 300},
        "steps": {"type": "integer", "minimum": 1, "maximum": 50, "default": 20},
        "style": {"type": "string", "enum": ["warm", "cold"]},
    },
    "required": ["prompt"],
    "additionalProperties": False,
}
FACTS = {
    "id": "acme/{name}",
    "title": "The model {name}",
    "namespace": "image",
    "task": "text-to-image",
    "route": "job",
    "result": "image",
    "endpoint": "{name}",
}


def upstream(*names: str, **changes: Any) -> Json:
    """Give an upstream file with a series of models."""
    series = {
        "url": "https://docs.acme.test/{name}/schema.json",
        "names": list(names) or ["paint"],
        "format": "schema",
        "facts": FACTS,
    }
    return {"hosts": ["docs.acme.test"], "series": {"models": series}, **changes}


def schema(**properties: Json) -> Json:
    """Give the schema with these properties changed or added."""
    return {**SCHEMA, "properties": {**SCHEMA["properties"], **properties}}


def project(root: Path, *names: str, **changes: Any) -> Path:
    """Write the specs of a vendor that has no models yet, with its upstream file."""
    files = {"acme/vendor.json": vendor(), "acme/upstream.json": upstream(*names, **changes)}
    write(root / "specs", files)
    return root


def rename(root: Path, *names: str) -> None:
    """Let the upstream file name other models."""
    write(root / "specs", {"acme/upstream.json": upstream(*names)})


def publish(root: Path, **documents: Json | str) -> Path:
    """Put documents into a folder, as the vendor would publish them; a dash stands for an underscore."""
    folder = root / "published"
    folder.mkdir(exist_ok=True)
    for name, data in documents.items():
        text = data if isinstance(data, str) else json.dumps(data, indent=1)
        (folder / f"{name.replace('_', '-')}.json").write_text(text, "utf-8")
    return folder
