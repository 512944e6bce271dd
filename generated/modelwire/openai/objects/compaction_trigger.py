# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.compaction_trigger import CompactionTriggerObject
from modelwire_runtime.params import Object


class CompactionTrigger(Object, CompactionTriggerObject):
    """Asks for what came before to be shortened."""

    type: Literal["compaction_trigger"] = Field(description="Kind of item.")
