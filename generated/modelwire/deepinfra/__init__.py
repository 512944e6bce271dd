# Written by modelwire-codegen from specs/deepinfra/. Do not edit: change that, and run `modelwire-codegen generate`.

"""DeepInfra: Open language models, picture models and embeddings, most of them in OpenAI's protocol."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from modelwire.deepinfra.client import AsyncDeepInfra as AsyncDeepInfra, DeepInfra as DeepInfra
    from modelwire.deepinfra.inputs.answer_schema import AnswerSchemaInput as AnswerSchemaInput
    from modelwire.deepinfra.inputs.assistant_message import AssistantMessageInput as AssistantMessageInput
    from modelwire.deepinfra.inputs.audio_part import AudioPartInput as AudioPartInput
    from modelwire.deepinfra.inputs.chat_message import ChatMessageInput as ChatMessageInput
    from modelwire.deepinfra.inputs.content_part import ContentPartInput as ContentPartInput
    from modelwire.deepinfra.inputs.embedding_part import EmbeddingPartInput as EmbeddingPartInput
    from modelwire.deepinfra.inputs.function_call import FunctionCallInput as FunctionCallInput
    from modelwire.deepinfra.inputs.function_definition import FunctionDefinitionInput as FunctionDefinitionInput
    from modelwire.deepinfra.inputs.function_tool import FunctionToolInput as FunctionToolInput
    from modelwire.deepinfra.inputs.image_part import ImagePartInput as ImagePartInput
    from modelwire.deepinfra.inputs.image_url import ImageUrlInput as ImageUrlInput
    from modelwire.deepinfra.inputs.input_audio import InputAudioInput as InputAudioInput
    from modelwire.deepinfra.inputs.json_schema_format import JsonSchemaFormatInput as JsonSchemaFormatInput
    from modelwire.deepinfra.inputs.plain_format import PlainFormatInput as PlainFormatInput
    from modelwire.deepinfra.inputs.prompt_cache_breakpoint import (
        PromptCacheBreakpointInput as PromptCacheBreakpointInput,
    )
    from modelwire.deepinfra.inputs.prompt_cache_options import PromptCacheOptionsInput as PromptCacheOptionsInput
    from modelwire.deepinfra.inputs.prompt_media import PromptMediaInput as PromptMediaInput
    from modelwire.deepinfra.inputs.reasoning import ReasoningInput as ReasoningInput
    from modelwire.deepinfra.inputs.regex_format import RegexFormatInput as RegexFormatInput
    from modelwire.deepinfra.inputs.response_format import ResponseFormatInput as ResponseFormatInput
    from modelwire.deepinfra.inputs.stream_options import StreamOptionsInput as StreamOptionsInput
    from modelwire.deepinfra.inputs.system_message import SystemMessageInput as SystemMessageInput
    from modelwire.deepinfra.inputs.text_part import TextPartInput as TextPartInput
    from modelwire.deepinfra.inputs.tool_call import ToolCallInput as ToolCallInput
    from modelwire.deepinfra.inputs.tool_message import ToolMessageInput as ToolMessageInput
    from modelwire.deepinfra.inputs.user_message import UserMessageInput as UserMessageInput
    from modelwire.deepinfra.inputs.video_part import VideoPartInput as VideoPartInput
    from modelwire.deepinfra.inputs.video_url import VideoUrlInput as VideoUrlInput
    from modelwire.deepinfra.objects.answer_schema import AnswerSchema as AnswerSchema
    from modelwire.deepinfra.objects.assistant_message import AssistantMessage as AssistantMessage
    from modelwire.deepinfra.objects.audio_part import AudioPart as AudioPart
    from modelwire.deepinfra.objects.chat_message import ChatMessage as ChatMessage
    from modelwire.deepinfra.objects.content_part import ContentPart as ContentPart
    from modelwire.deepinfra.objects.embedding_part import EmbeddingPart as EmbeddingPart
    from modelwire.deepinfra.objects.function_call import FunctionCall as FunctionCall
    from modelwire.deepinfra.objects.function_definition import FunctionDefinition as FunctionDefinition
    from modelwire.deepinfra.objects.function_tool import FunctionTool as FunctionTool
    from modelwire.deepinfra.objects.image_part import ImagePart as ImagePart
    from modelwire.deepinfra.objects.image_url import ImageUrl as ImageUrl
    from modelwire.deepinfra.objects.input_audio import InputAudio as InputAudio
    from modelwire.deepinfra.objects.json_schema_format import JsonSchemaFormat as JsonSchemaFormat
    from modelwire.deepinfra.objects.plain_format import PlainFormat as PlainFormat
    from modelwire.deepinfra.objects.prompt_cache_breakpoint import PromptCacheBreakpoint as PromptCacheBreakpoint
    from modelwire.deepinfra.objects.prompt_cache_options import PromptCacheOptions as PromptCacheOptions
    from modelwire.deepinfra.objects.prompt_media import PromptMedia as PromptMedia
    from modelwire.deepinfra.objects.reasoning import Reasoning as Reasoning
    from modelwire.deepinfra.objects.regex_format import RegexFormat as RegexFormat
    from modelwire.deepinfra.objects.response_format import ResponseFormat as ResponseFormat
    from modelwire.deepinfra.objects.stream_options import StreamOptions as StreamOptions
    from modelwire.deepinfra.objects.system_message import SystemMessage as SystemMessage
    from modelwire.deepinfra.objects.text_part import TextPart as TextPart
    from modelwire.deepinfra.objects.tool_call import ToolCall as ToolCall
    from modelwire.deepinfra.objects.tool_message import ToolMessage as ToolMessage
    from modelwire.deepinfra.objects.user_message import UserMessage as UserMessage
    from modelwire.deepinfra.objects.video_part import VideoPart as VideoPart
    from modelwire.deepinfra.objects.video_url import VideoUrl as VideoUrl

# Where each public name lives; its module loads at first touch.
_HOMES = {
    "AnswerSchema": "modelwire.deepinfra.objects.answer_schema",
    "AnswerSchemaInput": "modelwire.deepinfra.inputs.answer_schema",
    "AssistantMessage": "modelwire.deepinfra.objects.assistant_message",
    "AssistantMessageInput": "modelwire.deepinfra.inputs.assistant_message",
    "AsyncDeepInfra": "modelwire.deepinfra.client",
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
