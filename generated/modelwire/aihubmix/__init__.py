# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

"""AIHubMix: One key for models of many makers, in the protocols of OpenAI, Anthropic and Google."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from modelwire.aihubmix.client import AIHubMix as AIHubMix, AsyncAIHubMix as AsyncAIHubMix
    from modelwire.aihubmix.inputs.allowed_tools import AllowedToolsInput as AllowedToolsInput
    from modelwire.aihubmix.inputs.assistant_message import AssistantMessageInput as AssistantMessageInput
    from modelwire.aihubmix.inputs.audio_part import AudioPartInput as AudioPartInput
    from modelwire.aihubmix.inputs.audio_reference import AudioReferenceInput as AudioReferenceInput
    from modelwire.aihubmix.inputs.built_in_tool_choice import BuiltInToolChoiceInput as BuiltInToolChoiceInput
    from modelwire.aihubmix.inputs.cache_breakpoint import CacheBreakpointInput as CacheBreakpointInput
    from modelwire.aihubmix.inputs.cache_control import CacheControlInput as CacheControlInput
    from modelwire.aihubmix.inputs.chat_file import ChatFileInput as ChatFileInput
    from modelwire.aihubmix.inputs.chat_function_tool import ChatFunctionToolInput as ChatFunctionToolInput
    from modelwire.aihubmix.inputs.chat_json_schema_format import ChatJsonSchemaFormatInput as ChatJsonSchemaFormatInput
    from modelwire.aihubmix.inputs.chat_message import ChatMessageInput as ChatMessageInput
    from modelwire.aihubmix.inputs.chat_named_function import ChatNamedFunctionInput as ChatNamedFunctionInput
    from modelwire.aihubmix.inputs.chat_reasoning import ChatReasoningInput as ChatReasoningInput
    from modelwire.aihubmix.inputs.chat_stream_options import ChatStreamOptionsInput as ChatStreamOptionsInput
    from modelwire.aihubmix.inputs.claude_block import ClaudeBlockInput as ClaudeBlockInput
    from modelwire.aihubmix.inputs.claude_json_format import ClaudeJsonFormatInput as ClaudeJsonFormatInput
    from modelwire.aihubmix.inputs.claude_message import ClaudeMessageInput as ClaudeMessageInput
    from modelwire.aihubmix.inputs.claude_metadata import ClaudeMetadataInput as ClaudeMetadataInput
    from modelwire.aihubmix.inputs.claude_output import ClaudeOutputInput as ClaudeOutputInput
    from modelwire.aihubmix.inputs.claude_tool import ClaudeToolInput as ClaudeToolInput
    from modelwire.aihubmix.inputs.claude_tool_choice import ClaudeToolChoiceInput as ClaudeToolChoiceInput
    from modelwire.aihubmix.inputs.code_interpreter import CodeInterpreterInput as CodeInterpreterInput
    from modelwire.aihubmix.inputs.custom_call import CustomCallInput as CustomCallInput
    from modelwire.aihubmix.inputs.custom_tool_call import CustomToolCallInput as CustomToolCallInput
    from modelwire.aihubmix.inputs.custom_voice import CustomVoiceInput as CustomVoiceInput
    from modelwire.aihubmix.inputs.document_block import DocumentBlockInput as DocumentBlockInput
    from modelwire.aihubmix.inputs.document_source import DocumentSourceInput as DocumentSourceInput
    from modelwire.aihubmix.inputs.file_part import FilePartInput as FilePartInput
    from modelwire.aihubmix.inputs.file_search import FileSearchInput as FileSearchInput
    from modelwire.aihubmix.inputs.function_call import FunctionCallInput as FunctionCallInput
    from modelwire.aihubmix.inputs.function_call_item import FunctionCallItemInput as FunctionCallItemInput
    from modelwire.aihubmix.inputs.function_call_output import FunctionCallOutputInput as FunctionCallOutputInput
    from modelwire.aihubmix.inputs.function_definition import FunctionDefinitionInput as FunctionDefinitionInput
    from modelwire.aihubmix.inputs.function_message import FunctionMessageInput as FunctionMessageInput
    from modelwire.aihubmix.inputs.function_tool import FunctionToolInput as FunctionToolInput
    from modelwire.aihubmix.inputs.function_tool_call import FunctionToolCallInput as FunctionToolCallInput
    from modelwire.aihubmix.inputs.gemini_blob import GeminiBlobInput as GeminiBlobInput
    from modelwire.aihubmix.inputs.gemini_calling import GeminiCallingInput as GeminiCallingInput
    from modelwire.aihubmix.inputs.gemini_config import GeminiConfigInput as GeminiConfigInput
    from modelwire.aihubmix.inputs.gemini_content import GeminiContentInput as GeminiContentInput
    from modelwire.aihubmix.inputs.gemini_file import GeminiFileInput as GeminiFileInput
    from modelwire.aihubmix.inputs.gemini_function import GeminiFunctionInput as GeminiFunctionInput
    from modelwire.aihubmix.inputs.gemini_function_call import GeminiFunctionCallInput as GeminiFunctionCallInput
    from modelwire.aihubmix.inputs.gemini_function_response import (
        GeminiFunctionResponseInput as GeminiFunctionResponseInput,
    )
    from modelwire.aihubmix.inputs.gemini_image_config import GeminiImageConfigInput as GeminiImageConfigInput
    from modelwire.aihubmix.inputs.gemini_interval import GeminiIntervalInput as GeminiIntervalInput
    from modelwire.aihubmix.inputs.gemini_part import GeminiPartInput as GeminiPartInput
    from modelwire.aihubmix.inputs.gemini_safety import GeminiSafetyInput as GeminiSafetyInput
    from modelwire.aihubmix.inputs.gemini_schema import GeminiSchemaInput as GeminiSchemaInput
    from modelwire.aihubmix.inputs.gemini_search import GeminiSearchInput as GeminiSearchInput
    from modelwire.aihubmix.inputs.gemini_thinking import GeminiThinkingInput as GeminiThinkingInput
    from modelwire.aihubmix.inputs.gemini_tool import GeminiToolInput as GeminiToolInput
    from modelwire.aihubmix.inputs.gemini_tool_config import GeminiToolConfigInput as GeminiToolConfigInput
    from modelwire.aihubmix.inputs.image_block import ImageBlockInput as ImageBlockInput
    from modelwire.aihubmix.inputs.image_bytes import ImageBytesInput as ImageBytesInput
    from modelwire.aihubmix.inputs.image_generation import ImageGenerationInput as ImageGenerationInput
    from modelwire.aihubmix.inputs.image_link import ImageLinkInput as ImageLinkInput
    from modelwire.aihubmix.inputs.image_part import ImagePartInput as ImagePartInput
    from modelwire.aihubmix.inputs.image_url import ImageUrlInput as ImageUrlInput
    from modelwire.aihubmix.inputs.input_audio import InputAudioInput as InputAudioInput
    from modelwire.aihubmix.inputs.input_file import InputFileInput as InputFileInput
    from modelwire.aihubmix.inputs.input_image import InputImageInput as InputImageInput
    from modelwire.aihubmix.inputs.input_text import InputTextInput as InputTextInput
    from modelwire.aihubmix.inputs.instruction_message import InstructionMessageInput as InstructionMessageInput
    from modelwire.aihubmix.inputs.item_reference import ItemReferenceInput as ItemReferenceInput
    from modelwire.aihubmix.inputs.json_schema_definition import JsonSchemaDefinitionInput as JsonSchemaDefinitionInput
    from modelwire.aihubmix.inputs.json_schema_format import JsonSchemaFormatInput as JsonSchemaFormatInput
    from modelwire.aihubmix.inputs.message_part import MessagePartInput as MessagePartInput
    from modelwire.aihubmix.inputs.named_tool_choice import NamedToolChoiceInput as NamedToolChoiceInput
    from modelwire.aihubmix.inputs.output_text import OutputTextInput as OutputTextInput
    from modelwire.aihubmix.inputs.plain_text_format import PlainTextFormatInput as PlainTextFormatInput
    from modelwire.aihubmix.inputs.reasoning_item import ReasoningItemInput as ReasoningItemInput
    from modelwire.aihubmix.inputs.reasoning_text import ReasoningTextInput as ReasoningTextInput
    from modelwire.aihubmix.inputs.redacted_thinking_block import (
        RedactedThinkingBlockInput as RedactedThinkingBlockInput,
    )
    from modelwire.aihubmix.inputs.refusal_part import RefusalPartInput as RefusalPartInput
    from modelwire.aihubmix.inputs.response_input import ResponseInputInput as ResponseInputInput
    from modelwire.aihubmix.inputs.response_message import ResponseMessageInput as ResponseMessageInput
    from modelwire.aihubmix.inputs.response_reasoning import ResponseReasoningInput as ResponseReasoningInput
    from modelwire.aihubmix.inputs.response_tool import ResponseToolInput as ResponseToolInput
    from modelwire.aihubmix.inputs.returned_item import ReturnedItemInput as ReturnedItemInput
    from modelwire.aihubmix.inputs.server_tool_result_block import (
        ServerToolResultBlockInput as ServerToolResultBlockInput,
    )
    from modelwire.aihubmix.inputs.server_tool_use_block import ServerToolUseBlockInput as ServerToolUseBlockInput
    from modelwire.aihubmix.inputs.summary_text import SummaryTextInput as SummaryTextInput
    from modelwire.aihubmix.inputs.text_block import TextBlockInput as TextBlockInput
    from modelwire.aihubmix.inputs.text_format import TextFormatInput as TextFormatInput
    from modelwire.aihubmix.inputs.text_part import TextPartInput as TextPartInput
    from modelwire.aihubmix.inputs.text_settings import TextSettingsInput as TextSettingsInput
    from modelwire.aihubmix.inputs.thinking_block import ThinkingBlockInput as ThinkingBlockInput
    from modelwire.aihubmix.inputs.thinking_budget import ThinkingBudgetInput as ThinkingBudgetInput
    from modelwire.aihubmix.inputs.thinking_mode import ThinkingModeInput as ThinkingModeInput
    from modelwire.aihubmix.inputs.tool_caller import ToolCallerInput as ToolCallerInput
    from modelwire.aihubmix.inputs.tool_message import ToolMessageInput as ToolMessageInput
    from modelwire.aihubmix.inputs.tool_name import ToolNameInput as ToolNameInput
    from modelwire.aihubmix.inputs.tool_output_part import ToolOutputPartInput as ToolOutputPartInput
    from modelwire.aihubmix.inputs.tool_result_block import ToolResultBlockInput as ToolResultBlockInput
    from modelwire.aihubmix.inputs.tool_use_block import ToolUseBlockInput as ToolUseBlockInput
    from modelwire.aihubmix.inputs.user_location import UserLocationInput as UserLocationInput
    from modelwire.aihubmix.inputs.user_message import UserMessageInput as UserMessageInput
    from modelwire.aihubmix.inputs.user_part import UserPartInput as UserPartInput
    from modelwire.aihubmix.inputs.web_search_filters import WebSearchFiltersInput as WebSearchFiltersInput
    from modelwire.aihubmix.inputs.web_search_preview_tool import WebSearchPreviewToolInput as WebSearchPreviewToolInput
    from modelwire.aihubmix.inputs.web_search_tool import WebSearchToolInput as WebSearchToolInput
    from modelwire.aihubmix.objects.allowed_tools import AllowedTools as AllowedTools
    from modelwire.aihubmix.objects.assistant_message import AssistantMessage as AssistantMessage
    from modelwire.aihubmix.objects.audio_part import AudioPart as AudioPart
    from modelwire.aihubmix.objects.audio_reference import AudioReference as AudioReference
    from modelwire.aihubmix.objects.built_in_tool_choice import BuiltInToolChoice as BuiltInToolChoice
    from modelwire.aihubmix.objects.cache_breakpoint import CacheBreakpoint as CacheBreakpoint
    from modelwire.aihubmix.objects.cache_control import CacheControl as CacheControl
    from modelwire.aihubmix.objects.chat_file import ChatFile as ChatFile
    from modelwire.aihubmix.objects.chat_function_tool import ChatFunctionTool as ChatFunctionTool
    from modelwire.aihubmix.objects.chat_json_schema_format import ChatJsonSchemaFormat as ChatJsonSchemaFormat
    from modelwire.aihubmix.objects.chat_message import ChatMessage as ChatMessage
    from modelwire.aihubmix.objects.chat_named_function import ChatNamedFunction as ChatNamedFunction
    from modelwire.aihubmix.objects.chat_reasoning import ChatReasoning as ChatReasoning
    from modelwire.aihubmix.objects.chat_stream_options import ChatStreamOptions as ChatStreamOptions
    from modelwire.aihubmix.objects.claude_block import ClaudeBlock as ClaudeBlock
    from modelwire.aihubmix.objects.claude_json_format import ClaudeJsonFormat as ClaudeJsonFormat
    from modelwire.aihubmix.objects.claude_message import ClaudeMessage as ClaudeMessage
    from modelwire.aihubmix.objects.claude_metadata import ClaudeMetadata as ClaudeMetadata
    from modelwire.aihubmix.objects.claude_output import ClaudeOutput as ClaudeOutput
    from modelwire.aihubmix.objects.claude_tool import ClaudeTool as ClaudeTool
    from modelwire.aihubmix.objects.claude_tool_choice import ClaudeToolChoice as ClaudeToolChoice
    from modelwire.aihubmix.objects.code_interpreter import CodeInterpreter as CodeInterpreter
    from modelwire.aihubmix.objects.custom_call import CustomCall as CustomCall
    from modelwire.aihubmix.objects.custom_tool_call import CustomToolCall as CustomToolCall
    from modelwire.aihubmix.objects.custom_voice import CustomVoice as CustomVoice
    from modelwire.aihubmix.objects.document_block import DocumentBlock as DocumentBlock
    from modelwire.aihubmix.objects.document_source import DocumentSource as DocumentSource
    from modelwire.aihubmix.objects.file_part import FilePart as FilePart
    from modelwire.aihubmix.objects.file_search import FileSearch as FileSearch
    from modelwire.aihubmix.objects.function_call import FunctionCall as FunctionCall
    from modelwire.aihubmix.objects.function_call_item import FunctionCallItem as FunctionCallItem
    from modelwire.aihubmix.objects.function_call_output import FunctionCallOutput as FunctionCallOutput
    from modelwire.aihubmix.objects.function_definition import FunctionDefinition as FunctionDefinition
    from modelwire.aihubmix.objects.function_message import FunctionMessage as FunctionMessage
    from modelwire.aihubmix.objects.function_tool import FunctionTool as FunctionTool
    from modelwire.aihubmix.objects.function_tool_call import FunctionToolCall as FunctionToolCall
    from modelwire.aihubmix.objects.gemini_blob import GeminiBlob as GeminiBlob
    from modelwire.aihubmix.objects.gemini_calling import GeminiCalling as GeminiCalling
    from modelwire.aihubmix.objects.gemini_config import GeminiConfig as GeminiConfig
    from modelwire.aihubmix.objects.gemini_content import GeminiContent as GeminiContent
    from modelwire.aihubmix.objects.gemini_file import GeminiFile as GeminiFile
    from modelwire.aihubmix.objects.gemini_function import GeminiFunction as GeminiFunction
    from modelwire.aihubmix.objects.gemini_function_call import GeminiFunctionCall as GeminiFunctionCall
    from modelwire.aihubmix.objects.gemini_function_response import GeminiFunctionResponse as GeminiFunctionResponse
    from modelwire.aihubmix.objects.gemini_image_config import GeminiImageConfig as GeminiImageConfig
    from modelwire.aihubmix.objects.gemini_interval import GeminiInterval as GeminiInterval
    from modelwire.aihubmix.objects.gemini_part import GeminiPart as GeminiPart
    from modelwire.aihubmix.objects.gemini_safety import GeminiSafety as GeminiSafety
    from modelwire.aihubmix.objects.gemini_schema import GeminiSchema as GeminiSchema
    from modelwire.aihubmix.objects.gemini_search import GeminiSearch as GeminiSearch
    from modelwire.aihubmix.objects.gemini_thinking import GeminiThinking as GeminiThinking
    from modelwire.aihubmix.objects.gemini_tool import GeminiTool as GeminiTool
    from modelwire.aihubmix.objects.gemini_tool_config import GeminiToolConfig as GeminiToolConfig
    from modelwire.aihubmix.objects.image_block import ImageBlock as ImageBlock
    from modelwire.aihubmix.objects.image_bytes import ImageBytes as ImageBytes
    from modelwire.aihubmix.objects.image_generation import ImageGeneration as ImageGeneration
    from modelwire.aihubmix.objects.image_link import ImageLink as ImageLink
    from modelwire.aihubmix.objects.image_part import ImagePart as ImagePart
    from modelwire.aihubmix.objects.image_url import ImageUrl as ImageUrl
    from modelwire.aihubmix.objects.input_audio import InputAudio as InputAudio
    from modelwire.aihubmix.objects.input_file import InputFile as InputFile
    from modelwire.aihubmix.objects.input_image import InputImage as InputImage
    from modelwire.aihubmix.objects.input_text import InputText as InputText
    from modelwire.aihubmix.objects.instruction_message import InstructionMessage as InstructionMessage
    from modelwire.aihubmix.objects.item_reference import ItemReference as ItemReference
    from modelwire.aihubmix.objects.json_schema_definition import JsonSchemaDefinition as JsonSchemaDefinition
    from modelwire.aihubmix.objects.json_schema_format import JsonSchemaFormat as JsonSchemaFormat
    from modelwire.aihubmix.objects.message_part import MessagePart as MessagePart
    from modelwire.aihubmix.objects.named_tool_choice import NamedToolChoice as NamedToolChoice
    from modelwire.aihubmix.objects.output_text import OutputText as OutputText
    from modelwire.aihubmix.objects.plain_text_format import PlainTextFormat as PlainTextFormat
    from modelwire.aihubmix.objects.reasoning_item import ReasoningItem as ReasoningItem
    from modelwire.aihubmix.objects.reasoning_text import ReasoningText as ReasoningText
    from modelwire.aihubmix.objects.redacted_thinking_block import RedactedThinkingBlock as RedactedThinkingBlock
    from modelwire.aihubmix.objects.refusal_part import RefusalPart as RefusalPart
    from modelwire.aihubmix.objects.response_input import ResponseInput as ResponseInput
    from modelwire.aihubmix.objects.response_message import ResponseMessage as ResponseMessage
    from modelwire.aihubmix.objects.response_reasoning import ResponseReasoning as ResponseReasoning
    from modelwire.aihubmix.objects.response_tool import ResponseTool as ResponseTool
    from modelwire.aihubmix.objects.returned_item import ReturnedItem as ReturnedItem
    from modelwire.aihubmix.objects.server_tool_result_block import ServerToolResultBlock as ServerToolResultBlock
    from modelwire.aihubmix.objects.server_tool_use_block import ServerToolUseBlock as ServerToolUseBlock
    from modelwire.aihubmix.objects.summary_text import SummaryText as SummaryText
    from modelwire.aihubmix.objects.text_block import TextBlock as TextBlock
    from modelwire.aihubmix.objects.text_format import TextFormat as TextFormat
    from modelwire.aihubmix.objects.text_part import TextPart as TextPart
    from modelwire.aihubmix.objects.text_settings import TextSettings as TextSettings
    from modelwire.aihubmix.objects.thinking_block import ThinkingBlock as ThinkingBlock
    from modelwire.aihubmix.objects.thinking_budget import ThinkingBudget as ThinkingBudget
    from modelwire.aihubmix.objects.thinking_mode import ThinkingMode as ThinkingMode
    from modelwire.aihubmix.objects.tool_caller import ToolCaller as ToolCaller
    from modelwire.aihubmix.objects.tool_message import ToolMessage as ToolMessage
    from modelwire.aihubmix.objects.tool_name import ToolName as ToolName
    from modelwire.aihubmix.objects.tool_output_part import ToolOutputPart as ToolOutputPart
    from modelwire.aihubmix.objects.tool_result_block import ToolResultBlock as ToolResultBlock
    from modelwire.aihubmix.objects.tool_use_block import ToolUseBlock as ToolUseBlock
    from modelwire.aihubmix.objects.user_location import UserLocation as UserLocation
    from modelwire.aihubmix.objects.user_message import UserMessage as UserMessage
    from modelwire.aihubmix.objects.user_part import UserPart as UserPart
    from modelwire.aihubmix.objects.web_search_filters import WebSearchFilters as WebSearchFilters
    from modelwire.aihubmix.objects.web_search_preview_tool import WebSearchPreviewTool as WebSearchPreviewTool
    from modelwire.aihubmix.objects.web_search_tool import WebSearchTool as WebSearchTool
    from modelwire.aihubmix.records import (
        BackgroundPicture as BackgroundPicture,
        PictureTaskResult as PictureTaskResult,
        PictureTaskState as PictureTaskState,
        StartedPicture as StartedPicture,
    )

# Where each public name lives; its module loads at first touch.
_HOMES = {
    "AIHubMix": "modelwire.aihubmix.client",
    "AllowedTools": "modelwire.aihubmix.objects.allowed_tools",
    "AllowedToolsInput": "modelwire.aihubmix.inputs.allowed_tools",
    "AssistantMessage": "modelwire.aihubmix.objects.assistant_message",
    "AssistantMessageInput": "modelwire.aihubmix.inputs.assistant_message",
    "AsyncAIHubMix": "modelwire.aihubmix.client",
    "AudioPart": "modelwire.aihubmix.objects.audio_part",
    "AudioPartInput": "modelwire.aihubmix.inputs.audio_part",
    "AudioReference": "modelwire.aihubmix.objects.audio_reference",
    "AudioReferenceInput": "modelwire.aihubmix.inputs.audio_reference",
    "BackgroundPicture": "modelwire.aihubmix.records",
    "BuiltInToolChoice": "modelwire.aihubmix.objects.built_in_tool_choice",
    "BuiltInToolChoiceInput": "modelwire.aihubmix.inputs.built_in_tool_choice",
    "CacheBreakpoint": "modelwire.aihubmix.objects.cache_breakpoint",
    "CacheBreakpointInput": "modelwire.aihubmix.inputs.cache_breakpoint",
    "CacheControl": "modelwire.aihubmix.objects.cache_control",
    "CacheControlInput": "modelwire.aihubmix.inputs.cache_control",
    "ChatFile": "modelwire.aihubmix.objects.chat_file",
    "ChatFileInput": "modelwire.aihubmix.inputs.chat_file",
    "ChatFunctionTool": "modelwire.aihubmix.objects.chat_function_tool",
    "ChatFunctionToolInput": "modelwire.aihubmix.inputs.chat_function_tool",
    "ChatJsonSchemaFormat": "modelwire.aihubmix.objects.chat_json_schema_format",
    "ChatJsonSchemaFormatInput": "modelwire.aihubmix.inputs.chat_json_schema_format",
    "ChatMessage": "modelwire.aihubmix.objects.chat_message",
    "ChatMessageInput": "modelwire.aihubmix.inputs.chat_message",
    "ChatNamedFunction": "modelwire.aihubmix.objects.chat_named_function",
    "ChatNamedFunctionInput": "modelwire.aihubmix.inputs.chat_named_function",
    "ChatReasoning": "modelwire.aihubmix.objects.chat_reasoning",
    "ChatReasoningInput": "modelwire.aihubmix.inputs.chat_reasoning",
    "ChatStreamOptions": "modelwire.aihubmix.objects.chat_stream_options",
    "ChatStreamOptionsInput": "modelwire.aihubmix.inputs.chat_stream_options",
    "ClaudeBlock": "modelwire.aihubmix.objects.claude_block",
    "ClaudeBlockInput": "modelwire.aihubmix.inputs.claude_block",
    "ClaudeJsonFormat": "modelwire.aihubmix.objects.claude_json_format",
    "ClaudeJsonFormatInput": "modelwire.aihubmix.inputs.claude_json_format",
    "ClaudeMessage": "modelwire.aihubmix.objects.claude_message",
    "ClaudeMessageInput": "modelwire.aihubmix.inputs.claude_message",
    "ClaudeMetadata": "modelwire.aihubmix.objects.claude_metadata",
    "ClaudeMetadataInput": "modelwire.aihubmix.inputs.claude_metadata",
    "ClaudeOutput": "modelwire.aihubmix.objects.claude_output",
    "ClaudeOutputInput": "modelwire.aihubmix.inputs.claude_output",
    "ClaudeTool": "modelwire.aihubmix.objects.claude_tool",
    "ClaudeToolChoice": "modelwire.aihubmix.objects.claude_tool_choice",
    "ClaudeToolChoiceInput": "modelwire.aihubmix.inputs.claude_tool_choice",
    "ClaudeToolInput": "modelwire.aihubmix.inputs.claude_tool",
    "CodeInterpreter": "modelwire.aihubmix.objects.code_interpreter",
    "CodeInterpreterInput": "modelwire.aihubmix.inputs.code_interpreter",
    "CustomCall": "modelwire.aihubmix.objects.custom_call",
    "CustomCallInput": "modelwire.aihubmix.inputs.custom_call",
    "CustomToolCall": "modelwire.aihubmix.objects.custom_tool_call",
    "CustomToolCallInput": "modelwire.aihubmix.inputs.custom_tool_call",
    "CustomVoice": "modelwire.aihubmix.objects.custom_voice",
    "CustomVoiceInput": "modelwire.aihubmix.inputs.custom_voice",
    "DocumentBlock": "modelwire.aihubmix.objects.document_block",
    "DocumentBlockInput": "modelwire.aihubmix.inputs.document_block",
    "DocumentSource": "modelwire.aihubmix.objects.document_source",
    "DocumentSourceInput": "modelwire.aihubmix.inputs.document_source",
    "FilePart": "modelwire.aihubmix.objects.file_part",
    "FilePartInput": "modelwire.aihubmix.inputs.file_part",
    "FileSearch": "modelwire.aihubmix.objects.file_search",
    "FileSearchInput": "modelwire.aihubmix.inputs.file_search",
    "FunctionCall": "modelwire.aihubmix.objects.function_call",
    "FunctionCallInput": "modelwire.aihubmix.inputs.function_call",
    "FunctionCallItem": "modelwire.aihubmix.objects.function_call_item",
    "FunctionCallItemInput": "modelwire.aihubmix.inputs.function_call_item",
    "FunctionCallOutput": "modelwire.aihubmix.objects.function_call_output",
    "FunctionCallOutputInput": "modelwire.aihubmix.inputs.function_call_output",
    "FunctionDefinition": "modelwire.aihubmix.objects.function_definition",
    "FunctionDefinitionInput": "modelwire.aihubmix.inputs.function_definition",
    "FunctionMessage": "modelwire.aihubmix.objects.function_message",
    "FunctionMessageInput": "modelwire.aihubmix.inputs.function_message",
    "FunctionTool": "modelwire.aihubmix.objects.function_tool",
    "FunctionToolCall": "modelwire.aihubmix.objects.function_tool_call",
    "FunctionToolCallInput": "modelwire.aihubmix.inputs.function_tool_call",
    "FunctionToolInput": "modelwire.aihubmix.inputs.function_tool",
    "GeminiBlob": "modelwire.aihubmix.objects.gemini_blob",
    "GeminiBlobInput": "modelwire.aihubmix.inputs.gemini_blob",
    "GeminiCalling": "modelwire.aihubmix.objects.gemini_calling",
    "GeminiCallingInput": "modelwire.aihubmix.inputs.gemini_calling",
    "GeminiConfig": "modelwire.aihubmix.objects.gemini_config",
    "GeminiConfigInput": "modelwire.aihubmix.inputs.gemini_config",
    "GeminiContent": "modelwire.aihubmix.objects.gemini_content",
    "GeminiContentInput": "modelwire.aihubmix.inputs.gemini_content",
    "GeminiFile": "modelwire.aihubmix.objects.gemini_file",
    "GeminiFileInput": "modelwire.aihubmix.inputs.gemini_file",
    "GeminiFunction": "modelwire.aihubmix.objects.gemini_function",
    "GeminiFunctionCall": "modelwire.aihubmix.objects.gemini_function_call",
    "GeminiFunctionCallInput": "modelwire.aihubmix.inputs.gemini_function_call",
    "GeminiFunctionInput": "modelwire.aihubmix.inputs.gemini_function",
    "GeminiFunctionResponse": "modelwire.aihubmix.objects.gemini_function_response",
    "GeminiFunctionResponseInput": "modelwire.aihubmix.inputs.gemini_function_response",
    "GeminiImageConfig": "modelwire.aihubmix.objects.gemini_image_config",
    "GeminiImageConfigInput": "modelwire.aihubmix.inputs.gemini_image_config",
    "GeminiInterval": "modelwire.aihubmix.objects.gemini_interval",
    "GeminiIntervalInput": "modelwire.aihubmix.inputs.gemini_interval",
    "GeminiPart": "modelwire.aihubmix.objects.gemini_part",
    "GeminiPartInput": "modelwire.aihubmix.inputs.gemini_part",
    "GeminiSafety": "modelwire.aihubmix.objects.gemini_safety",
    "GeminiSafetyInput": "modelwire.aihubmix.inputs.gemini_safety",
    "GeminiSchema": "modelwire.aihubmix.objects.gemini_schema",
    "GeminiSchemaInput": "modelwire.aihubmix.inputs.gemini_schema",
    "GeminiSearch": "modelwire.aihubmix.objects.gemini_search",
    "GeminiSearchInput": "modelwire.aihubmix.inputs.gemini_search",
    "GeminiThinking": "modelwire.aihubmix.objects.gemini_thinking",
    "GeminiThinkingInput": "modelwire.aihubmix.inputs.gemini_thinking",
    "GeminiTool": "modelwire.aihubmix.objects.gemini_tool",
    "GeminiToolConfig": "modelwire.aihubmix.objects.gemini_tool_config",
    "GeminiToolConfigInput": "modelwire.aihubmix.inputs.gemini_tool_config",
    "GeminiToolInput": "modelwire.aihubmix.inputs.gemini_tool",
    "ImageBlock": "modelwire.aihubmix.objects.image_block",
    "ImageBlockInput": "modelwire.aihubmix.inputs.image_block",
    "ImageBytes": "modelwire.aihubmix.objects.image_bytes",
    "ImageBytesInput": "modelwire.aihubmix.inputs.image_bytes",
    "ImageGeneration": "modelwire.aihubmix.objects.image_generation",
    "ImageGenerationInput": "modelwire.aihubmix.inputs.image_generation",
    "ImageLink": "modelwire.aihubmix.objects.image_link",
    "ImageLinkInput": "modelwire.aihubmix.inputs.image_link",
    "ImagePart": "modelwire.aihubmix.objects.image_part",
    "ImagePartInput": "modelwire.aihubmix.inputs.image_part",
    "ImageUrl": "modelwire.aihubmix.objects.image_url",
    "ImageUrlInput": "modelwire.aihubmix.inputs.image_url",
    "InputAudio": "modelwire.aihubmix.objects.input_audio",
    "InputAudioInput": "modelwire.aihubmix.inputs.input_audio",
    "InputFile": "modelwire.aihubmix.objects.input_file",
    "InputFileInput": "modelwire.aihubmix.inputs.input_file",
    "InputImage": "modelwire.aihubmix.objects.input_image",
    "InputImageInput": "modelwire.aihubmix.inputs.input_image",
    "InputText": "modelwire.aihubmix.objects.input_text",
    "InputTextInput": "modelwire.aihubmix.inputs.input_text",
    "InstructionMessage": "modelwire.aihubmix.objects.instruction_message",
    "InstructionMessageInput": "modelwire.aihubmix.inputs.instruction_message",
    "ItemReference": "modelwire.aihubmix.objects.item_reference",
    "ItemReferenceInput": "modelwire.aihubmix.inputs.item_reference",
    "JsonSchemaDefinition": "modelwire.aihubmix.objects.json_schema_definition",
    "JsonSchemaDefinitionInput": "modelwire.aihubmix.inputs.json_schema_definition",
    "JsonSchemaFormat": "modelwire.aihubmix.objects.json_schema_format",
    "JsonSchemaFormatInput": "modelwire.aihubmix.inputs.json_schema_format",
    "MessagePart": "modelwire.aihubmix.objects.message_part",
    "MessagePartInput": "modelwire.aihubmix.inputs.message_part",
    "NamedToolChoice": "modelwire.aihubmix.objects.named_tool_choice",
    "NamedToolChoiceInput": "modelwire.aihubmix.inputs.named_tool_choice",
    "OutputText": "modelwire.aihubmix.objects.output_text",
    "OutputTextInput": "modelwire.aihubmix.inputs.output_text",
    "PictureTaskResult": "modelwire.aihubmix.records",
    "PictureTaskState": "modelwire.aihubmix.records",
    "PlainTextFormat": "modelwire.aihubmix.objects.plain_text_format",
    "PlainTextFormatInput": "modelwire.aihubmix.inputs.plain_text_format",
    "ReasoningItem": "modelwire.aihubmix.objects.reasoning_item",
    "ReasoningItemInput": "modelwire.aihubmix.inputs.reasoning_item",
    "ReasoningText": "modelwire.aihubmix.objects.reasoning_text",
    "ReasoningTextInput": "modelwire.aihubmix.inputs.reasoning_text",
    "RedactedThinkingBlock": "modelwire.aihubmix.objects.redacted_thinking_block",
    "RedactedThinkingBlockInput": "modelwire.aihubmix.inputs.redacted_thinking_block",
    "RefusalPart": "modelwire.aihubmix.objects.refusal_part",
    "RefusalPartInput": "modelwire.aihubmix.inputs.refusal_part",
    "ResponseInput": "modelwire.aihubmix.objects.response_input",
    "ResponseInputInput": "modelwire.aihubmix.inputs.response_input",
    "ResponseMessage": "modelwire.aihubmix.objects.response_message",
    "ResponseMessageInput": "modelwire.aihubmix.inputs.response_message",
    "ResponseReasoning": "modelwire.aihubmix.objects.response_reasoning",
    "ResponseReasoningInput": "modelwire.aihubmix.inputs.response_reasoning",
    "ResponseTool": "modelwire.aihubmix.objects.response_tool",
    "ResponseToolInput": "modelwire.aihubmix.inputs.response_tool",
    "ReturnedItem": "modelwire.aihubmix.objects.returned_item",
    "ReturnedItemInput": "modelwire.aihubmix.inputs.returned_item",
    "ServerToolResultBlock": "modelwire.aihubmix.objects.server_tool_result_block",
    "ServerToolResultBlockInput": "modelwire.aihubmix.inputs.server_tool_result_block",
    "ServerToolUseBlock": "modelwire.aihubmix.objects.server_tool_use_block",
    "ServerToolUseBlockInput": "modelwire.aihubmix.inputs.server_tool_use_block",
    "StartedPicture": "modelwire.aihubmix.records",
    "SummaryText": "modelwire.aihubmix.objects.summary_text",
    "SummaryTextInput": "modelwire.aihubmix.inputs.summary_text",
    "TextBlock": "modelwire.aihubmix.objects.text_block",
    "TextBlockInput": "modelwire.aihubmix.inputs.text_block",
    "TextFormat": "modelwire.aihubmix.objects.text_format",
    "TextFormatInput": "modelwire.aihubmix.inputs.text_format",
    "TextPart": "modelwire.aihubmix.objects.text_part",
    "TextPartInput": "modelwire.aihubmix.inputs.text_part",
    "TextSettings": "modelwire.aihubmix.objects.text_settings",
    "TextSettingsInput": "modelwire.aihubmix.inputs.text_settings",
    "ThinkingBlock": "modelwire.aihubmix.objects.thinking_block",
    "ThinkingBlockInput": "modelwire.aihubmix.inputs.thinking_block",
    "ThinkingBudget": "modelwire.aihubmix.objects.thinking_budget",
    "ThinkingBudgetInput": "modelwire.aihubmix.inputs.thinking_budget",
    "ThinkingMode": "modelwire.aihubmix.objects.thinking_mode",
    "ThinkingModeInput": "modelwire.aihubmix.inputs.thinking_mode",
    "ToolCaller": "modelwire.aihubmix.objects.tool_caller",
    "ToolCallerInput": "modelwire.aihubmix.inputs.tool_caller",
    "ToolMessage": "modelwire.aihubmix.objects.tool_message",
    "ToolMessageInput": "modelwire.aihubmix.inputs.tool_message",
    "ToolName": "modelwire.aihubmix.objects.tool_name",
    "ToolNameInput": "modelwire.aihubmix.inputs.tool_name",
    "ToolOutputPart": "modelwire.aihubmix.objects.tool_output_part",
    "ToolOutputPartInput": "modelwire.aihubmix.inputs.tool_output_part",
    "ToolResultBlock": "modelwire.aihubmix.objects.tool_result_block",
    "ToolResultBlockInput": "modelwire.aihubmix.inputs.tool_result_block",
    "ToolUseBlock": "modelwire.aihubmix.objects.tool_use_block",
    "ToolUseBlockInput": "modelwire.aihubmix.inputs.tool_use_block",
    "UserLocation": "modelwire.aihubmix.objects.user_location",
    "UserLocationInput": "modelwire.aihubmix.inputs.user_location",
    "UserMessage": "modelwire.aihubmix.objects.user_message",
    "UserMessageInput": "modelwire.aihubmix.inputs.user_message",
    "UserPart": "modelwire.aihubmix.objects.user_part",
    "UserPartInput": "modelwire.aihubmix.inputs.user_part",
    "WebSearchFilters": "modelwire.aihubmix.objects.web_search_filters",
    "WebSearchFiltersInput": "modelwire.aihubmix.inputs.web_search_filters",
    "WebSearchPreviewTool": "modelwire.aihubmix.objects.web_search_preview_tool",
    "WebSearchPreviewToolInput": "modelwire.aihubmix.inputs.web_search_preview_tool",
    "WebSearchTool": "modelwire.aihubmix.objects.web_search_tool",
    "WebSearchToolInput": "modelwire.aihubmix.inputs.web_search_tool",
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
