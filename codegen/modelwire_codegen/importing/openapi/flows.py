"""Which protocol an operation speaks, and what kind of work it is: guessed by path and method, told when neither says."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from modelwire_codegen.importing.openapi.operations import Operation

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Work:
    """A protocol and what it is for."""

    flow: str
    namespace: str
    task: str
    settings: Json = field(default_factory=dict[str, Any])


_CHAT = Work("openai_chat", "chat", "chat", {"protocol": "chat", "stream": True})
_BY_PATH: tuple[tuple[str, Work], ...] = (
    ("/chat/completions", _CHAT),
    (
        "/completions",
        Work(
            "openai_chat",
            "completion",
            "text-completion",
            {"protocol": "completion", "stream": True},
        ),
    ),
    ("/responses", Work("openai_responses", "responses", "chat", {"stream": True})),
    ("/anthropic/v1/messages", Work("anthropic_messages", "chat", "chat", {"stream": True})),
    ("/images/generations", Work("http_post", "image", "text-to-image")),
    ("/images/edits", Work("http_post", "image", "image-edit")),
    ("/images/variations", Work("http_post", "image", "image-edit")),
    ("/audio/speech", Work("http_post", "speech", "text-to-speech")),
    ("/audio/transcriptions", Work("http_post", "transcription", "transcription")),
    ("/audio/translations", Work("http_post", "transcription", "transcription")),
    ("/embeddings", Work("http_post", "embedding", "embedding")),
)
_BY_METHOD: Mapping[str, Work] = {
    "get": Work("http_get", "client", "read", {"missing": "error"}),
    "post": Work("http_post", "client", "operation"),
    "delete": Work("http_post", "client", "operation", {"method": "delete"}),
}
_BY_FLOW: Mapping[str, Work] = {
    "openai_chat": _CHAT,
    "openai_responses": Work("openai_responses", "responses", "chat", {"stream": True}),
    "anthropic_messages": Work("anthropic_messages", "chat", "chat", {"stream": True}),
    "gemini_generate": Work("gemini_generate", "chat", "chat", {"stream": True}),
    "http_get": _BY_METHOD["get"],
    "http_post": _BY_METHOD["post"],
}


def work_of(operation: Operation) -> Work | None:
    """Give the protocol of an operation; None where no flow sends such a request."""
    guessed = _guess(operation)
    wanted = operation.wanted.flow
    if wanted and (guessed is None or wanted != guessed.flow):
        found = _BY_FLOW.get(wanted)
        if found and guessed and guessed.namespace != "client":
            found = Work(found.flow, guessed.namespace, guessed.task, found.settings)
        return found
    return guessed


def _guess(operation: Operation) -> Work | None:
    if operation.method == "post":
        for tail, work in _BY_PATH:
            if operation.path.endswith(tail):
                return work
    return _BY_METHOD.get(operation.method)


def known_flows() -> str:
    """List the flows that an operation can be given."""
    return ", ".join(_BY_FLOW)
