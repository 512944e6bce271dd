# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `make generate`.

"""AIHubMix: One key for models of many makers, in the protocols of OpenAI, Anthropic and Google."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from modelwire.aihubmix.client import AIHubMix, AsyncAIHubMix
    from modelwire.aihubmix.inputs.allowed_tools import AllowedToolsInput
    from modelwire.aihubmix.inputs.assistant_message import AssistantMessageInput
    from modelwire.aihubmix.inputs.audio_part import AudioPartInput
    from modelwire.aihubmix.inputs.audio_reference import AudioReferenceInput
    from modelwire.aihubmix.inputs.built_in_tool_choice import BuiltInToolChoiceInput
    from modelwire.aihubmix.inputs.cache_breakpoint import CacheBreakpointInput
    from modelwire.aihubmix.inputs.cache_control import CacheControlInput
    from modelwire.aihubmix.inputs.chat_file import ChatFileInput
    from modelwire.aihubmix.inputs.chat_function_tool import ChatFunctionToolInput
    from modelwire.aihubmix.inputs.chat_json_schema_format import ChatJsonSchemaFormatInput
    from modelwire.aihubmix.inputs.chat_message import ChatMessageInput
    from modelwire.aihubmix.inputs.chat_named_function import ChatNamedFunctionInput
    from modelwire.aihubmix.inputs.chat_reasoning import ChatReasoningInput
    from modelwire.aihubmix.inputs.chat_stream_options import ChatStreamOptionsInput
    from modelwire.aihubmix.inputs.claude_block import ClaudeBlockInput
    from modelwire.aihubmix.inputs.claude_json_format import ClaudeJsonFormatInput
    from modelwire.aihubmix.inputs.claude_message import ClaudeMessageInput
    from modelwire.aihubmix.inputs.claude_metadata import ClaudeMetadataInput
    from modelwire.aihubmix.inputs.claude_output import ClaudeOutputInput
    from modelwire.aihubmix.inputs.claude_tool import ClaudeToolInput
    from modelwire.aihubmix.inputs.claude_tool_choice import ClaudeToolChoiceInput
    from modelwire.aihubmix.inputs.code_interpreter import CodeInterpreterInput
    from modelwire.aihubmix.inputs.custom_call import CustomCallInput
    from modelwire.aihubmix.inputs.custom_tool_call import CustomToolCallInput
    from modelwire.aihubmix.inputs.custom_voice import CustomVoiceInput
    from modelwire.aihubmix.inputs.document_block import DocumentBlockInput
    from modelwire.aihubmix.inputs.document_source import DocumentSourceInput
    from modelwire.aihubmix.inputs.file_part import FilePartInput
    from modelwire.aihubmix.inputs.file_search import FileSearchInput
    from modelwire.aihubmix.inputs.function_call import FunctionCallInput
    from modelwire.aihubmix.inputs.function_call_item import FunctionCallItemInput
    from modelwire.aihubmix.inputs.function_call_output import FunctionCallOutputInput
    from modelwire.aihubmix.inputs.function_definition import FunctionDefinitionInput
    from modelwire.aihubmix.inputs.function_message import FunctionMessageInput
    from modelwire.aihubmix.inputs.function_tool import FunctionToolInput
    from modelwire.aihubmix.inputs.function_tool_call import FunctionToolCallInput
    from modelwire.aihubmix.inputs.gemini_blob import GeminiBlobInput
    from modelwire.aihubmix.inputs.gemini_calling import GeminiCallingInput
    from modelwire.aihubmix.inputs.gemini_config import GeminiConfigInput
    from modelwire.aihubmix.inputs.gemini_content import GeminiContentInput
    from modelwire.aihubmix.inputs.gemini_file import GeminiFileInput
    from modelwire.aihubmix.inputs.gemini_function import GeminiFunctionInput
    from modelwire.aihubmix.inputs.gemini_function_call import GeminiFunctionCallInput
    from modelwire.aihubmix.inputs.gemini_function_response import GeminiFunctionResponseInput
    from modelwire.aihubmix.inputs.gemini_image_config import GeminiImageConfigInput
    from modelwire.aihubmix.inputs.gemini_interval import GeminiIntervalInput
    from modelwire.aihubmix.inputs.gemini_part import GeminiPartInput
    from modelwire.aihubmix.inputs.gemini_safety import GeminiSafetyInput
    from modelwire.aihubmix.inputs.gemini_schema import GeminiSchemaInput
    from modelwire.aihubmix.inputs.gemini_search import GeminiSearchInput
    from modelwire.aihubmix.inputs.gemini_thinking import GeminiThinkingInput
    from modelwire.aihubmix.inputs.gemini_tool import GeminiToolInput
    from modelwire.aihubmix.inputs.gemini_tool_config import GeminiToolConfigInput
    from modelwire.aihubmix.inputs.image_block import ImageBlockInput
    from modelwire.aihubmix.inputs.image_bytes import ImageBytesInput
    from modelwire.aihubmix.inputs.image_generation import ImageGenerationInput
    from modelwire.aihubmix.inputs.image_link import ImageLinkInput
    from modelwire.aihubmix.inputs.image_part import ImagePartInput
    from modelwire.aihubmix.inputs.image_url import ImageUrlInput
    from modelwire.aihubmix.inputs.input_audio import InputAudioInput
    from modelwire.aihubmix.inputs.input_file import InputFileInput
    from modelwire.aihubmix.inputs.input_image import InputImageInput
    from modelwire.aihubmix.inputs.input_text import InputTextInput
    from modelwire.aihubmix.inputs.instruction_message import InstructionMessageInput
    from modelwire.aihubmix.inputs.item_reference import ItemReferenceInput
    from modelwire.aihubmix.inputs.json_schema_definition import JsonSchemaDefinitionInput
    from modelwire.aihubmix.inputs.json_schema_format import JsonSchemaFormatInput
    from modelwire.aihubmix.inputs.message_part import MessagePartInput
    from modelwire.aihubmix.inputs.named_tool_choice import NamedToolChoiceInput
    from modelwire.aihubmix.inputs.output_text import OutputTextInput
    from modelwire.aihubmix.inputs.plain_text_format import PlainTextFormatInput
    from modelwire.aihubmix.inputs.reasoning_item import ReasoningItemInput
    from modelwire.aihubmix.inputs.reasoning_text import ReasoningTextInput
    from modelwire.aihubmix.inputs.redacted_thinking_block import RedactedThinkingBlockInput
    from modelwire.aihubmix.inputs.refusal_part import RefusalPartInput
    from modelwire.aihubmix.inputs.response_input import ResponseInputInput
    from modelwire.aihubmix.inputs.response_message import ResponseMessageInput
    from modelwire.aihubmix.inputs.response_reasoning import ResponseReasoningInput
    from modelwire.aihubmix.inputs.response_tool import ResponseToolInput
    from modelwire.aihubmix.inputs.returned_item import ReturnedItemInput
    from modelwire.aihubmix.inputs.server_tool_result_block import ServerToolResultBlockInput
    from modelwire.aihubmix.inputs.server_tool_use_block import ServerToolUseBlockInput
    from modelwire.aihubmix.inputs.summary_text import SummaryTextInput
    from modelwire.aihubmix.inputs.text_block import TextBlockInput
    from modelwire.aihubmix.inputs.text_format import TextFormatInput
    from modelwire.aihubmix.inputs.text_part import TextPartInput
    from modelwire.aihubmix.inputs.text_settings import TextSettingsInput
    from modelwire.aihubmix.inputs.thinking_block import ThinkingBlockInput
    from modelwire.aihubmix.inputs.thinking_budget import ThinkingBudgetInput
    from modelwire.aihubmix.inputs.thinking_mode import ThinkingModeInput
    from modelwire.aihubmix.inputs.tool_caller import ToolCallerInput
    from modelwire.aihubmix.inputs.tool_message import ToolMessageInput
    from modelwire.aihubmix.inputs.tool_name import ToolNameInput
    from modelwire.aihubmix.inputs.tool_output_part import ToolOutputPartInput
    from modelwire.aihubmix.inputs.tool_result_block import ToolResultBlockInput
    from modelwire.aihubmix.inputs.tool_use_block import ToolUseBlockInput
    from modelwire.aihubmix.inputs.user_location import UserLocationInput
    from modelwire.aihubmix.inputs.user_message import UserMessageInput
    from modelwire.aihubmix.inputs.user_part import UserPartInput
    from modelwire.aihubmix.inputs.web_search_filters import WebSearchFiltersInput
    from modelwire.aihubmix.inputs.web_search_preview_tool import WebSearchPreviewToolInput
    from modelwire.aihubmix.inputs.web_search_tool import WebSearchToolInput
    from modelwire.aihubmix.objects.allowed_tools import AllowedTools
    from modelwire.aihubmix.objects.assistant_message import AssistantMessage
    from modelwire.aihubmix.objects.audio_part import AudioPart
    from modelwire.aihubmix.objects.audio_reference import AudioReference
    from modelwire.aihubmix.objects.built_in_tool_choice import BuiltInToolChoice
    from modelwire.aihubmix.objects.cache_breakpoint import CacheBreakpoint
    from modelwire.aihubmix.objects.cache_control import CacheControl
    from modelwire.aihubmix.objects.chat_file import ChatFile
    from modelwire.aihubmix.objects.chat_function_tool import ChatFunctionTool
    from modelwire.aihubmix.objects.chat_json_schema_format import ChatJsonSchemaFormat
    from modelwire.aihubmix.objects.chat_message import ChatMessage
    from modelwire.aihubmix.objects.chat_named_function import ChatNamedFunction
    from modelwire.aihubmix.objects.chat_reasoning import ChatReasoning
    from modelwire.aihubmix.objects.chat_stream_options import ChatStreamOptions
    from modelwire.aihubmix.objects.claude_block import ClaudeBlock
    from modelwire.aihubmix.objects.claude_json_format import ClaudeJsonFormat
    from modelwire.aihubmix.objects.claude_message import ClaudeMessage
    from modelwire.aihubmix.objects.claude_metadata import ClaudeMetadata
    from modelwire.aihubmix.objects.claude_output import ClaudeOutput
    from modelwire.aihubmix.objects.claude_tool import ClaudeTool
    from modelwire.aihubmix.objects.claude_tool_choice import ClaudeToolChoice
    from modelwire.aihubmix.objects.code_interpreter import CodeInterpreter
    from modelwire.aihubmix.objects.custom_call import CustomCall
    from modelwire.aihubmix.objects.custom_tool_call import CustomToolCall
    from modelwire.aihubmix.objects.custom_voice import CustomVoice
    from modelwire.aihubmix.objects.document_block import DocumentBlock
    from modelwire.aihubmix.objects.document_source import DocumentSource
    from modelwire.aihubmix.objects.file_part import FilePart
    from modelwire.aihubmix.objects.file_search import FileSearch
    from modelwire.aihubmix.objects.function_call import FunctionCall
    from modelwire.aihubmix.objects.function_call_item import FunctionCallItem
    from modelwire.aihubmix.objects.function_call_output import FunctionCallOutput
    from modelwire.aihubmix.objects.function_definition import FunctionDefinition
    from modelwire.aihubmix.objects.function_message import FunctionMessage
    from modelwire.aihubmix.objects.function_tool import FunctionTool
    from modelwire.aihubmix.objects.function_tool_call import FunctionToolCall
    from modelwire.aihubmix.objects.gemini_blob import GeminiBlob
    from modelwire.aihubmix.objects.gemini_calling import GeminiCalling
    from modelwire.aihubmix.objects.gemini_config import GeminiConfig
    from modelwire.aihubmix.objects.gemini_content import GeminiContent
    from modelwire.aihubmix.objects.gemini_file import GeminiFile
    from modelwire.aihubmix.objects.gemini_function import GeminiFunction
    from modelwire.aihubmix.objects.gemini_function_call import GeminiFunctionCall
    from modelwire.aihubmix.objects.gemini_function_response import GeminiFunctionResponse
    from modelwire.aihubmix.objects.gemini_image_config import GeminiImageConfig
    from modelwire.aihubmix.objects.gemini_interval import GeminiInterval
    from modelwire.aihubmix.objects.gemini_part import GeminiPart
    from modelwire.aihubmix.objects.gemini_safety import GeminiSafety
    from modelwire.aihubmix.objects.gemini_schema import GeminiSchema
    from modelwire.aihubmix.objects.gemini_search import GeminiSearch
    from modelwire.aihubmix.objects.gemini_thinking import GeminiThinking
    from modelwire.aihubmix.objects.gemini_tool import GeminiTool
    from modelwire.aihubmix.objects.gemini_tool_config import GeminiToolConfig
    from modelwire.aihubmix.objects.image_block import ImageBlock
    from modelwire.aihubmix.objects.image_bytes import ImageBytes
    from modelwire.aihubmix.objects.image_generation import ImageGeneration
    from modelwire.aihubmix.objects.image_link import ImageLink
    from modelwire.aihubmix.objects.image_part import ImagePart
    from modelwire.aihubmix.objects.image_url import ImageUrl
    from modelwire.aihubmix.objects.input_audio import InputAudio
    from modelwire.aihubmix.objects.input_file import InputFile
    from modelwire.aihubmix.objects.input_image import InputImage
    from modelwire.aihubmix.objects.input_text import InputText
    from modelwire.aihubmix.objects.instruction_message import InstructionMessage
    from modelwire.aihubmix.objects.item_reference import ItemReference
    from modelwire.aihubmix.objects.json_schema_definition import JsonSchemaDefinition
    from modelwire.aihubmix.objects.json_schema_format import JsonSchemaFormat
    from modelwire.aihubmix.objects.message_part import MessagePart
    from modelwire.aihubmix.objects.named_tool_choice import NamedToolChoice
    from modelwire.aihubmix.objects.output_text import OutputText
    from modelwire.aihubmix.objects.plain_text_format import PlainTextFormat
    from modelwire.aihubmix.objects.reasoning_item import ReasoningItem
    from modelwire.aihubmix.objects.reasoning_text import ReasoningText
    from modelwire.aihubmix.objects.redacted_thinking_block import RedactedThinkingBlock
    from modelwire.aihubmix.objects.refusal_part import RefusalPart
    from modelwire.aihubmix.objects.response_input import ResponseInput
    from modelwire.aihubmix.objects.response_message import ResponseMessage
    from modelwire.aihubmix.objects.response_reasoning import ResponseReasoning
    from modelwire.aihubmix.objects.response_tool import ResponseTool
    from modelwire.aihubmix.objects.returned_item import ReturnedItem
    from modelwire.aihubmix.objects.server_tool_result_block import ServerToolResultBlock
    from modelwire.aihubmix.objects.server_tool_use_block import ServerToolUseBlock
    from modelwire.aihubmix.objects.summary_text import SummaryText
    from modelwire.aihubmix.objects.text_block import TextBlock
    from modelwire.aihubmix.objects.text_format import TextFormat
    from modelwire.aihubmix.objects.text_part import TextPart
    from modelwire.aihubmix.objects.text_settings import TextSettings
    from modelwire.aihubmix.objects.thinking_block import ThinkingBlock
    from modelwire.aihubmix.objects.thinking_budget import ThinkingBudget
    from modelwire.aihubmix.objects.thinking_mode import ThinkingMode
    from modelwire.aihubmix.objects.tool_caller import ToolCaller
    from modelwire.aihubmix.objects.tool_message import ToolMessage
    from modelwire.aihubmix.objects.tool_name import ToolName
    from modelwire.aihubmix.objects.tool_output_part import ToolOutputPart
    from modelwire.aihubmix.objects.tool_result_block import ToolResultBlock
    from modelwire.aihubmix.objects.tool_use_block import ToolUseBlock
    from modelwire.aihubmix.objects.user_location import UserLocation
    from modelwire.aihubmix.objects.user_message import UserMessage
    from modelwire.aihubmix.objects.user_part import UserPart
    from modelwire.aihubmix.objects.web_search_filters import WebSearchFilters
    from modelwire.aihubmix.objects.web_search_preview_tool import WebSearchPreviewTool
    from modelwire.aihubmix.objects.web_search_tool import WebSearchTool
    from modelwire.aihubmix.records import BackgroundPicture, PictureTaskResult, PictureTaskState, StartedPicture

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

__all__ = [
    "AIHubMix",
    "AllowedTools",
    "AllowedToolsInput",
    "AssistantMessage",
    "AssistantMessageInput",
    "AsyncAIHubMix",
    "AudioPart",
    "AudioPartInput",
    "AudioReference",
    "AudioReferenceInput",
    "BackgroundPicture",
    "BuiltInToolChoice",
    "BuiltInToolChoiceInput",
    "CacheBreakpoint",
    "CacheBreakpointInput",
    "CacheControl",
    "CacheControlInput",
    "ChatFile",
    "ChatFileInput",
    "ChatFunctionTool",
    "ChatFunctionToolInput",
    "ChatJsonSchemaFormat",
    "ChatJsonSchemaFormatInput",
    "ChatMessage",
    "ChatMessageInput",
    "ChatNamedFunction",
    "ChatNamedFunctionInput",
    "ChatReasoning",
    "ChatReasoningInput",
    "ChatStreamOptions",
    "ChatStreamOptionsInput",
    "ClaudeBlock",
    "ClaudeBlockInput",
    "ClaudeJsonFormat",
    "ClaudeJsonFormatInput",
    "ClaudeMessage",
    "ClaudeMessageInput",
    "ClaudeMetadata",
    "ClaudeMetadataInput",
    "ClaudeOutput",
    "ClaudeOutputInput",
    "ClaudeTool",
    "ClaudeToolChoice",
    "ClaudeToolChoiceInput",
    "ClaudeToolInput",
    "CodeInterpreter",
    "CodeInterpreterInput",
    "CustomCall",
    "CustomCallInput",
    "CustomToolCall",
    "CustomToolCallInput",
    "CustomVoice",
    "CustomVoiceInput",
    "DocumentBlock",
    "DocumentBlockInput",
    "DocumentSource",
    "DocumentSourceInput",
    "FilePart",
    "FilePartInput",
    "FileSearch",
    "FileSearchInput",
    "FunctionCall",
    "FunctionCallInput",
    "FunctionCallItem",
    "FunctionCallItemInput",
    "FunctionCallOutput",
    "FunctionCallOutputInput",
    "FunctionDefinition",
    "FunctionDefinitionInput",
    "FunctionMessage",
    "FunctionMessageInput",
    "FunctionTool",
    "FunctionToolCall",
    "FunctionToolCallInput",
    "FunctionToolInput",
    "GeminiBlob",
    "GeminiBlobInput",
    "GeminiCalling",
    "GeminiCallingInput",
    "GeminiConfig",
    "GeminiConfigInput",
    "GeminiContent",
    "GeminiContentInput",
    "GeminiFile",
    "GeminiFileInput",
    "GeminiFunction",
    "GeminiFunctionCall",
    "GeminiFunctionCallInput",
    "GeminiFunctionInput",
    "GeminiFunctionResponse",
    "GeminiFunctionResponseInput",
    "GeminiImageConfig",
    "GeminiImageConfigInput",
    "GeminiInterval",
    "GeminiIntervalInput",
    "GeminiPart",
    "GeminiPartInput",
    "GeminiSafety",
    "GeminiSafetyInput",
    "GeminiSchema",
    "GeminiSchemaInput",
    "GeminiSearch",
    "GeminiSearchInput",
    "GeminiThinking",
    "GeminiThinkingInput",
    "GeminiTool",
    "GeminiToolConfig",
    "GeminiToolConfigInput",
    "GeminiToolInput",
    "ImageBlock",
    "ImageBlockInput",
    "ImageBytes",
    "ImageBytesInput",
    "ImageGeneration",
    "ImageGenerationInput",
    "ImageLink",
    "ImageLinkInput",
    "ImagePart",
    "ImagePartInput",
    "ImageUrl",
    "ImageUrlInput",
    "InputAudio",
    "InputAudioInput",
    "InputFile",
    "InputFileInput",
    "InputImage",
    "InputImageInput",
    "InputText",
    "InputTextInput",
    "InstructionMessage",
    "InstructionMessageInput",
    "ItemReference",
    "ItemReferenceInput",
    "JsonSchemaDefinition",
    "JsonSchemaDefinitionInput",
    "JsonSchemaFormat",
    "JsonSchemaFormatInput",
    "MessagePart",
    "MessagePartInput",
    "NamedToolChoice",
    "NamedToolChoiceInput",
    "OutputText",
    "OutputTextInput",
    "PictureTaskResult",
    "PictureTaskState",
    "PlainTextFormat",
    "PlainTextFormatInput",
    "ReasoningItem",
    "ReasoningItemInput",
    "ReasoningText",
    "ReasoningTextInput",
    "RedactedThinkingBlock",
    "RedactedThinkingBlockInput",
    "RefusalPart",
    "RefusalPartInput",
    "ResponseInput",
    "ResponseInputInput",
    "ResponseMessage",
    "ResponseMessageInput",
    "ResponseReasoning",
    "ResponseReasoningInput",
    "ResponseTool",
    "ResponseToolInput",
    "ReturnedItem",
    "ReturnedItemInput",
    "ServerToolResultBlock",
    "ServerToolResultBlockInput",
    "ServerToolUseBlock",
    "ServerToolUseBlockInput",
    "StartedPicture",
    "SummaryText",
    "SummaryTextInput",
    "TextBlock",
    "TextBlockInput",
    "TextFormat",
    "TextFormatInput",
    "TextPart",
    "TextPartInput",
    "TextSettings",
    "TextSettingsInput",
    "ThinkingBlock",
    "ThinkingBlockInput",
    "ThinkingBudget",
    "ThinkingBudgetInput",
    "ThinkingMode",
    "ThinkingModeInput",
    "ToolCaller",
    "ToolCallerInput",
    "ToolMessage",
    "ToolMessageInput",
    "ToolName",
    "ToolNameInput",
    "ToolOutputPart",
    "ToolOutputPartInput",
    "ToolResultBlock",
    "ToolResultBlockInput",
    "ToolUseBlock",
    "ToolUseBlockInput",
    "UserLocation",
    "UserLocationInput",
    "UserMessage",
    "UserMessageInput",
    "UserPart",
    "UserPartInput",
    "WebSearchFilters",
    "WebSearchFiltersInput",
    "WebSearchPreviewTool",
    "WebSearchPreviewToolInput",
    "WebSearchTool",
    "WebSearchToolInput",
]

if not TYPE_CHECKING:  # checkers see the imports above only, or a misspelt name would pass
    from importlib import import_module

    def __getattr__(name: str) -> object:
        if name in _HOMES:
            value = getattr(import_module(_HOMES[name]), name)
            globals()[name] = value
            return value
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
