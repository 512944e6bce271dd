# Written by modelwire-codegen from specs/aihubmix/shared/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.aihubmix.objects.function_call_item import FunctionCallItem
from modelwire.aihubmix.objects.function_call_output import FunctionCallOutput
from modelwire.aihubmix.objects.item_reference import ItemReference
from modelwire.aihubmix.objects.reasoning_item import ReasoningItem
from modelwire.aihubmix.objects.response_message import ResponseMessage
from modelwire.aihubmix.objects.returned_item import ReturnedItem
from modelwire_runtime.params import Stranger

ResponseInput: TypeAlias = (
    ResponseMessage | FunctionCallItem | FunctionCallOutput | ReasoningItem | ItemReference | ReturnedItem | Stranger
)
"""One item of an input; items that only OpenAI's own service knows pass as they are."""
