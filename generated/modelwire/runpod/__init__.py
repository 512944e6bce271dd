# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

"""Runpod: Public endpoints for pictures, video, speech and language models, and serverless endpoints of one's own."""

from importlib import import_module
from typing import TYPE_CHECKING

# Where each public name lives; its module loads at first touch.
_HOMES = {
    "AsyncRunpod": "modelwire.runpod.aio.client",
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

if not TYPE_CHECKING:  # no checker can follow it, and all read the stub
    __all__ = list(_HOMES)


def __getattr__(name: str) -> object:
    if name in _HOMES:
        value = getattr(import_module(_HOMES[name]), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return list(_HOMES)
