# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.deepinfra.inputs.video_part import VideoPartObject
from modelwire.deepinfra.objects.video_url import VideoUrl
from modelwire_runtime.params import Object


class VideoPart(Object, VideoPartObject):
    """A clip."""

    type: Literal["video_url"] = Field(description="Kind of part.")
    video_url: VideoUrl = Field(description="Where the clip is.")
