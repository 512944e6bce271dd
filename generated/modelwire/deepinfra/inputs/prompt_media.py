# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from modelwire_runtime.media.slots import MediaInput


class PromptMediaObject:
    """Marks a `PromptMedia` in signatures, which need no Pydantic for it."""


class PromptMediaInput(TypedDict, total=False):
    """Files that a prompt has places for. A few vision models without chat take them."""

    image: Sequence[MediaInput]
    """Pictures as data URIs."""
    video: Sequence[MediaInput]
    """Clips as data URIs."""
