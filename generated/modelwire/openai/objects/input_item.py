# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.openai.objects.additional_tools import AdditionalTools
from modelwire.openai.objects.apply_patch_call_output import ApplyPatchCallOutput
from modelwire.openai.objects.compaction_item import CompactionItem
from modelwire.openai.objects.compaction_trigger import CompactionTrigger
from modelwire.openai.objects.computer_call_output import ComputerCallOutput
from modelwire.openai.objects.configuration_update import ConfigurationUpdate
from modelwire.openai.objects.custom_tool_call_item import CustomToolCallItem
from modelwire.openai.objects.custom_tool_call_output import CustomToolCallOutput
from modelwire.openai.objects.function_call_item import FunctionCallItem
from modelwire.openai.objects.function_call_output import FunctionCallOutput
from modelwire.openai.objects.item_reference import ItemReference
from modelwire.openai.objects.local_shell_call_output import LocalShellCallOutput
from modelwire.openai.objects.mcp_approval_response import McpApprovalResponse
from modelwire.openai.objects.reasoning_item import ReasoningItem
from modelwire.openai.objects.response_message import ResponseMessage
from modelwire.openai.objects.returned_item import ReturnedItem
from modelwire.openai.objects.shell_call_output import ShellCallOutput
from modelwire.openai.objects.tool_search_output import ToolSearchOutput

InputItem: TypeAlias = (
    ResponseMessage
    | FunctionCallItem
    | FunctionCallOutput
    | CustomToolCallItem
    | CustomToolCallOutput
    | ReasoningItem
    | McpApprovalResponse
    | ShellCallOutput
    | LocalShellCallOutput
    | ApplyPatchCallOutput
    | ToolSearchOutput
    | ComputerCallOutput
    | AdditionalTools
    | CompactionItem
    | CompactionTrigger
    | ConfigurationUpdate
    | ItemReference
    | ReturnedItem
)
"""One item of an input."""
