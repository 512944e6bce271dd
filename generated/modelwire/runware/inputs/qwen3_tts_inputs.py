# Written by modelwire-codegen from specs/runware/models/speech.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required

from modelwire_runtime.media.slots import MediaInput


class Qwen3TtsInputsObject:
    """Marks a `Qwen3TtsInputs` in signatures, which need no Pydantic for it."""


class Qwen3TtsInputsInput(TypedDict, total=False):
    """The voice to clone."""

    audio: Required[MediaInput]
    """Sound to work on."""
