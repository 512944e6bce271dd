# Written by modelwire-codegen from specs/runware/models/speech.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class Qwen3TtsSettingsObject:
    """Marks a `Qwen3TtsSettings` in signatures, which need no Pydantic for it."""


class Qwen3TtsSettingsInput(TypedDict, total=False):
    """Settings of Qwen3-TTS Base."""

    max_new_tokens: int
    """Most audio tokens that may be made; more allows longer sound. In tokens. The service's default is 2048."""
    transcript: str
    """Words spoken in the reference recording."""
    x_vector_only: bool
    """Clones from the speaker's embedding alone, without a transcript."""
