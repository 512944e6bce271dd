# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

"""Runpod: Public endpoints for pictures, video, speech and language models, and serverless endpoints of one's own."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from modelwire.runpod.client import AsyncRunpod as AsyncRunpod, Runpod as Runpod
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

# Where each public name lives; its module loads at first touch.
_HOMES = {
    "AsyncRunpod": "modelwire.runpod.client",
    "ChatMessage": "modelwire.runpod.objects.chat_message",
    "ChatMessageInput": "modelwire.runpod.inputs.chat_message",
    "Function": "modelwire.runpod.objects.function",
    "FunctionCall": "modelwire.runpod.objects.function_call",
    "FunctionCallInput": "modelwire.runpod.inputs.function_call",
    "FunctionInput": "modelwire.runpod.inputs.function",
    "GraniteSamplingParams": "modelwire.runpod.objects.granite_sampling_params",
    "GraniteSamplingParamsInput": "modelwire.runpod.inputs.granite_sampling_params",
    "JobMessage": "modelwire.runpod.objects.job_message",
    "JobMessageInput": "modelwire.runpod.inputs.job_message",
    "KimiSamplingParams": "modelwire.runpod.objects.kimi_sampling_params",
    "KimiSamplingParamsInput": "modelwire.runpod.inputs.kimi_sampling_params",
    "Lora": "modelwire.runpod.objects.lora",
    "LoraInput": "modelwire.runpod.inputs.lora",
    "ResponseFormat": "modelwire.runpod.objects.response_format",
    "ResponseFormatInput": "modelwire.runpod.inputs.response_format",
    "Runpod": "modelwire.runpod.client",
    "Tool": "modelwire.runpod.objects.tool",
    "ToolCall": "modelwire.runpod.objects.tool_call",
    "ToolCallInput": "modelwire.runpod.inputs.tool_call",
    "ToolInput": "modelwire.runpod.inputs.tool",
}

if not TYPE_CHECKING:  # checkers see the imports above only, or a misspelt name would pass
    from importlib import import_module

    __all__ = list(_HOMES)

    def __getattr__(name: str) -> object:
        if name in _HOMES:
            value = getattr(import_module(_HOMES[name]), name)
            globals()[name] = value
            return value
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return list(_HOMES)
