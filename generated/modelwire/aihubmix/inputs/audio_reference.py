# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required


class AudioReferenceObject:
    """Marks a `AudioReference` in signatures, which need no Pydantic for it."""


class AudioReferenceInput(TypedDict, total=False):
    """Sound of an earlier answer."""

    id: Required[str]
    """Id of the sound."""
