# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.deepinfra.inputs.video_url import VideoUrlInput, VideoUrlObject


class VideoPartObject:
    """Marks a `VideoPart` in signatures, which need no Pydantic for it."""


class VideoPartInput(TypedDict, total=False):
    """A clip."""

    type: Required[Literal["video_url"]]
    """Kind of part."""
    video_url: Required[VideoUrlInput | VideoUrlObject]
    """Where the clip is."""
