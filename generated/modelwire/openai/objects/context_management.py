# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.context_management import ContextManagementObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ContextManagement(Object, ContextManagementObject):
    """When to shorten what came before."""

    type: Literal["compaction"] | str = Field(description="What to do.")
    compact_threshold: int | None = Field(default=OMIT, ge=1000, description="Length from which on to do it.")
