# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.clip_reference import ClipReferenceObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object


class ClipReference(Object, ClipReferenceObject):
    """A clip that guides the result."""

    tag: str = Field(default=OMIT, description="Name by which the prompt refers to the clip.")
    type: str = Field(default=OMIT, description="What the clip is used for.")
    video: MediaField = Field(default=OMIT, description="Clip to refer to.")
