"""Small spec trees, written by a test for itself."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from modelwire_codegen.diagnostics import Report
from modelwire_codegen.load import load
from modelwire_codegen.sources import find

Json = dict[str, Any]
TESTS = Path(__file__).resolve().parents[1]
EVERY_WORD = TESTS / "cases" / "every_word" / "spec"
OPERATIONS = TESTS / "cases" / "operations" / "spec"
# Small, so that it can be generated many times; it has a text in each sort of place.
SMALL = TESTS / "hostile" / "spec"


def vendor(**changes: Any) -> Json:
    """Give a vendor file that names one route of jobs and one of chats."""
    return {
        "vendor": "acme",
        "title": "Acme",
        "class_name": "Acme",
        "summary": "A vendor that exists in tests only.",
        "docs": "https://docs.acme.test",
        "base_url": "https://api.acme.test/v1",
        "base_url_env": "ACME_BASE_URL",
        "auth": {"header": "Authorization", "prefix": "Bearer ", "env": ["ACME_API_KEY"]},
        "sources": {"docs": {"ref": "acme/docs@1", "read": "2026-11-21"}},
        "namespaces": {"image": "Models that make pictures.", "text": "Language models."},
        "routes": {
            "job": {
                "summary": "A job that is asked for until it ends.",
                "flow": "runpod_jobs",
                "path": "/{endpoint}",
                "settings": {"submit": "run", "wrap": "input"},
            },
            "chat": {
                "summary": "Chat completions.",
                "flow": "openai_chat",
                "path": "/{endpoint}/chat/completions",
                "settings": {"protocol": "chat", "stream": True},
                "owns": {"stream": {"value": "flag", "why": "the verb decides"}},
                "adds": {"model": {"value": "served_model", "why": "the server asks for it"}},
            },
        },
        "results": {
            "image": {"kind": "image", "summary": "A link.", "media": ["url"], "cost": "cost"},
            "chat": {"kind": "text", "summary": "A text.", "text": ["choices.0.message.content"]},
        },
        "errors": {"401": "auth"},
        **changes,
    }


def model(id: str = "acme/one", params: Json | None = None, **changes: Any) -> Json:
    """Give a model of the image namespace; without `params` it takes a prompt."""
    own = {"properties": {"prompt": {"type": "string", "description": "What to draw."}}}
    made = {
        "id": id,
        "title": "One",
        "summary": "Draws pictures.",
        "namespace": "image",
        "task": "text-to-image",
        "route": "job",
        "endpoint": "one",
        "lifecycle": {"state": "listed"},
        "params": own if params is None else params,
        "result": "image",
        "sources": ["docs"],
        **changes,
    }
    return {key: value for key, value in made.items() if value is not None}


def chat_model(id: str = "acme/talker", params: Json | None = None, **changes: Any) -> Json:
    """Give a language model."""
    text = {"namespace": "text", "task": "chat", "route": "chat", "result": "chat"}
    return model(id, params, **{**text, "served_model": id, **changes})


def spec(*models: Json, **others: Json) -> dict[str, Json]:
    """Give a tree of one vendor; `others` are shared files of the vendor by their stem."""
    files: dict[str, Json] = {"acme/vendor.json": vendor()}
    if models:
        files["acme/models/all.json"] = {"models": list(models)}
    return files | {f"acme/shared/{stem}.json": data for stem, data in others.items()}


def write(root: Path, files: Mapping[str, Json | str | bytes]) -> Path:
    """Write spec files below `root`: data as JSON, text and bytes as they are."""
    for name, data in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(data, bytes):
            path.write_bytes(data)
        elif isinstance(data, str):
            path.write_bytes(data.encode("utf-8", "surrogateescape"))
        else:
            path.write_text(json.dumps(data, indent=1), "utf-8")
    return root


def read(root: Path) -> dict[str, Json]:
    """Give the data of a spec tree, each file under a name that ends in .json."""
    report = Report()
    documents = {
        source.name: load(source.path, source.name, report) for source in find(root, report)
    }
    report.raise_if_any()
    return {
        str(Path(name).with_suffix(".json")): document.data
        for name, document in documents.items()
        if document
    }
