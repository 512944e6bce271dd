# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.subject_reference import SubjectReferenceObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object


class SubjectReference(Object, SubjectReferenceObject):
    """Pictures and sound of a subject in the clip."""

    tag: str = Field(default=OMIT, description="Name by which the prompt refers to the picture.")
    type: str = Field(default=OMIT, description="What the picture is used for.")
    images: list[MediaField] = Field(default=OMIT, description="Pictures of this reference.")
    audio: MediaField = Field(default=OMIT, description="Sound that belongs to the picture.")
