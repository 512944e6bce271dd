"""Why a recording is not compared, is called in another way, or does not pass validation: each with its reason."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

_REFUSED = "the SDK refused it before anything was sent"
_SLASHES = (
    "the SDK leaves the slashes of an id that it does not know in the path, where no endpoint is"
)
_NO_RATIO = (
    "black-forest-labs/flux-1-dev",
    "black-forest-labs/flux-1-schnell",
    "black-forest-labs/flux-1-kontext-dev",
    "qwen/qwen-image",
    "qwen-image-t2i-lora",
    "qwen/qwen-image-edit",
    "qwen/qwen-image-edit-2511",
    "qwen/qwen-image-edit-2511-lora",
    "bytedance/seedream-3.0",
    "bytedance/seedream-4.0",
    "bytedance/seedream-4.0-edit",
    "google/nano-banana-edit",
    "nano-banana-edit",
    "https://console.runpod.io/serverless/user/endpoint/abc123",
    "my-endpoint",
)
EXCLUDED: Mapping[str, str] = {
    **{f"{model}: ratio 16:9": _REFUSED for model in _NO_RATIO},
    "qwen/qwen-image: size bad": _REFUSED,
    "alibaba/wan-2.6: wan too small": _REFUSED,
    "google/nano-banana-pro: default": _SLASHES,
    "google/nano-banana-pro: one file": _SLASHES,
    "google/nano-banana-pro: two files": _SLASHES,
    "google/nano-banana-pro: ratio 4:3": _SLASHES,
    "google/nano-banana-pro: ratio 16:9": _SLASHES,
    "google/nano-banana-pro: size 1024x1024": _SLASHES,
    "google/nano-banana-pro: provider options": _SLASHES,
    "resembleai/chatterbox-turbo: custom baseURL": "the SDK ignores the base URL for speech",
}
"""Recordings whose request ours does not send, and why."""

CALLED_AS: Mapping[str, tuple[str, str]] = {
    "qwen/qwen-image-edit-2511: 2511 loras reroute": (
        "qwen/qwen-image-edit-2511-lora",
        "the SDK changes the endpoint when it sees loras; the model that takes them has an id of its own",
    ),
}
"""Recordings that ours calls by another id."""

BY_ENDPOINT: Mapping[str, str] = {
    "qwen3-32b-awq: chat": "the SDK repeats an alias as the served name; the handle sends the real one",
    "gpt-oss-120b: chat": "the SDK repeats an alias as the served name; the handle sends the real one",
}
"""Chats of the catalog that `endpoint(...).openai(...)` makes, as the handle sends another served name."""

GIVEN: Mapping[str, tuple[Mapping[str, Any], str]] = {
    "pruna/whisper-v3-large: bytes": (
        {"audio_base64": b"\x01\x02\x03"},
        "given as bytes, as in the recording; three are too few for a sound, so that strict refuses them",
    ),
}
"""Values that stand for others on the wire, and that only `validate="off"` sends."""

AFTERWARDS: Mapping[str, str] = {
    "qwen/qwen-image: progress output while running": "the SDK breaks on progress that is a text",
    "qwen/qwen-image: submit RUNNING": "the SDK does not know the state",
    "qwen/qwen-image: poll RUNNING": "the SDK does not know the state",
    "alibaba/wan-2.5: poll CANCELLED": "the SDK looks on at a job that has ended",
    "alibaba/wan-2.5: poll TIMED_OUT": "the SDK looks on at a job that has ended",
    "resembleai/chatterbox-turbo: queued": "the SDK never looks at a speech job",
    "google/nano-banana-2-edit: base64 result": "the SDK fetches base64 as if it were a URL",
}
"""Recordings where ours does something else on purpose once the job is submitted; see test_faults_of_the_sdk."""


class Off(NamedTuple):
    """Recordings that only `validate="off"` sends, by one fault of their input."""

    why: str
    rule: str
    parameter: str
    recordings: Mapping[str, tuple[str, ...]]

    def expanded(self) -> Iterator[tuple[str, str, str]]:
        """Yield recording, rule and parameter."""
        for model, names in self.recordings.items():
            for name in names:
                yield f"{model}: {name}", self.rule, self.parameter


_NO_FILES = ("default", "ratio 4:3", "size 1024x1024", "provider options")
_RATIO_TOO = ("ratio 16:9", *_NO_FILES)
_NO_PICTURE = "recorded without the picture that the model edits or starts from; the SDK sends it all the same"
_SIZES = "the SDK's own default and ratios are no sizes of this model, whose page asks for multiples of 64"
_AT_RANDOM = "recorded with one set of values for all models, to see whether the SDK checks any"
OFF: tuple[Off, ...] = (
    Off(
        _NO_PICTURE,
        "required",
        "image",
        {
            "black-forest-labs/flux-1-kontext-dev": _NO_FILES,
            "qwen/qwen-image-edit": ("two files", *_NO_FILES),
            "alibaba/wan-2.5": (
                "poll CANCELLED",
                "poll TIMED_OUT",
                "poll RUNNING",
                "ratio only",
                'output {"result":"https://c',
                'output {"url":"https://cdn.',
                'output "https://cdn.example',
                'output {"other":1}',
                "FAILED",
            ),
        },
    ),
    Off(
        _NO_PICTURE,
        "required",
        "images",
        {
            "pruna/p-image-edit": _RATIO_TOO,
            "qwen/qwen-image-edit-2511": _NO_FILES,
            "qwen/qwen-image-edit-2511-lora": _NO_FILES,
            "bytedance/seedream-4.0-edit": ("one file", *_NO_FILES),
            "google/nano-banana-edit": _NO_FILES,
            "nano-banana-edit": _NO_FILES,
            "google/nano-banana-pro-edit": _RATIO_TOO,
            "google/nano-banana-2-edit": ("base64 result", *_RATIO_TOO),
            "kwaivgi/kling-video-o1-r2v": ("full",),
        },
    ),
    Off(
        "recorded without the clip",
        "required",
        "video",
        {"kwaivgi/kling-v2.6-std-motion-control": ("full",)},
    ),
    Off(
        "an option that the SDK does not know of",
        "required",
        "character_orientation",
        {"kwaivgi/kling-v2.6-std-motion-control": ("full",)},
    ),
    Off("recorded without the sound", "required", "audio", {"infinitetalk": ("full",)}),
    Off(
        _SIZES,
        "multiple_of",
        "width",
        {
            "black-forest-labs/flux-1-dev": ("default", "one file", "two files"),
            "black-forest-labs/flux-1-schnell": ("default", "one file", "two files"),
        },
    ),
    Off(
        _SIZES,
        "multiple_of",
        "height",
        {
            "black-forest-labs/flux-1-dev": ("default", "one file", "two files", "ratio 4:3"),
            "black-forest-labs/flux-1-schnell": ("default", "one file", "two files", "ratio 4:3"),
        },
    ),
    Off(
        _AT_RANDOM,
        "range",
        "num_inference_steps",
        {"black-forest-labs/flux-1-schnell": ("provider options",)},
    ),
    Off(
        _AT_RANDOM,
        "enum",
        "aspect_ratio",
        {
            "pruna/p-image-edit": ("provider options",),
            "google/nano-banana-pro-edit": ("provider options",),
            "google/nano-banana-2-edit": ("provider options",),
        },
    ),
    Off(
        _AT_RANDOM,
        "enum",
        "size",
        {"openai/sora-2-pro-i2v": ("full",), "infinitetalk": ("full",)},
    ),
    Off(
        _AT_RANDOM,
        "enum",
        "duration",
        {"openai/sora-2-pro-i2v": ("full",), "openai/sora-2-i2v": ("full",)},
    ),
    Off(
        "the SDK has no served name for the endpoint, which serves three models, and sends the endpoint's",
        "enum",
        "model",
        {"moonshot-kimi": ("chat",)},
    ),
)


class Unknown(NamedTuple):
    """Names in an input that the model's spec does not have."""

    why: str
    names: tuple[str, ...]
    models: tuple[str, ...] = ()
    """Any model when empty."""
    recording: str = ""
    """Any recording when empty."""

    def covers(self, model: str, recording: str, name: str) -> bool:
        """Tell whether this is the reason for a name in a recording's input."""
        return (
            name in self.names
            and (not self.models or model in self.models)
            and self.recording in ("", recording)
        )


_GENERIC = "the SDK sends one payload to all models that it has no other for"
_FILES = "the SDK sends pictures to a model that takes none, or under another name"
_VIDEO = "the SDK sends whatever it was given to each video model"
UNKNOWN: tuple[Unknown, ...] = (
    Unknown("the SDK's own polling options leak into the input", ("maxPollAttempts",)),
    Unknown("the SDK's own polling options leak into the input", ("pollIntervalMillis",)),
    Unknown(
        _AT_RANDOM,
        (
            "output_format",
            "num_inference_steps",
            "guidance",
            "resolution",
            "aspect_ratio",
            "width",
            "height",
        ),
        recording="provider options",
    ),
    Unknown(
        _GENERIC,
        ("negative_prompt",),
        ("qwen-image-t2i-lora", "bytedance/seedream-3.0", "bytedance/seedream-4.0-edit"),
    ),
    Unknown(_GENERIC, ("enable_safety_checker",), ("bytedance/seedream-3.0",)),
    Unknown(_GENERIC, ("seed",), ("bytedance/seedream-4.0-edit",)),
    Unknown(_GENERIC, ("size",), ("qwen/qwen-image-edit",)),
    Unknown(
        _FILES,
        ("image",),
        (
            "qwen/qwen-image",
            "qwen-image-t2i-lora",
            "bytedance/seedream-3.0",
            "bytedance/seedream-4.0",
            "bytedance/seedream-4.0-edit",
        ),
        "one file",
    ),
    Unknown(
        _FILES,
        ("images",),
        (
            "qwen/qwen-image",
            "qwen-image-t2i-lora",
            "qwen/qwen-image-edit",
            "bytedance/seedream-3.0",
            "bytedance/seedream-4.0",
            "tongyi-mai/z-image-turbo",
            "z-image-turbo",
        ),
        "two files",
    ),
    Unknown(
        _VIDEO,
        ("negative_prompt", "fps", "size", "image", "duration", "seed"),
        recording="full",
    ),
    Unknown(_VIDEO, ("aspect_ratio",), ("alibaba/wan-2.5",), "ratio only"),
)
