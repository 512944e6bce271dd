# Written by modelwire-codegen from specs/runware/models/architectures.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.runware.inputs.exactly_reference import ExactlyReferenceObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object


class ExactlyReference(Object, ExactlyReferenceObject):
    """A picture that guides the result."""

    type: Literal["sketch", "reference"] = Field(description="What the picture is used for.")
    image: MediaField = Field(description="Picture to refer to.")
    strength: float = Field(default=OMIT, description="How strongly the picture guides the result.")
