# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.compaction_item import CompactionItemObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class CompactionItem(Object, CompactionItemObject):
    """What came before, shortened and sealed by the service."""

    type: Literal["compaction"] = Field(description="Kind of item.")
    encrypted_content: str = Field(description="The sealed content.")
    id: str | None = Field(default=OMIT, description="Id of the item.")
