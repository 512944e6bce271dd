"""How the reply of an operation is read: by its protocol, by what its schema holds, else as data."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from modelwire_codegen import names
from modelwire_codegen.importing.openapi.flows import Work
from modelwire_codegen.importing.openapi.operations import EVENTS, JSON_TYPE, Operation
from modelwire_codegen.importing.schema import prose
from modelwire_codegen.importing.schema.findings import Findings
from modelwire_codegen.importing.schema.translation import Translation

Json = Mapping[str, Any]
_TEXT: Mapping[str, Json] = {
    "openai_responses": {
        "text": ["output[].content[].text"],
        "input_tokens": "usage.input_tokens",
        "output_tokens": "usage.output_tokens",
    },
    "chat": {
        "text": ["choices.0.message.content"],
        "input_tokens": "usage.prompt_tokens",
        "output_tokens": "usage.completion_tokens",
    },
    "completion": {
        "text": ["choices.0.text"],
        "input_tokens": "usage.prompt_tokens",
        "output_tokens": "usage.completion_tokens",
    },
    "anthropic_messages": {
        "text": ["content[].text"],
        "input_tokens": "usage.input_tokens",
        "output_tokens": "usage.output_tokens",
    },
    "gemini_generate": {
        "text": ["candidates.0.content.parts[].text"],
        "input_tokens": "usageMetadata.promptTokenCount",
        "output_tokens": "usageMetadata.candidatesTokenCount",
    },
}
# Fields that hold files, or vectors, under the names that services give them; the first found counts most.
_FILES = (
    "b64_json",
    "url",
    "image_url",
    "video_url",
    "audio_url",
    "image",
    "images",
    "video",
    "audio",
)
_MEDIA = ("image", "video", "audio", "speech", "three_d")
_STREAMED = ("image", "speech", "transcription")
_DEEPEST = 4


@dataclass(slots=True)
class Reader:
    """A result reader in the words of a vendor file, and what the route has to know."""

    words: dict[str, Any]
    settings: dict[str, Any] = field(default_factory=dict[str, Any])

    @property
    def streams(self) -> bool:
        """True when calls may be streamed."""
        return bool(self.settings.get("stream"))


@dataclass(slots=True)
class Replies:
    """Reads what operations give. Readers are lenient: what a schema of theirs cannot say is no finding."""

    translation: Translation
    findings: Findings

    def read(self, operation: Operation, work: Work) -> Reader:
        """Give the reader of an operation's reply."""
        summary = prose.line(f"What {operation.title} gives.")
        if work.flow not in ("http_post", "http_get"):
            known = _TEXT[str(work.settings.get("protocol", work.flow))]
            return Reader({"kind": "text", "summary": summary, **known})
        if (bare := _bare(operation)) is not None:
            kind = "speech" if work.namespace == "speech" else "file"
            reader = Reader({"kind": kind, "summary": summary}, {"reply": "bytes"})
            if bare:
                reader = Reader(
                    {"kind": "transcription", "summary": summary, "text": [""]}, {"reply": "text"}
                )
        else:
            reader = Reader({"summary": summary, **self._by_schema(operation, work)})
            if reader.words["kind"] == "speech" and "media" not in reader.words:
                reader.settings["reply"] = "bytes"
        if operation.has_events and work.flow == "http_post":
            if reader.words["kind"] in _STREAMED:
                reader.settings["stream"] = True
        return reader

    def _by_schema(self, operation: Operation, work: Work) -> dict[str, Any]:
        spot = operation.replies.get(JSON_TYPE)
        if spot is None or spot.schema in ({}, True, None):
            message = "the reply has no schema"
            hint = "its fields are in `raw`; give the reader a schema by hand"
            self.findings.add(operation.spot.pointer, "MW638", message, hint)
            known = {"vectors": ["data", "embeddings"]} if work.namespace == "embedding" else {}
            known = {"text": ["text"]} if work.namespace == "transcription" else known
            named = bool(known) or work.namespace == "speech"
            return {"kind": work.namespace, **known} if named else {"kind": "json"}
        words = self.translation.value(spot.pointer, f"{names.pascal(operation.name)}Reply")
        fields = dict(self._fields(words, "", 0, frozenset()))
        found = _known(fields, work)
        return {**found, **_tokens(fields)} if found else {"kind": "json", **_schema(words)}

    def _fields(
        self, words: Json, path: str, depth: int, trail: frozenset[str]
    ) -> Iterator[tuple[str, str]]:
        """Give the path of each field with its name, the nearest first."""
        if depth > _DEEPEST or words.get("$ref", "") in trail:
            return
        if ref := words.get("$ref"):
            inner = self.translation.writer.objects[ref.rpartition("/")[2]]
            yield from self._fields(inner, path, depth, trail | {ref})
        for part in (*words.get("anyOf", ()), *words.get("oneOf", ())):
            yield from self._fields(part, path, depth, trail)
        if "items" in words and path:  # a reply that is itself a list has no path
            yield from self._fields(words["items"], f"{path}[]", depth, trail)
        found = words.get("properties", {})
        at = {
            name: f"{path}.{name}" if path else name
            for name in found
            if name.isascii() and name.isidentifier()
        }
        yield from ((told, name) for name, told in at.items())
        for name, told in at.items():
            yield from self._fields(found[name], told, depth + 1, trail)


def _bare(operation: Operation) -> bool | None:
    """Tell whether a reply is no JSON: True for plain text, False for a file, None when it is JSON after all."""
    kinds = [kind for kind in operation.replies if kind != EVENTS]
    if not kinds or any("json" in kind for kind in kinds):
        return None
    return all(kind.startswith("text/") for kind in kinds)


def _known(fields: Mapping[str, str], work: Work) -> dict[str, Any]:
    """Give the words for a reply whose parts have well-known names."""
    space = work.namespace
    if space == "embedding":
        found = [path for path in ("data", "embeddings", "embedding") if path in fields]
        return {"kind": "embedding", "vectors": found} if found else {}
    if space == "transcription" and "text" in fields:
        return {"kind": "transcription", "text": ["text"]}
    if space not in _MEDIA:
        return {}
    files = [path for name in _FILES for path in fields if fields[path] == name]
    media = [
        path
        for path in files
        if not any(other.startswith((f"{path}.", f"{path}[")) for other in files)
    ]
    return {"kind": space, "media": media[:10]} if media else {}


def _tokens(fields: Mapping[str, str]) -> dict[str, str]:
    found = {
        "input_tokens": ("usage.input_tokens", "usage.prompt_tokens"),
        "output_tokens": ("usage.output_tokens", "usage.completion_tokens"),
    }
    told = {key: [path for path in paths if path in fields] for key, paths in found.items()}
    return {key: paths[0] for key, paths in told.items() if paths}


def _schema(words: Json) -> dict[str, Any]:
    return {"schema": dict(words)} if words else {}
