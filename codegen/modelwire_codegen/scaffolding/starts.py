"""What a new vendor begins with: for each protocol a route, a result reader and parameters that fit one another."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Json = Mapping[str, Any]
_STREAM = {"value": "flag", "why": "the verb decides, a plain call or .stream()"}
_MODEL = {"value": "named", "why": "the handle or the id of the call names the model"}
_USAGE = {
    "value": True,
    "when": "streaming",
    "why": "a stream tells its token counts only when asked",
}
_STREAMING = {"settings": {"stream": True}, "owns": {"model": _MODEL, "stream": _STREAM}}


def _text(description: str) -> Json:
    return {"type": "string", "minLength": 1, "description": description}


def _turns() -> Json:
    items = {"type": "object"}
    about = "The conversation, oldest turn first."
    return {"type": "array", "minItems": 1, "items": items, "description": about}


@dataclass(frozen=True, slots=True)
class Start:
    """How a vendor of one protocol begins."""

    name: str
    """Name of its route."""
    route: Json
    namespace: str
    result: str
    """Name of its reader."""
    reader: Json
    params: Json
    """Parameters that each model has to take, beside those in the path."""
    errors: Mapping[str, str] = field(default_factory=dict[str, str])
    """Codes of the protocol, beside those of HTTP."""


_PROMPT = {"prompt": _text("What to make.")}
STARTS: Mapping[str, Start] = {
    "http_post": Start(
        "call",
        {"summary": "A request that is answered at once.", "path": "/{endpoint}"},
        "image",
        "image",
        {"kind": "image", "summary": "Links to pictures.", "media": ["url"]},
        _PROMPT,
    ),
    "http_get": Start(
        "read",
        {"summary": "A record that the service keeps.", "path": "/{endpoint}/{name}"},
        "content",
        "record",
        {"kind": "json", "summary": "The record as it is."},
        {},
    ),
    "openai_chat": Start(
        "chat",
        {
            "summary": "Chat completions, whole or as a stream.",
            "path": "/chat/completions",
            "settings": {"protocol": "chat", "stream": True},
            "owns": _STREAMING["owns"],
            "adds": {"stream_options.include_usage": _USAGE},
        },
        "text",
        "chat",
        {
            "kind": "text",
            "summary": "A chat completion.",
            "text": ["choices.0.message.content"],
            "input_tokens": "usage.prompt_tokens",
            "output_tokens": "usage.completion_tokens",
        },
        {"messages": _turns()},
    ),
    "openai_responses": Start(
        "responses",
        {"summary": "A response, whole or as a stream.", "path": "/responses", **_STREAMING},
        "text",
        "response",
        {
            "kind": "text",
            "summary": "A response with its items.",
            "text": ["output[].content[].text"],
            "input_tokens": "usage.input_tokens",
            "output_tokens": "usage.output_tokens",
        },
        {"input": _text("What to answer.")},
    ),
    "anthropic_messages": Start(
        "messages",
        {
            "summary": "Messages, whole or as a stream.",
            "path": "/messages",
            "headers": {"anthropic-version": "2023-06-01"},
            **_STREAMING,
        },
        "text",
        "message",
        {
            "kind": "text",
            "summary": "A message.",
            "text": ["content[].text"],
            "input_tokens": "usage.input_tokens",
            "output_tokens": "usage.output_tokens",
        },
        {
            "messages": _turns(),
            "max_tokens": {
                "type": "integer",
                "minimum": 1,
                "unit": "tokens",
                "description": "Most tokens of the answer.",
            },
        },
    ),
    "gemini_generate": Start(
        "generate",
        {
            "summary": "Contents, whole or as a stream; the address names the model.",
            "path": "/models/{id}",
            "settings": {"stream": True},
        },
        "text",
        "contents",
        {
            "kind": "text",
            "summary": "Contents.",
            "text": ["candidates.0.content.parts[].text"],
            "input_tokens": "usageMetadata.promptTokenCount",
            "output_tokens": "usageMetadata.candidatesTokenCount",
        },
        {"contents": _turns()},
    ),
    "runpod_jobs": Start(
        "job",
        {
            "summary": "A job that is queued and then asked for until it ends.",
            "path": "/{endpoint}",
            "settings": {"submit": "run", "wrap": "input"},
        },
        "image",
        "image",
        {"kind": "image", "summary": "A link to a picture.", "media": ["image_url"]},
        _PROMPT,
        {"FAILED": "provider", "TIMED_OUT": "timeout", "CANCELLED": "aborted"},
    ),
    "runware_tasks": Start(
        "task",
        {
            "summary": "A task that is asked for until it ends.",
            "path": "",
            "owns": {
                "taskType": {"value": "endpoint", "why": "a constant of the model"},
                "taskUUID": {"value": "uuid", "why": "each task has one of its own"},
                "model": {"value": "id", "why": "the handle stands for the model"},
            },
        },
        "image",
        "image",
        {
            "kind": "image",
            "summary": "Pictures and their price.",
            "media": ["imageURL"],
            "cost": "cost",
        },
        {"positivePrompt": _text("What to make.")},
    ),
}
ERRORS: Mapping[str, str] = {
    "400": "validation",
    "401": "auth",
    "403": "auth",
    "404": "not_found",
    "408": "timeout",
    "422": "validation",
    "429": "rate_limit",
    "500": "server_error",
    "503": "server_error",
}
"""What HTTP says with its numbers."""
TASKS: Mapping[str, str] = {
    "text": "chat",
    "chat": "chat",
    "completion": "text-completion",
    "responses": "chat",
    "image": "text-to-image",
    "video": "text-to-video",
    "audio": "text-to-audio",
    "speech": "text-to-speech",
    "transcription": "transcription",
    "embedding": "embedding",
    "three_d": "text-to-3d",
    "content": "catalogue",
    "client": "files",
}
"""The most common task of each namespace."""
NAMESPACES: Mapping[str, str] = {
    "text": "Language models.",
    "image": "Models that make or change pictures.",
    "content": "What the vendor publishes about its models.",
}
"""What the namespaces hold that a vendor begins with."""
