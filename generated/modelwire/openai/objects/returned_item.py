# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.returned_item import ReturnedItemObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ReturnedItem(Object, ReturnedItemObject):
    """An item that only the service makes, sent back unchanged."""

    type: Literal[
        "web_search_call",
        "file_search_call",
        "code_interpreter_call",
        "image_generation_call",
        "computer_call",
        "mcp_list_tools",
        "mcp_call",
        "mcp_approval_request",
        "local_shell_call",
        "shell_call",
        "apply_patch_call",
        "tool_search_call",
        "program",
        "program_output",
    ] = Field(description="Kind of item.")
    id: str | None = Field(default=OMIT, description="Id of the item.")
    call_id: str | None = Field(default=OMIT, description="Id that its result names.")
    status: str | None = Field(default=OMIT, description="How far it got.")
