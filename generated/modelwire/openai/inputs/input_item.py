# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.openai.inputs.additional_tools import AdditionalToolsInput, AdditionalToolsObject
from modelwire.openai.inputs.apply_patch_call_output import ApplyPatchCallOutputInput, ApplyPatchCallOutputObject
from modelwire.openai.inputs.compaction_item import CompactionItemInput, CompactionItemObject
from modelwire.openai.inputs.compaction_trigger import CompactionTriggerInput, CompactionTriggerObject
from modelwire.openai.inputs.computer_call_output import ComputerCallOutputInput, ComputerCallOutputObject
from modelwire.openai.inputs.configuration_update import ConfigurationUpdateInput, ConfigurationUpdateObject
from modelwire.openai.inputs.custom_tool_call_item import CustomToolCallItemInput, CustomToolCallItemObject
from modelwire.openai.inputs.custom_tool_call_output import CustomToolCallOutputInput, CustomToolCallOutputObject
from modelwire.openai.inputs.function_call_item import FunctionCallItemInput, FunctionCallItemObject
from modelwire.openai.inputs.function_call_output import FunctionCallOutputInput, FunctionCallOutputObject
from modelwire.openai.inputs.item_reference import ItemReferenceInput, ItemReferenceObject
from modelwire.openai.inputs.local_shell_call_output import LocalShellCallOutputInput, LocalShellCallOutputObject
from modelwire.openai.inputs.mcp_approval_response import McpApprovalResponseInput, McpApprovalResponseObject
from modelwire.openai.inputs.reasoning_item import ReasoningItemInput, ReasoningItemObject
from modelwire.openai.inputs.response_message import ResponseMessageInput, ResponseMessageObject
from modelwire.openai.inputs.returned_item import ReturnedItemInput, ReturnedItemObject
from modelwire.openai.inputs.shell_call_output import ShellCallOutputInput, ShellCallOutputObject
from modelwire.openai.inputs.tool_search_output import ToolSearchOutputInput, ToolSearchOutputObject

InputItemInput: TypeAlias = (
    ResponseMessageInput
    | FunctionCallItemInput
    | FunctionCallOutputInput
    | CustomToolCallItemInput
    | CustomToolCallOutputInput
    | ReasoningItemInput
    | McpApprovalResponseInput
    | ShellCallOutputInput
    | LocalShellCallOutputInput
    | ApplyPatchCallOutputInput
    | ToolSearchOutputInput
    | ComputerCallOutputInput
    | AdditionalToolsInput
    | CompactionItemInput
    | CompactionTriggerInput
    | ConfigurationUpdateInput
    | ItemReferenceInput
    | ReturnedItemInput
)
"""One item of an input."""

InputItemObject: TypeAlias = (
    ResponseMessageObject
    | FunctionCallItemObject
    | FunctionCallOutputObject
    | CustomToolCallItemObject
    | CustomToolCallOutputObject
    | ReasoningItemObject
    | McpApprovalResponseObject
    | ShellCallOutputObject
    | LocalShellCallOutputObject
    | ApplyPatchCallOutputObject
    | ToolSearchOutputObject
    | ComputerCallOutputObject
    | AdditionalToolsObject
    | CompactionItemObject
    | CompactionTriggerObject
    | ConfigurationUpdateObject
    | ItemReferenceObject
    | ReturnedItemObject
)
"""A `InputItem` that is made already."""
