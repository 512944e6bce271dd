# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.openai.inputs.safety_check import SafetyCheckObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class SafetyCheck(Object, SafetyCheckObject):
    """A warning before an action."""

    id: str = Field(description="Id of the warning.")
    code: str | None = Field(default=OMIT, description="Kind of warning.")
    message: str | None = Field(default=OMIT, description="Its words.")
