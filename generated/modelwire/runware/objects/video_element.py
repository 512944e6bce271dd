# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.video_element import VideoElementObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, MediaField, Object


class VideoElement(Object, VideoElementObject, alias_generator=CAMEL_CASE):
    """A recurring subject of the clip."""

    id: str = Field(default=OMIT, description="Identifier of the element.")
    description: str = Field(default=OMIT, description="What the element is.")
    frontal_image: MediaField = Field(default=OMIT, description="Front view of the element.")
    images: list[MediaField] = Field(default=OMIT, description="Pictures of the element.")
    videos: list[MediaField] = Field(default=OMIT, description="Clips of the element.")
    voice: list[str] = Field(default=OMIT, description="Voice recordings of the element.")
    tags: list[str] = Field(default=OMIT, description="Words that name the element.")
