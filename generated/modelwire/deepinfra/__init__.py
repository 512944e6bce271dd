# Written by modelwire-codegen from specs/deepinfra/. Do not edit: change that, and run `modelwire-codegen generate`.

"""DeepInfra: Open language models, picture models and embeddings, most of them in OpenAI's protocol."""

from importlib import import_module
from typing import TYPE_CHECKING

# Where each public name lives; its module loads at first touch.
_HOMES = {
    "AnswerSchema": "modelwire.deepinfra.objects.answer_schema",
    "AnswerSchemaInput": "modelwire.deepinfra.inputs.answer_schema",
    "AssistantMessage": "modelwire.deepinfra.objects.assistant_message",
    "AssistantMessageInput": "modelwire.deepinfra.inputs.assistant_message",
    "AsyncDeepInfra": "modelwire.deepinfra.aio.client",
    "AudioPart": "modelwire.deepinfra.objects.audio_part",
    "AudioPartInput": "modelwire.deepinfra.inputs.audio_part",
    "ChatMessage": "modelwire.deepinfra.objects.chat_message",
    "ChatMessageInput": "modelwire.deepinfra.inputs.chat_message",
    "ContentPart": "modelwire.deepinfra.objects.content_part",
    "ContentPartInput": "modelwire.deepinfra.inputs.content_part",
    "DeepInfra": "modelwire.deepinfra.client",
    "EmbeddingPart": "modelwire.deepinfra.objects.embedding_part",
    "EmbeddingPartInput": "modelwire.deepinfra.inputs.embedding_part",
    "FunctionCall": "modelwire.deepinfra.objects.function_call",
    "FunctionCallInput": "modelwire.deepinfra.inputs.function_call",
    "FunctionDefinition": "modelwire.deepinfra.objects.function_definition",
    "FunctionDefinitionInput": "modelwire.deepinfra.inputs.function_definition",
    "FunctionTool": "modelwire.deepinfra.objects.function_tool",
    "FunctionToolInput": "modelwire.deepinfra.inputs.function_tool",
    "ImagePart": "modelwire.deepinfra.objects.image_part",
    "ImagePartInput": "modelwire.deepinfra.inputs.image_part",
    "ImageUrl": "modelwire.deepinfra.objects.image_url",
    "ImageUrlInput": "modelwire.deepinfra.inputs.image_url",
    "InputAudio": "modelwire.deepinfra.objects.input_audio",
    "InputAudioInput": "modelwire.deepinfra.inputs.input_audio",
    "JsonSchemaFormat": "modelwire.deepinfra.objects.json_schema_format",
    "JsonSchemaFormatInput": "modelwire.deepinfra.inputs.json_schema_format",
    "PlainFormat": "modelwire.deepinfra.objects.plain_format",
    "PlainFormatInput": "modelwire.deepinfra.inputs.plain_format",
    "PromptCacheBreakpoint": "modelwire.deepinfra.objects.prompt_cache_breakpoint",
    "PromptCacheBreakpointInput": "modelwire.deepinfra.inputs.prompt_cache_breakpoint",
    "PromptCacheOptions": "modelwire.deepinfra.objects.prompt_cache_options",
    "PromptCacheOptionsInput": "modelwire.deepinfra.inputs.prompt_cache_options",
    "PromptMedia": "modelwire.deepinfra.objects.prompt_media",
    "PromptMediaInput": "modelwire.deepinfra.inputs.prompt_media",
    "Reasoning": "modelwire.deepinfra.objects.reasoning",
    "ReasoningInput": "modelwire.deepinfra.inputs.reasoning",
    "RegexFormat": "modelwire.deepinfra.objects.regex_format",
    "RegexFormatInput": "modelwire.deepinfra.inputs.regex_format",
    "ResponseFormat": "modelwire.deepinfra.objects.response_format",
    "ResponseFormatInput": "modelwire.deepinfra.inputs.response_format",
    "StreamOptions": "modelwire.deepinfra.objects.stream_options",
    "StreamOptionsInput": "modelwire.deepinfra.inputs.stream_options",
    "SystemMessage": "modelwire.deepinfra.objects.system_message",
    "SystemMessageInput": "modelwire.deepinfra.inputs.system_message",
    "TextPart": "modelwire.deepinfra.objects.text_part",
    "TextPartInput": "modelwire.deepinfra.inputs.text_part",
    "ToolCall": "modelwire.deepinfra.objects.tool_call",
    "ToolCallInput": "modelwire.deepinfra.inputs.tool_call",
    "ToolMessage": "modelwire.deepinfra.objects.tool_message",
    "ToolMessageInput": "modelwire.deepinfra.inputs.tool_message",
    "UserMessage": "modelwire.deepinfra.objects.user_message",
    "UserMessageInput": "modelwire.deepinfra.inputs.user_message",
    "VideoPart": "modelwire.deepinfra.objects.video_part",
    "VideoPartInput": "modelwire.deepinfra.inputs.video_part",
    "VideoUrl": "modelwire.deepinfra.objects.video_url",
    "VideoUrlInput": "modelwire.deepinfra.inputs.video_url",
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
