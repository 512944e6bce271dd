# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire_runtime.media.slots import MediaInput


class InputAudioObject:
    """Marks a `InputAudio` in signatures, which need no Pydantic for it."""


class InputAudioInput(TypedDict, total=False):
    """A sound as base64."""

    data: Required[MediaInput]
    """The sound."""
    format: Literal["wav", "mp3"]
    """File format. The service's default is "wav"."""
