# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire_runtime.media.slots import MediaInput


class InputAudioObject:
    """Marks a `InputAudio` in signatures, which need no Pydantic for it."""


class InputAudioInput(TypedDict, total=False):
    """The bytes of a sound."""

    data: Required[MediaInput]
    """The bytes. Types wav, mp3."""
    format: Required[Literal["wav", "mp3"]]
    """File format."""
