# Written by modelwire-codegen from specs/common/images_and_audio.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required


class CustomVoiceObject:
    """Marks a `CustomVoice` in signatures, which need no Pydantic for it."""


class CustomVoiceInput(TypedDict, total=False):
    """A voice of your own."""

    id: Required[str]
    """Id of the voice."""
