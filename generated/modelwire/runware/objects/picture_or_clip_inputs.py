# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.picture_or_clip_inputs import PictureOrClipInputsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object


class PictureOrClipInputs(Object, PictureOrClipInputsObject):
    """A picture or a clip, as the model wants it."""

    image: MediaField = Field(default=OMIT, description="Picture to work on.")
    video: MediaField = Field(default=OMIT, description="Clip to work on.")
