# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.deepinfra.inputs.video_url import VideoUrlObject
from modelwire_runtime.params import MediaField, Object


class VideoUrl(Object, VideoUrlObject):
    """Where a clip is."""

    url: MediaField = Field(description="Link or data URI.")
