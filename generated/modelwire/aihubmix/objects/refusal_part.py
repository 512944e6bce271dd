# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.aihubmix.inputs.refusal_part import RefusalPartObject
from modelwire_runtime.params import Object


class RefusalPart(Object, RefusalPartObject):
    """A refusal that the model wrote."""

    type: Literal["refusal"] = Field(description="Kind of part.")
    refusal: str = Field(description="Its words.")
