# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required

from modelwire_runtime.media.slots import MediaInput


class VideoUrlObject:
    """Marks a `VideoUrl` in signatures, which need no Pydantic for it."""


class VideoUrlInput(TypedDict, total=False):
    """Where a clip is."""

    url: Required[MediaInput]
    """Link or data URI."""
