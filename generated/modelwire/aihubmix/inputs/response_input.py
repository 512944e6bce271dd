# Written by modelwire-codegen from specs/aihubmix/shared/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.aihubmix.inputs.function_call_item import FunctionCallItemInput, FunctionCallItemObject
from modelwire.aihubmix.inputs.function_call_output import FunctionCallOutputInput, FunctionCallOutputObject
from modelwire.aihubmix.inputs.item_reference import ItemReferenceInput, ItemReferenceObject
from modelwire.aihubmix.inputs.reasoning_item import ReasoningItemInput, ReasoningItemObject
from modelwire.aihubmix.inputs.response_message import ResponseMessageInput, ResponseMessageObject
from modelwire.aihubmix.inputs.returned_item import ReturnedItemInput, ReturnedItemObject

ResponseInputInput: TypeAlias = (
    ResponseMessageInput
    | FunctionCallItemInput
    | FunctionCallOutputInput
    | ReasoningItemInput
    | ItemReferenceInput
    | ReturnedItemInput
)
"""One item of an input; items that only OpenAI's own service knows pass as they are."""

ResponseInputObject: TypeAlias = (
    ResponseMessageObject
    | FunctionCallItemObject
    | FunctionCallOutputObject
    | ReasoningItemObject
    | ItemReferenceObject
    | ReturnedItemObject
)
"""A `ResponseInput` that is made already."""
