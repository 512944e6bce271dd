# Written by modelwire-codegen from specs/openai/shared/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.access_programs import AccessProgramsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class AccessPrograms(Object, AccessProgramsObject):
    """Programs of the vendor that a call belongs to."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"] = Field(
        default=OMIT, description="Program for work on security."
    )
