# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.runpod.aio.client import AsyncRunpod as AsyncRunpod
from modelwire.runpod.client import Runpod as Runpod
from modelwire.runpod.inputs.chat_message import ChatMessageInput as ChatMessageInput
from modelwire.runpod.inputs.function import FunctionInput as FunctionInput
from modelwire.runpod.inputs.function_call import FunctionCallInput as FunctionCallInput
from modelwire.runpod.inputs.granite_sampling_params import GraniteSamplingParamsInput as GraniteSamplingParamsInput
from modelwire.runpod.inputs.job_message import JobMessageInput as JobMessageInput
from modelwire.runpod.inputs.kimi_sampling_params import KimiSamplingParamsInput as KimiSamplingParamsInput
from modelwire.runpod.inputs.lora import LoraInput as LoraInput
from modelwire.runpod.inputs.response_format import ResponseFormatInput as ResponseFormatInput
from modelwire.runpod.inputs.tool import ToolInput as ToolInput
from modelwire.runpod.inputs.tool_call import ToolCallInput as ToolCallInput
from modelwire.runpod.objects.chat_message import ChatMessage as ChatMessage
from modelwire.runpod.objects.function import Function as Function
from modelwire.runpod.objects.function_call import FunctionCall as FunctionCall
from modelwire.runpod.objects.granite_sampling_params import GraniteSamplingParams as GraniteSamplingParams
from modelwire.runpod.objects.job_message import JobMessage as JobMessage
from modelwire.runpod.objects.kimi_sampling_params import KimiSamplingParams as KimiSamplingParams
from modelwire.runpod.objects.lora import Lora as Lora
from modelwire.runpod.objects.response_format import ResponseFormat as ResponseFormat
from modelwire.runpod.objects.tool import Tool as Tool
from modelwire.runpod.objects.tool_call import ToolCall as ToolCall
