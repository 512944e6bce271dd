# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `make generate`.

"""OpenAI: Language models with tools, embeddings, pictures, transcription and speech."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from modelwire.openai.choices import Includable
    from modelwire.openai.client import AsyncOpenAI, OpenAI
    from modelwire.openai.inputs.access_programs import AccessProgramsInput
    from modelwire.openai.inputs.additional_tools import AdditionalToolsInput
    from modelwire.openai.inputs.allowed_tools import AllowedToolsInput
    from modelwire.openai.inputs.apply_patch_call_output import ApplyPatchCallOutputInput
    from modelwire.openai.inputs.apply_patch_tool import ApplyPatchToolInput
    from modelwire.openai.inputs.assistant_message import AssistantMessageInput
    from modelwire.openai.inputs.audio_output import AudioOutputInput
    from modelwire.openai.inputs.audio_part import AudioPartInput
    from modelwire.openai.inputs.audio_reference import AudioReferenceInput
    from modelwire.openai.inputs.built_in_tool_choice import BuiltInToolChoiceInput
    from modelwire.openai.inputs.cache_breakpoint import CacheBreakpointInput
    from modelwire.openai.inputs.chat_allowed_tools import ChatAllowedToolsInput
    from modelwire.openai.inputs.chat_custom_tool import ChatCustomToolInput
    from modelwire.openai.inputs.chat_custom_tool_format import ChatCustomToolFormatInput
    from modelwire.openai.inputs.chat_file import ChatFileInput
    from modelwire.openai.inputs.chat_function_tool import ChatFunctionToolInput
    from modelwire.openai.inputs.chat_json_schema_format import ChatJsonSchemaFormatInput
    from modelwire.openai.inputs.chat_message import ChatMessageInput
    from modelwire.openai.inputs.chat_named_custom_tool import ChatNamedCustomToolInput
    from modelwire.openai.inputs.chat_named_function import ChatNamedFunctionInput
    from modelwire.openai.inputs.chat_stream_options import ChatStreamOptionsInput
    from modelwire.openai.inputs.chat_text_format import ChatTextFormatInput
    from modelwire.openai.inputs.chat_tool import ChatToolInput
    from modelwire.openai.inputs.chat_tool_choice import ChatToolChoiceInput
    from modelwire.openai.inputs.code_container import CodeContainerInput
    from modelwire.openai.inputs.code_interpreter_tool import CodeInterpreterToolInput
    from modelwire.openai.inputs.compaction_item import CompactionItemInput
    from modelwire.openai.inputs.compaction_trigger import CompactionTriggerInput
    from modelwire.openai.inputs.comparison_filter import ComparisonFilterInput
    from modelwire.openai.inputs.compound_filter import CompoundFilterInput
    from modelwire.openai.inputs.computer_call_output import ComputerCallOutputInput
    from modelwire.openai.inputs.computer_tool import ComputerToolInput
    from modelwire.openai.inputs.computer_use_preview_tool import ComputerUsePreviewToolInput
    from modelwire.openai.inputs.configuration_update import ConfigurationUpdateInput
    from modelwire.openai.inputs.container_auto import ContainerAutoInput
    from modelwire.openai.inputs.container_reference import ContainerReferenceInput
    from modelwire.openai.inputs.context_management import ContextManagementInput
    from modelwire.openai.inputs.conversation_reference import ConversationReferenceInput
    from modelwire.openai.inputs.custom_call import CustomCallInput
    from modelwire.openai.inputs.custom_tool import CustomToolInput
    from modelwire.openai.inputs.custom_tool_call import CustomToolCallInput
    from modelwire.openai.inputs.custom_tool_call_item import CustomToolCallItemInput
    from modelwire.openai.inputs.custom_tool_call_output import CustomToolCallOutputInput
    from modelwire.openai.inputs.custom_tool_definition import CustomToolDefinitionInput
    from modelwire.openai.inputs.custom_tool_format import CustomToolFormatInput
    from modelwire.openai.inputs.custom_voice import CustomVoiceInput
    from modelwire.openai.inputs.domain_secret import DomainSecretInput
    from modelwire.openai.inputs.file_expiration import FileExpirationInput
    from modelwire.openai.inputs.file_part import FilePartInput
    from modelwire.openai.inputs.file_search_tool import FileSearchToolInput
    from modelwire.openai.inputs.function_call import FunctionCallInput
    from modelwire.openai.inputs.function_call_item import FunctionCallItemInput
    from modelwire.openai.inputs.function_call_output import FunctionCallOutputInput
    from modelwire.openai.inputs.function_definition import FunctionDefinitionInput
    from modelwire.openai.inputs.function_message import FunctionMessageInput
    from modelwire.openai.inputs.function_tool import FunctionToolInput
    from modelwire.openai.inputs.function_tool_call import FunctionToolCallInput
    from modelwire.openai.inputs.grammar import GrammarInput
    from modelwire.openai.inputs.hybrid_search import HybridSearchInput
    from modelwire.openai.inputs.image_context import ImageContextInput
    from modelwire.openai.inputs.image_generation_tool import ImageGenerationToolInput
    from modelwire.openai.inputs.image_part import ImagePartInput
    from modelwire.openai.inputs.image_reference import ImageReferenceInput
    from modelwire.openai.inputs.image_url import ImageUrlInput
    from modelwire.openai.inputs.inline_skill import InlineSkillInput
    from modelwire.openai.inputs.inline_skill_source import InlineSkillSourceInput
    from modelwire.openai.inputs.input_audio import InputAudioInput
    from modelwire.openai.inputs.input_file import InputFileInput
    from modelwire.openai.inputs.input_image import InputImageInput
    from modelwire.openai.inputs.input_item import InputItemInput
    from modelwire.openai.inputs.input_text import InputTextInput
    from modelwire.openai.inputs.instruction_message import InstructionMessageInput
    from modelwire.openai.inputs.item_reference import ItemReferenceInput
    from modelwire.openai.inputs.json_schema_definition import JsonSchemaDefinitionInput
    from modelwire.openai.inputs.json_schema_format import JsonSchemaFormatInput
    from modelwire.openai.inputs.local_environment import LocalEnvironmentInput
    from modelwire.openai.inputs.local_shell_call_output import LocalShellCallOutputInput
    from modelwire.openai.inputs.local_shell_tool import LocalShellToolInput
    from modelwire.openai.inputs.local_skill import LocalSkillInput
    from modelwire.openai.inputs.mcp_approval import McpApprovalInput
    from modelwire.openai.inputs.mcp_approval_response import McpApprovalResponseInput
    from modelwire.openai.inputs.mcp_tool import McpToolInput
    from modelwire.openai.inputs.mcp_tool_choice import McpToolChoiceInput
    from modelwire.openai.inputs.mcp_tool_filter import McpToolFilterInput
    from modelwire.openai.inputs.message_part import MessagePartInput
    from modelwire.openai.inputs.moderation import ModerationInput
    from modelwire.openai.inputs.moderation_config import ModerationConfigInput
    from modelwire.openai.inputs.moderation_policy import ModerationPolicyInput
    from modelwire.openai.inputs.named_tool_choice import NamedToolChoiceInput
    from modelwire.openai.inputs.network_policy import NetworkPolicyInput
    from modelwire.openai.inputs.output_text import OutputTextInput
    from modelwire.openai.inputs.plain_text_format import PlainTextFormatInput
    from modelwire.openai.inputs.prediction import PredictionInput
    from modelwire.openai.inputs.programmatic_tool_calling_tool import ProgrammaticToolCallingToolInput
    from modelwire.openai.inputs.prompt_cache_options import PromptCacheOptionsInput
    from modelwire.openai.inputs.ranking_options import RankingOptionsInput
    from modelwire.openai.inputs.reasoning_any_effort import ReasoningAnyEffortInput
    from modelwire.openai.inputs.reasoning_high import ReasoningHighInput
    from modelwire.openai.inputs.reasoning_item import ReasoningItemInput
    from modelwire.openai.inputs.reasoning_low_to_high import ReasoningLowToHighInput
    from modelwire.openai.inputs.reasoning_low_to_max import ReasoningLowToMaxInput
    from modelwire.openai.inputs.reasoning_low_to_xhigh import ReasoningLowToXhighInput
    from modelwire.openai.inputs.reasoning_medium import ReasoningMediumInput
    from modelwire.openai.inputs.reasoning_medium_to_xhigh import ReasoningMediumToXhighInput
    from modelwire.openai.inputs.reasoning_minimal_to_high import ReasoningMinimalToHighInput
    from modelwire.openai.inputs.reasoning_none_to_high import ReasoningNoneToHighInput
    from modelwire.openai.inputs.reasoning_none_to_max import ReasoningNoneToMaxInput
    from modelwire.openai.inputs.reasoning_none_to_xhigh import ReasoningNoneToXhighInput
    from modelwire.openai.inputs.reasoning_text import ReasoningTextInput
    from modelwire.openai.inputs.reasoning_update import ReasoningUpdateInput
    from modelwire.openai.inputs.refusal_part import RefusalPartInput
    from modelwire.openai.inputs.response_message import ResponseMessageInput
    from modelwire.openai.inputs.response_stream_options import ResponseStreamOptionsInput
    from modelwire.openai.inputs.returned_item import ReturnedItemInput
    from modelwire.openai.inputs.safety_check import SafetyCheckInput
    from modelwire.openai.inputs.screenshot import ScreenshotInput
    from modelwire.openai.inputs.search_location import SearchLocationInput
    from modelwire.openai.inputs.search_place import SearchPlaceInput
    from modelwire.openai.inputs.shell_call_output import ShellCallOutputInput
    from modelwire.openai.inputs.shell_outcome import ShellOutcomeInput
    from modelwire.openai.inputs.shell_output import ShellOutputInput
    from modelwire.openai.inputs.shell_tool import ShellToolInput
    from modelwire.openai.inputs.skill_reference import SkillReferenceInput
    from modelwire.openai.inputs.stored_prompt import StoredPromptInput
    from modelwire.openai.inputs.summary_text import SummaryTextInput
    from modelwire.openai.inputs.svg_authoring import SvgAuthoringInput
    from modelwire.openai.inputs.svg_reasoning import SvgReasoningInput
    from modelwire.openai.inputs.text_format import TextFormatInput
    from modelwire.openai.inputs.text_part import TextPartInput
    from modelwire.openai.inputs.text_settings import TextSettingsInput
    from modelwire.openai.inputs.text_update import TextUpdateInput
    from modelwire.openai.inputs.tool import ToolInput
    from modelwire.openai.inputs.tool_caller import ToolCallerInput
    from modelwire.openai.inputs.tool_choice import ToolChoiceInput
    from modelwire.openai.inputs.tool_message import ToolMessageInput
    from modelwire.openai.inputs.tool_name import ToolNameInput
    from modelwire.openai.inputs.tool_namespace import ToolNamespaceInput
    from modelwire.openai.inputs.tool_output_part import ToolOutputPartInput
    from modelwire.openai.inputs.tool_search_output import ToolSearchOutputInput
    from modelwire.openai.inputs.tool_search_tool import ToolSearchToolInput
    from modelwire.openai.inputs.tool_selection import ToolSelectionInput
    from modelwire.openai.inputs.user_location import UserLocationInput
    from modelwire.openai.inputs.user_message import UserMessageInput
    from modelwire.openai.inputs.user_part import UserPartInput
    from modelwire.openai.inputs.voice_activity_detection import VoiceActivityDetectionInput
    from modelwire.openai.inputs.web_search_filters import WebSearchFiltersInput
    from modelwire.openai.inputs.web_search_options import WebSearchOptionsInput
    from modelwire.openai.inputs.web_search_preview_tool import WebSearchPreviewToolInput
    from modelwire.openai.inputs.web_search_tool import WebSearchToolInput
    from modelwire.openai.objects.access_programs import AccessPrograms
    from modelwire.openai.objects.additional_tools import AdditionalTools
    from modelwire.openai.objects.allowed_tools import AllowedTools
    from modelwire.openai.objects.apply_patch_call_output import ApplyPatchCallOutput
    from modelwire.openai.objects.apply_patch_tool import ApplyPatchTool
    from modelwire.openai.objects.assistant_message import AssistantMessage
    from modelwire.openai.objects.audio_output import AudioOutput
    from modelwire.openai.objects.audio_part import AudioPart
    from modelwire.openai.objects.audio_reference import AudioReference
    from modelwire.openai.objects.built_in_tool_choice import BuiltInToolChoice
    from modelwire.openai.objects.cache_breakpoint import CacheBreakpoint
    from modelwire.openai.objects.chat_allowed_tools import ChatAllowedTools
    from modelwire.openai.objects.chat_custom_tool import ChatCustomTool
    from modelwire.openai.objects.chat_custom_tool_format import ChatCustomToolFormat
    from modelwire.openai.objects.chat_file import ChatFile
    from modelwire.openai.objects.chat_function_tool import ChatFunctionTool
    from modelwire.openai.objects.chat_json_schema_format import ChatJsonSchemaFormat
    from modelwire.openai.objects.chat_message import ChatMessage
    from modelwire.openai.objects.chat_named_custom_tool import ChatNamedCustomTool
    from modelwire.openai.objects.chat_named_function import ChatNamedFunction
    from modelwire.openai.objects.chat_stream_options import ChatStreamOptions
    from modelwire.openai.objects.chat_text_format import ChatTextFormat
    from modelwire.openai.objects.chat_tool import ChatTool
    from modelwire.openai.objects.chat_tool_choice import ChatToolChoice
    from modelwire.openai.objects.code_container import CodeContainer
    from modelwire.openai.objects.code_interpreter_tool import CodeInterpreterTool
    from modelwire.openai.objects.compaction_item import CompactionItem
    from modelwire.openai.objects.compaction_trigger import CompactionTrigger
    from modelwire.openai.objects.comparison_filter import ComparisonFilter
    from modelwire.openai.objects.compound_filter import CompoundFilter
    from modelwire.openai.objects.computer_call_output import ComputerCallOutput
    from modelwire.openai.objects.computer_tool import ComputerTool
    from modelwire.openai.objects.computer_use_preview_tool import ComputerUsePreviewTool
    from modelwire.openai.objects.configuration_update import ConfigurationUpdate
    from modelwire.openai.objects.container_auto import ContainerAuto
    from modelwire.openai.objects.container_reference import ContainerReference
    from modelwire.openai.objects.context_management import ContextManagement
    from modelwire.openai.objects.conversation_reference import ConversationReference
    from modelwire.openai.objects.custom_call import CustomCall
    from modelwire.openai.objects.custom_tool import CustomTool
    from modelwire.openai.objects.custom_tool_call import CustomToolCall
    from modelwire.openai.objects.custom_tool_call_item import CustomToolCallItem
    from modelwire.openai.objects.custom_tool_call_output import CustomToolCallOutput
    from modelwire.openai.objects.custom_tool_definition import CustomToolDefinition
    from modelwire.openai.objects.custom_tool_format import CustomToolFormat
    from modelwire.openai.objects.custom_voice import CustomVoice
    from modelwire.openai.objects.domain_secret import DomainSecret
    from modelwire.openai.objects.file_expiration import FileExpiration
    from modelwire.openai.objects.file_part import FilePart
    from modelwire.openai.objects.file_search_tool import FileSearchTool
    from modelwire.openai.objects.function_call import FunctionCall
    from modelwire.openai.objects.function_call_item import FunctionCallItem
    from modelwire.openai.objects.function_call_output import FunctionCallOutput
    from modelwire.openai.objects.function_definition import FunctionDefinition
    from modelwire.openai.objects.function_message import FunctionMessage
    from modelwire.openai.objects.function_tool import FunctionTool
    from modelwire.openai.objects.function_tool_call import FunctionToolCall
    from modelwire.openai.objects.grammar import Grammar
    from modelwire.openai.objects.hybrid_search import HybridSearch
    from modelwire.openai.objects.image_context import ImageContext
    from modelwire.openai.objects.image_generation_tool import ImageGenerationTool
    from modelwire.openai.objects.image_part import ImagePart
    from modelwire.openai.objects.image_reference import ImageReference
    from modelwire.openai.objects.image_url import ImageUrl
    from modelwire.openai.objects.inline_skill import InlineSkill
    from modelwire.openai.objects.inline_skill_source import InlineSkillSource
    from modelwire.openai.objects.input_audio import InputAudio
    from modelwire.openai.objects.input_file import InputFile
    from modelwire.openai.objects.input_image import InputImage
    from modelwire.openai.objects.input_item import InputItem
    from modelwire.openai.objects.input_text import InputText
    from modelwire.openai.objects.instruction_message import InstructionMessage
    from modelwire.openai.objects.item_reference import ItemReference
    from modelwire.openai.objects.json_schema_definition import JsonSchemaDefinition
    from modelwire.openai.objects.json_schema_format import JsonSchemaFormat
    from modelwire.openai.objects.local_environment import LocalEnvironment
    from modelwire.openai.objects.local_shell_call_output import LocalShellCallOutput
    from modelwire.openai.objects.local_shell_tool import LocalShellTool
    from modelwire.openai.objects.local_skill import LocalSkill
    from modelwire.openai.objects.mcp_approval import McpApproval
    from modelwire.openai.objects.mcp_approval_response import McpApprovalResponse
    from modelwire.openai.objects.mcp_tool import McpTool
    from modelwire.openai.objects.mcp_tool_choice import McpToolChoice
    from modelwire.openai.objects.mcp_tool_filter import McpToolFilter
    from modelwire.openai.objects.message_part import MessagePart
    from modelwire.openai.objects.moderation import Moderation
    from modelwire.openai.objects.moderation_config import ModerationConfig
    from modelwire.openai.objects.moderation_policy import ModerationPolicy
    from modelwire.openai.objects.named_tool_choice import NamedToolChoice
    from modelwire.openai.objects.network_policy import NetworkPolicy
    from modelwire.openai.objects.output_text import OutputText
    from modelwire.openai.objects.plain_text_format import PlainTextFormat
    from modelwire.openai.objects.prediction import Prediction
    from modelwire.openai.objects.programmatic_tool_calling_tool import ProgrammaticToolCallingTool
    from modelwire.openai.objects.prompt_cache_options import PromptCacheOptions
    from modelwire.openai.objects.ranking_options import RankingOptions
    from modelwire.openai.objects.reasoning_any_effort import ReasoningAnyEffort
    from modelwire.openai.objects.reasoning_high import ReasoningHigh
    from modelwire.openai.objects.reasoning_item import ReasoningItem
    from modelwire.openai.objects.reasoning_low_to_high import ReasoningLowToHigh
    from modelwire.openai.objects.reasoning_low_to_max import ReasoningLowToMax
    from modelwire.openai.objects.reasoning_low_to_xhigh import ReasoningLowToXhigh
    from modelwire.openai.objects.reasoning_medium import ReasoningMedium
    from modelwire.openai.objects.reasoning_medium_to_xhigh import ReasoningMediumToXhigh
    from modelwire.openai.objects.reasoning_minimal_to_high import ReasoningMinimalToHigh
    from modelwire.openai.objects.reasoning_none_to_high import ReasoningNoneToHigh
    from modelwire.openai.objects.reasoning_none_to_max import ReasoningNoneToMax
    from modelwire.openai.objects.reasoning_none_to_xhigh import ReasoningNoneToXhigh
    from modelwire.openai.objects.reasoning_text import ReasoningText
    from modelwire.openai.objects.reasoning_update import ReasoningUpdate
    from modelwire.openai.objects.refusal_part import RefusalPart
    from modelwire.openai.objects.response_message import ResponseMessage
    from modelwire.openai.objects.response_stream_options import ResponseStreamOptions
    from modelwire.openai.objects.returned_item import ReturnedItem
    from modelwire.openai.objects.safety_check import SafetyCheck
    from modelwire.openai.objects.screenshot import Screenshot
    from modelwire.openai.objects.search_location import SearchLocation
    from modelwire.openai.objects.search_place import SearchPlace
    from modelwire.openai.objects.shell_call_output import ShellCallOutput
    from modelwire.openai.objects.shell_outcome import ShellOutcome
    from modelwire.openai.objects.shell_output import ShellOutput
    from modelwire.openai.objects.shell_tool import ShellTool
    from modelwire.openai.objects.skill_reference import SkillReference
    from modelwire.openai.objects.stored_prompt import StoredPrompt
    from modelwire.openai.objects.summary_text import SummaryText
    from modelwire.openai.objects.svg_authoring import SvgAuthoring
    from modelwire.openai.objects.svg_reasoning import SvgReasoning
    from modelwire.openai.objects.text_format import TextFormat
    from modelwire.openai.objects.text_part import TextPart
    from modelwire.openai.objects.text_settings import TextSettings
    from modelwire.openai.objects.text_update import TextUpdate
    from modelwire.openai.objects.tool import Tool
    from modelwire.openai.objects.tool_caller import ToolCaller
    from modelwire.openai.objects.tool_choice import ToolChoice
    from modelwire.openai.objects.tool_message import ToolMessage
    from modelwire.openai.objects.tool_name import ToolName
    from modelwire.openai.objects.tool_namespace import ToolNamespace
    from modelwire.openai.objects.tool_output_part import ToolOutputPart
    from modelwire.openai.objects.tool_search_output import ToolSearchOutput
    from modelwire.openai.objects.tool_search_tool import ToolSearchTool
    from modelwire.openai.objects.tool_selection import ToolSelection
    from modelwire.openai.objects.user_location import UserLocation
    from modelwire.openai.objects.user_message import UserMessage
    from modelwire.openai.objects.user_part import UserPart
    from modelwire.openai.objects.voice_activity_detection import VoiceActivityDetection
    from modelwire.openai.objects.web_search_filters import WebSearchFilters
    from modelwire.openai.objects.web_search_options import WebSearchOptions
    from modelwire.openai.objects.web_search_preview_tool import WebSearchPreviewTool
    from modelwire.openai.objects.web_search_tool import WebSearchTool
    from modelwire.openai.records import (
        Compaction,
        Conversation,
        Deletion,
        ItemList,
        ListedModel,
        ModelList,
        StoredFile,
        TokenCount,
    )

# Where each public name lives; its module loads at first touch.
_HOMES = {
    "AccessPrograms": "modelwire.openai.objects.access_programs",
    "AccessProgramsInput": "modelwire.openai.inputs.access_programs",
    "AdditionalTools": "modelwire.openai.objects.additional_tools",
    "AdditionalToolsInput": "modelwire.openai.inputs.additional_tools",
    "AllowedTools": "modelwire.openai.objects.allowed_tools",
    "AllowedToolsInput": "modelwire.openai.inputs.allowed_tools",
    "ApplyPatchCallOutput": "modelwire.openai.objects.apply_patch_call_output",
    "ApplyPatchCallOutputInput": "modelwire.openai.inputs.apply_patch_call_output",
    "ApplyPatchTool": "modelwire.openai.objects.apply_patch_tool",
    "ApplyPatchToolInput": "modelwire.openai.inputs.apply_patch_tool",
    "AssistantMessage": "modelwire.openai.objects.assistant_message",
    "AssistantMessageInput": "modelwire.openai.inputs.assistant_message",
    "AsyncOpenAI": "modelwire.openai.client",
    "AudioOutput": "modelwire.openai.objects.audio_output",
    "AudioOutputInput": "modelwire.openai.inputs.audio_output",
    "AudioPart": "modelwire.openai.objects.audio_part",
    "AudioPartInput": "modelwire.openai.inputs.audio_part",
    "AudioReference": "modelwire.openai.objects.audio_reference",
    "AudioReferenceInput": "modelwire.openai.inputs.audio_reference",
    "BuiltInToolChoice": "modelwire.openai.objects.built_in_tool_choice",
    "BuiltInToolChoiceInput": "modelwire.openai.inputs.built_in_tool_choice",
    "CacheBreakpoint": "modelwire.openai.objects.cache_breakpoint",
    "CacheBreakpointInput": "modelwire.openai.inputs.cache_breakpoint",
    "ChatAllowedTools": "modelwire.openai.objects.chat_allowed_tools",
    "ChatAllowedToolsInput": "modelwire.openai.inputs.chat_allowed_tools",
    "ChatCustomTool": "modelwire.openai.objects.chat_custom_tool",
    "ChatCustomToolFormat": "modelwire.openai.objects.chat_custom_tool_format",
    "ChatCustomToolFormatInput": "modelwire.openai.inputs.chat_custom_tool_format",
    "ChatCustomToolInput": "modelwire.openai.inputs.chat_custom_tool",
    "ChatFile": "modelwire.openai.objects.chat_file",
    "ChatFileInput": "modelwire.openai.inputs.chat_file",
    "ChatFunctionTool": "modelwire.openai.objects.chat_function_tool",
    "ChatFunctionToolInput": "modelwire.openai.inputs.chat_function_tool",
    "ChatJsonSchemaFormat": "modelwire.openai.objects.chat_json_schema_format",
    "ChatJsonSchemaFormatInput": "modelwire.openai.inputs.chat_json_schema_format",
    "ChatMessage": "modelwire.openai.objects.chat_message",
    "ChatMessageInput": "modelwire.openai.inputs.chat_message",
    "ChatNamedCustomTool": "modelwire.openai.objects.chat_named_custom_tool",
    "ChatNamedCustomToolInput": "modelwire.openai.inputs.chat_named_custom_tool",
    "ChatNamedFunction": "modelwire.openai.objects.chat_named_function",
    "ChatNamedFunctionInput": "modelwire.openai.inputs.chat_named_function",
    "ChatStreamOptions": "modelwire.openai.objects.chat_stream_options",
    "ChatStreamOptionsInput": "modelwire.openai.inputs.chat_stream_options",
    "ChatTextFormat": "modelwire.openai.objects.chat_text_format",
    "ChatTextFormatInput": "modelwire.openai.inputs.chat_text_format",
    "ChatTool": "modelwire.openai.objects.chat_tool",
    "ChatToolChoice": "modelwire.openai.objects.chat_tool_choice",
    "ChatToolChoiceInput": "modelwire.openai.inputs.chat_tool_choice",
    "ChatToolInput": "modelwire.openai.inputs.chat_tool",
    "CodeContainer": "modelwire.openai.objects.code_container",
    "CodeContainerInput": "modelwire.openai.inputs.code_container",
    "CodeInterpreterTool": "modelwire.openai.objects.code_interpreter_tool",
    "CodeInterpreterToolInput": "modelwire.openai.inputs.code_interpreter_tool",
    "Compaction": "modelwire.openai.records",
    "CompactionItem": "modelwire.openai.objects.compaction_item",
    "CompactionItemInput": "modelwire.openai.inputs.compaction_item",
    "CompactionTrigger": "modelwire.openai.objects.compaction_trigger",
    "CompactionTriggerInput": "modelwire.openai.inputs.compaction_trigger",
    "ComparisonFilter": "modelwire.openai.objects.comparison_filter",
    "ComparisonFilterInput": "modelwire.openai.inputs.comparison_filter",
    "CompoundFilter": "modelwire.openai.objects.compound_filter",
    "CompoundFilterInput": "modelwire.openai.inputs.compound_filter",
    "ComputerCallOutput": "modelwire.openai.objects.computer_call_output",
    "ComputerCallOutputInput": "modelwire.openai.inputs.computer_call_output",
    "ComputerTool": "modelwire.openai.objects.computer_tool",
    "ComputerToolInput": "modelwire.openai.inputs.computer_tool",
    "ComputerUsePreviewTool": "modelwire.openai.objects.computer_use_preview_tool",
    "ComputerUsePreviewToolInput": "modelwire.openai.inputs.computer_use_preview_tool",
    "ConfigurationUpdate": "modelwire.openai.objects.configuration_update",
    "ConfigurationUpdateInput": "modelwire.openai.inputs.configuration_update",
    "ContainerAuto": "modelwire.openai.objects.container_auto",
    "ContainerAutoInput": "modelwire.openai.inputs.container_auto",
    "ContainerReference": "modelwire.openai.objects.container_reference",
    "ContainerReferenceInput": "modelwire.openai.inputs.container_reference",
    "ContextManagement": "modelwire.openai.objects.context_management",
    "ContextManagementInput": "modelwire.openai.inputs.context_management",
    "Conversation": "modelwire.openai.records",
    "ConversationReference": "modelwire.openai.objects.conversation_reference",
    "ConversationReferenceInput": "modelwire.openai.inputs.conversation_reference",
    "CustomCall": "modelwire.openai.objects.custom_call",
    "CustomCallInput": "modelwire.openai.inputs.custom_call",
    "CustomTool": "modelwire.openai.objects.custom_tool",
    "CustomToolCall": "modelwire.openai.objects.custom_tool_call",
    "CustomToolCallInput": "modelwire.openai.inputs.custom_tool_call",
    "CustomToolCallItem": "modelwire.openai.objects.custom_tool_call_item",
    "CustomToolCallItemInput": "modelwire.openai.inputs.custom_tool_call_item",
    "CustomToolCallOutput": "modelwire.openai.objects.custom_tool_call_output",
    "CustomToolCallOutputInput": "modelwire.openai.inputs.custom_tool_call_output",
    "CustomToolDefinition": "modelwire.openai.objects.custom_tool_definition",
    "CustomToolDefinitionInput": "modelwire.openai.inputs.custom_tool_definition",
    "CustomToolFormat": "modelwire.openai.objects.custom_tool_format",
    "CustomToolFormatInput": "modelwire.openai.inputs.custom_tool_format",
    "CustomToolInput": "modelwire.openai.inputs.custom_tool",
    "CustomVoice": "modelwire.openai.objects.custom_voice",
    "CustomVoiceInput": "modelwire.openai.inputs.custom_voice",
    "Deletion": "modelwire.openai.records",
    "DomainSecret": "modelwire.openai.objects.domain_secret",
    "DomainSecretInput": "modelwire.openai.inputs.domain_secret",
    "FileExpiration": "modelwire.openai.objects.file_expiration",
    "FileExpirationInput": "modelwire.openai.inputs.file_expiration",
    "FilePart": "modelwire.openai.objects.file_part",
    "FilePartInput": "modelwire.openai.inputs.file_part",
    "FileSearchTool": "modelwire.openai.objects.file_search_tool",
    "FileSearchToolInput": "modelwire.openai.inputs.file_search_tool",
    "FunctionCall": "modelwire.openai.objects.function_call",
    "FunctionCallInput": "modelwire.openai.inputs.function_call",
    "FunctionCallItem": "modelwire.openai.objects.function_call_item",
    "FunctionCallItemInput": "modelwire.openai.inputs.function_call_item",
    "FunctionCallOutput": "modelwire.openai.objects.function_call_output",
    "FunctionCallOutputInput": "modelwire.openai.inputs.function_call_output",
    "FunctionDefinition": "modelwire.openai.objects.function_definition",
    "FunctionDefinitionInput": "modelwire.openai.inputs.function_definition",
    "FunctionMessage": "modelwire.openai.objects.function_message",
    "FunctionMessageInput": "modelwire.openai.inputs.function_message",
    "FunctionTool": "modelwire.openai.objects.function_tool",
    "FunctionToolCall": "modelwire.openai.objects.function_tool_call",
    "FunctionToolCallInput": "modelwire.openai.inputs.function_tool_call",
    "FunctionToolInput": "modelwire.openai.inputs.function_tool",
    "Grammar": "modelwire.openai.objects.grammar",
    "GrammarInput": "modelwire.openai.inputs.grammar",
    "HybridSearch": "modelwire.openai.objects.hybrid_search",
    "HybridSearchInput": "modelwire.openai.inputs.hybrid_search",
    "ImageContext": "modelwire.openai.objects.image_context",
    "ImageContextInput": "modelwire.openai.inputs.image_context",
    "ImageGenerationTool": "modelwire.openai.objects.image_generation_tool",
    "ImageGenerationToolInput": "modelwire.openai.inputs.image_generation_tool",
    "ImagePart": "modelwire.openai.objects.image_part",
    "ImagePartInput": "modelwire.openai.inputs.image_part",
    "ImageReference": "modelwire.openai.objects.image_reference",
    "ImageReferenceInput": "modelwire.openai.inputs.image_reference",
    "ImageUrl": "modelwire.openai.objects.image_url",
    "ImageUrlInput": "modelwire.openai.inputs.image_url",
    "Includable": "modelwire.openai.choices",
    "InlineSkill": "modelwire.openai.objects.inline_skill",
    "InlineSkillInput": "modelwire.openai.inputs.inline_skill",
    "InlineSkillSource": "modelwire.openai.objects.inline_skill_source",
    "InlineSkillSourceInput": "modelwire.openai.inputs.inline_skill_source",
    "InputAudio": "modelwire.openai.objects.input_audio",
    "InputAudioInput": "modelwire.openai.inputs.input_audio",
    "InputFile": "modelwire.openai.objects.input_file",
    "InputFileInput": "modelwire.openai.inputs.input_file",
    "InputImage": "modelwire.openai.objects.input_image",
    "InputImageInput": "modelwire.openai.inputs.input_image",
    "InputItem": "modelwire.openai.objects.input_item",
    "InputItemInput": "modelwire.openai.inputs.input_item",
    "InputText": "modelwire.openai.objects.input_text",
    "InputTextInput": "modelwire.openai.inputs.input_text",
    "InstructionMessage": "modelwire.openai.objects.instruction_message",
    "InstructionMessageInput": "modelwire.openai.inputs.instruction_message",
    "ItemList": "modelwire.openai.records",
    "ItemReference": "modelwire.openai.objects.item_reference",
    "ItemReferenceInput": "modelwire.openai.inputs.item_reference",
    "JsonSchemaDefinition": "modelwire.openai.objects.json_schema_definition",
    "JsonSchemaDefinitionInput": "modelwire.openai.inputs.json_schema_definition",
    "JsonSchemaFormat": "modelwire.openai.objects.json_schema_format",
    "JsonSchemaFormatInput": "modelwire.openai.inputs.json_schema_format",
    "ListedModel": "modelwire.openai.records",
    "LocalEnvironment": "modelwire.openai.objects.local_environment",
    "LocalEnvironmentInput": "modelwire.openai.inputs.local_environment",
    "LocalShellCallOutput": "modelwire.openai.objects.local_shell_call_output",
    "LocalShellCallOutputInput": "modelwire.openai.inputs.local_shell_call_output",
    "LocalShellTool": "modelwire.openai.objects.local_shell_tool",
    "LocalShellToolInput": "modelwire.openai.inputs.local_shell_tool",
    "LocalSkill": "modelwire.openai.objects.local_skill",
    "LocalSkillInput": "modelwire.openai.inputs.local_skill",
    "McpApproval": "modelwire.openai.objects.mcp_approval",
    "McpApprovalInput": "modelwire.openai.inputs.mcp_approval",
    "McpApprovalResponse": "modelwire.openai.objects.mcp_approval_response",
    "McpApprovalResponseInput": "modelwire.openai.inputs.mcp_approval_response",
    "McpTool": "modelwire.openai.objects.mcp_tool",
    "McpToolChoice": "modelwire.openai.objects.mcp_tool_choice",
    "McpToolChoiceInput": "modelwire.openai.inputs.mcp_tool_choice",
    "McpToolFilter": "modelwire.openai.objects.mcp_tool_filter",
    "McpToolFilterInput": "modelwire.openai.inputs.mcp_tool_filter",
    "McpToolInput": "modelwire.openai.inputs.mcp_tool",
    "MessagePart": "modelwire.openai.objects.message_part",
    "MessagePartInput": "modelwire.openai.inputs.message_part",
    "ModelList": "modelwire.openai.records",
    "Moderation": "modelwire.openai.objects.moderation",
    "ModerationConfig": "modelwire.openai.objects.moderation_config",
    "ModerationConfigInput": "modelwire.openai.inputs.moderation_config",
    "ModerationInput": "modelwire.openai.inputs.moderation",
    "ModerationPolicy": "modelwire.openai.objects.moderation_policy",
    "ModerationPolicyInput": "modelwire.openai.inputs.moderation_policy",
    "NamedToolChoice": "modelwire.openai.objects.named_tool_choice",
    "NamedToolChoiceInput": "modelwire.openai.inputs.named_tool_choice",
    "NetworkPolicy": "modelwire.openai.objects.network_policy",
    "NetworkPolicyInput": "modelwire.openai.inputs.network_policy",
    "OpenAI": "modelwire.openai.client",
    "OutputText": "modelwire.openai.objects.output_text",
    "OutputTextInput": "modelwire.openai.inputs.output_text",
    "PlainTextFormat": "modelwire.openai.objects.plain_text_format",
    "PlainTextFormatInput": "modelwire.openai.inputs.plain_text_format",
    "Prediction": "modelwire.openai.objects.prediction",
    "PredictionInput": "modelwire.openai.inputs.prediction",
    "ProgrammaticToolCallingTool": "modelwire.openai.objects.programmatic_tool_calling_tool",
    "ProgrammaticToolCallingToolInput": "modelwire.openai.inputs.programmatic_tool_calling_tool",
    "PromptCacheOptions": "modelwire.openai.objects.prompt_cache_options",
    "PromptCacheOptionsInput": "modelwire.openai.inputs.prompt_cache_options",
    "RankingOptions": "modelwire.openai.objects.ranking_options",
    "RankingOptionsInput": "modelwire.openai.inputs.ranking_options",
    "ReasoningAnyEffort": "modelwire.openai.objects.reasoning_any_effort",
    "ReasoningAnyEffortInput": "modelwire.openai.inputs.reasoning_any_effort",
    "ReasoningHigh": "modelwire.openai.objects.reasoning_high",
    "ReasoningHighInput": "modelwire.openai.inputs.reasoning_high",
    "ReasoningItem": "modelwire.openai.objects.reasoning_item",
    "ReasoningItemInput": "modelwire.openai.inputs.reasoning_item",
    "ReasoningLowToHigh": "modelwire.openai.objects.reasoning_low_to_high",
    "ReasoningLowToHighInput": "modelwire.openai.inputs.reasoning_low_to_high",
    "ReasoningLowToMax": "modelwire.openai.objects.reasoning_low_to_max",
    "ReasoningLowToMaxInput": "modelwire.openai.inputs.reasoning_low_to_max",
    "ReasoningLowToXhigh": "modelwire.openai.objects.reasoning_low_to_xhigh",
    "ReasoningLowToXhighInput": "modelwire.openai.inputs.reasoning_low_to_xhigh",
    "ReasoningMedium": "modelwire.openai.objects.reasoning_medium",
    "ReasoningMediumInput": "modelwire.openai.inputs.reasoning_medium",
    "ReasoningMediumToXhigh": "modelwire.openai.objects.reasoning_medium_to_xhigh",
    "ReasoningMediumToXhighInput": "modelwire.openai.inputs.reasoning_medium_to_xhigh",
    "ReasoningMinimalToHigh": "modelwire.openai.objects.reasoning_minimal_to_high",
    "ReasoningMinimalToHighInput": "modelwire.openai.inputs.reasoning_minimal_to_high",
    "ReasoningNoneToHigh": "modelwire.openai.objects.reasoning_none_to_high",
    "ReasoningNoneToHighInput": "modelwire.openai.inputs.reasoning_none_to_high",
    "ReasoningNoneToMax": "modelwire.openai.objects.reasoning_none_to_max",
    "ReasoningNoneToMaxInput": "modelwire.openai.inputs.reasoning_none_to_max",
    "ReasoningNoneToXhigh": "modelwire.openai.objects.reasoning_none_to_xhigh",
    "ReasoningNoneToXhighInput": "modelwire.openai.inputs.reasoning_none_to_xhigh",
    "ReasoningText": "modelwire.openai.objects.reasoning_text",
    "ReasoningTextInput": "modelwire.openai.inputs.reasoning_text",
    "ReasoningUpdate": "modelwire.openai.objects.reasoning_update",
    "ReasoningUpdateInput": "modelwire.openai.inputs.reasoning_update",
    "RefusalPart": "modelwire.openai.objects.refusal_part",
    "RefusalPartInput": "modelwire.openai.inputs.refusal_part",
    "ResponseMessage": "modelwire.openai.objects.response_message",
    "ResponseMessageInput": "modelwire.openai.inputs.response_message",
    "ResponseStreamOptions": "modelwire.openai.objects.response_stream_options",
    "ResponseStreamOptionsInput": "modelwire.openai.inputs.response_stream_options",
    "ReturnedItem": "modelwire.openai.objects.returned_item",
    "ReturnedItemInput": "modelwire.openai.inputs.returned_item",
    "SafetyCheck": "modelwire.openai.objects.safety_check",
    "SafetyCheckInput": "modelwire.openai.inputs.safety_check",
    "Screenshot": "modelwire.openai.objects.screenshot",
    "ScreenshotInput": "modelwire.openai.inputs.screenshot",
    "SearchLocation": "modelwire.openai.objects.search_location",
    "SearchLocationInput": "modelwire.openai.inputs.search_location",
    "SearchPlace": "modelwire.openai.objects.search_place",
    "SearchPlaceInput": "modelwire.openai.inputs.search_place",
    "ShellCallOutput": "modelwire.openai.objects.shell_call_output",
    "ShellCallOutputInput": "modelwire.openai.inputs.shell_call_output",
    "ShellOutcome": "modelwire.openai.objects.shell_outcome",
    "ShellOutcomeInput": "modelwire.openai.inputs.shell_outcome",
    "ShellOutput": "modelwire.openai.objects.shell_output",
    "ShellOutputInput": "modelwire.openai.inputs.shell_output",
    "ShellTool": "modelwire.openai.objects.shell_tool",
    "ShellToolInput": "modelwire.openai.inputs.shell_tool",
    "SkillReference": "modelwire.openai.objects.skill_reference",
    "SkillReferenceInput": "modelwire.openai.inputs.skill_reference",
    "StoredFile": "modelwire.openai.records",
    "StoredPrompt": "modelwire.openai.objects.stored_prompt",
    "StoredPromptInput": "modelwire.openai.inputs.stored_prompt",
    "SummaryText": "modelwire.openai.objects.summary_text",
    "SummaryTextInput": "modelwire.openai.inputs.summary_text",
    "SvgAuthoring": "modelwire.openai.objects.svg_authoring",
    "SvgAuthoringInput": "modelwire.openai.inputs.svg_authoring",
    "SvgReasoning": "modelwire.openai.objects.svg_reasoning",
    "SvgReasoningInput": "modelwire.openai.inputs.svg_reasoning",
    "TextFormat": "modelwire.openai.objects.text_format",
    "TextFormatInput": "modelwire.openai.inputs.text_format",
    "TextPart": "modelwire.openai.objects.text_part",
    "TextPartInput": "modelwire.openai.inputs.text_part",
    "TextSettings": "modelwire.openai.objects.text_settings",
    "TextSettingsInput": "modelwire.openai.inputs.text_settings",
    "TextUpdate": "modelwire.openai.objects.text_update",
    "TextUpdateInput": "modelwire.openai.inputs.text_update",
    "TokenCount": "modelwire.openai.records",
    "Tool": "modelwire.openai.objects.tool",
    "ToolCaller": "modelwire.openai.objects.tool_caller",
    "ToolCallerInput": "modelwire.openai.inputs.tool_caller",
    "ToolChoice": "modelwire.openai.objects.tool_choice",
    "ToolChoiceInput": "modelwire.openai.inputs.tool_choice",
    "ToolInput": "modelwire.openai.inputs.tool",
    "ToolMessage": "modelwire.openai.objects.tool_message",
    "ToolMessageInput": "modelwire.openai.inputs.tool_message",
    "ToolName": "modelwire.openai.objects.tool_name",
    "ToolNameInput": "modelwire.openai.inputs.tool_name",
    "ToolNamespace": "modelwire.openai.objects.tool_namespace",
    "ToolNamespaceInput": "modelwire.openai.inputs.tool_namespace",
    "ToolOutputPart": "modelwire.openai.objects.tool_output_part",
    "ToolOutputPartInput": "modelwire.openai.inputs.tool_output_part",
    "ToolSearchOutput": "modelwire.openai.objects.tool_search_output",
    "ToolSearchOutputInput": "modelwire.openai.inputs.tool_search_output",
    "ToolSearchTool": "modelwire.openai.objects.tool_search_tool",
    "ToolSearchToolInput": "modelwire.openai.inputs.tool_search_tool",
    "ToolSelection": "modelwire.openai.objects.tool_selection",
    "ToolSelectionInput": "modelwire.openai.inputs.tool_selection",
    "UserLocation": "modelwire.openai.objects.user_location",
    "UserLocationInput": "modelwire.openai.inputs.user_location",
    "UserMessage": "modelwire.openai.objects.user_message",
    "UserMessageInput": "modelwire.openai.inputs.user_message",
    "UserPart": "modelwire.openai.objects.user_part",
    "UserPartInput": "modelwire.openai.inputs.user_part",
    "VoiceActivityDetection": "modelwire.openai.objects.voice_activity_detection",
    "VoiceActivityDetectionInput": "modelwire.openai.inputs.voice_activity_detection",
    "WebSearchFilters": "modelwire.openai.objects.web_search_filters",
    "WebSearchFiltersInput": "modelwire.openai.inputs.web_search_filters",
    "WebSearchOptions": "modelwire.openai.objects.web_search_options",
    "WebSearchOptionsInput": "modelwire.openai.inputs.web_search_options",
    "WebSearchPreviewTool": "modelwire.openai.objects.web_search_preview_tool",
    "WebSearchPreviewToolInput": "modelwire.openai.inputs.web_search_preview_tool",
    "WebSearchTool": "modelwire.openai.objects.web_search_tool",
    "WebSearchToolInput": "modelwire.openai.inputs.web_search_tool",
}

__all__ = [
    "AccessPrograms",
    "AccessProgramsInput",
    "AdditionalTools",
    "AdditionalToolsInput",
    "AllowedTools",
    "AllowedToolsInput",
    "ApplyPatchCallOutput",
    "ApplyPatchCallOutputInput",
    "ApplyPatchTool",
    "ApplyPatchToolInput",
    "AssistantMessage",
    "AssistantMessageInput",
    "AsyncOpenAI",
    "AudioOutput",
    "AudioOutputInput",
    "AudioPart",
    "AudioPartInput",
    "AudioReference",
    "AudioReferenceInput",
    "BuiltInToolChoice",
    "BuiltInToolChoiceInput",
    "CacheBreakpoint",
    "CacheBreakpointInput",
    "ChatAllowedTools",
    "ChatAllowedToolsInput",
    "ChatCustomTool",
    "ChatCustomToolFormat",
    "ChatCustomToolFormatInput",
    "ChatCustomToolInput",
    "ChatFile",
    "ChatFileInput",
    "ChatFunctionTool",
    "ChatFunctionToolInput",
    "ChatJsonSchemaFormat",
    "ChatJsonSchemaFormatInput",
    "ChatMessage",
    "ChatMessageInput",
    "ChatNamedCustomTool",
    "ChatNamedCustomToolInput",
    "ChatNamedFunction",
    "ChatNamedFunctionInput",
    "ChatStreamOptions",
    "ChatStreamOptionsInput",
    "ChatTextFormat",
    "ChatTextFormatInput",
    "ChatTool",
    "ChatToolChoice",
    "ChatToolChoiceInput",
    "ChatToolInput",
    "CodeContainer",
    "CodeContainerInput",
    "CodeInterpreterTool",
    "CodeInterpreterToolInput",
    "Compaction",
    "CompactionItem",
    "CompactionItemInput",
    "CompactionTrigger",
    "CompactionTriggerInput",
    "ComparisonFilter",
    "ComparisonFilterInput",
    "CompoundFilter",
    "CompoundFilterInput",
    "ComputerCallOutput",
    "ComputerCallOutputInput",
    "ComputerTool",
    "ComputerToolInput",
    "ComputerUsePreviewTool",
    "ComputerUsePreviewToolInput",
    "ConfigurationUpdate",
    "ConfigurationUpdateInput",
    "ContainerAuto",
    "ContainerAutoInput",
    "ContainerReference",
    "ContainerReferenceInput",
    "ContextManagement",
    "ContextManagementInput",
    "Conversation",
    "ConversationReference",
    "ConversationReferenceInput",
    "CustomCall",
    "CustomCallInput",
    "CustomTool",
    "CustomToolCall",
    "CustomToolCallInput",
    "CustomToolCallItem",
    "CustomToolCallItemInput",
    "CustomToolCallOutput",
    "CustomToolCallOutputInput",
    "CustomToolDefinition",
    "CustomToolDefinitionInput",
    "CustomToolFormat",
    "CustomToolFormatInput",
    "CustomToolInput",
    "CustomVoice",
    "CustomVoiceInput",
    "Deletion",
    "DomainSecret",
    "DomainSecretInput",
    "FileExpiration",
    "FileExpirationInput",
    "FilePart",
    "FilePartInput",
    "FileSearchTool",
    "FileSearchToolInput",
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
    "Grammar",
    "GrammarInput",
    "HybridSearch",
    "HybridSearchInput",
    "ImageContext",
    "ImageContextInput",
    "ImageGenerationTool",
    "ImageGenerationToolInput",
    "ImagePart",
    "ImagePartInput",
    "ImageReference",
    "ImageReferenceInput",
    "ImageUrl",
    "ImageUrlInput",
    "Includable",
    "InlineSkill",
    "InlineSkillInput",
    "InlineSkillSource",
    "InlineSkillSourceInput",
    "InputAudio",
    "InputAudioInput",
    "InputFile",
    "InputFileInput",
    "InputImage",
    "InputImageInput",
    "InputItem",
    "InputItemInput",
    "InputText",
    "InputTextInput",
    "InstructionMessage",
    "InstructionMessageInput",
    "ItemList",
    "ItemReference",
    "ItemReferenceInput",
    "JsonSchemaDefinition",
    "JsonSchemaDefinitionInput",
    "JsonSchemaFormat",
    "JsonSchemaFormatInput",
    "ListedModel",
    "LocalEnvironment",
    "LocalEnvironmentInput",
    "LocalShellCallOutput",
    "LocalShellCallOutputInput",
    "LocalShellTool",
    "LocalShellToolInput",
    "LocalSkill",
    "LocalSkillInput",
    "McpApproval",
    "McpApprovalInput",
    "McpApprovalResponse",
    "McpApprovalResponseInput",
    "McpTool",
    "McpToolChoice",
    "McpToolChoiceInput",
    "McpToolFilter",
    "McpToolFilterInput",
    "McpToolInput",
    "MessagePart",
    "MessagePartInput",
    "ModelList",
    "Moderation",
    "ModerationConfig",
    "ModerationConfigInput",
    "ModerationInput",
    "ModerationPolicy",
    "ModerationPolicyInput",
    "NamedToolChoice",
    "NamedToolChoiceInput",
    "NetworkPolicy",
    "NetworkPolicyInput",
    "OpenAI",
    "OutputText",
    "OutputTextInput",
    "PlainTextFormat",
    "PlainTextFormatInput",
    "Prediction",
    "PredictionInput",
    "ProgrammaticToolCallingTool",
    "ProgrammaticToolCallingToolInput",
    "PromptCacheOptions",
    "PromptCacheOptionsInput",
    "RankingOptions",
    "RankingOptionsInput",
    "ReasoningAnyEffort",
    "ReasoningAnyEffortInput",
    "ReasoningHigh",
    "ReasoningHighInput",
    "ReasoningItem",
    "ReasoningItemInput",
    "ReasoningLowToHigh",
    "ReasoningLowToHighInput",
    "ReasoningLowToMax",
    "ReasoningLowToMaxInput",
    "ReasoningLowToXhigh",
    "ReasoningLowToXhighInput",
    "ReasoningMedium",
    "ReasoningMediumInput",
    "ReasoningMediumToXhigh",
    "ReasoningMediumToXhighInput",
    "ReasoningMinimalToHigh",
    "ReasoningMinimalToHighInput",
    "ReasoningNoneToHigh",
    "ReasoningNoneToHighInput",
    "ReasoningNoneToMax",
    "ReasoningNoneToMaxInput",
    "ReasoningNoneToXhigh",
    "ReasoningNoneToXhighInput",
    "ReasoningText",
    "ReasoningTextInput",
    "ReasoningUpdate",
    "ReasoningUpdateInput",
    "RefusalPart",
    "RefusalPartInput",
    "ResponseMessage",
    "ResponseMessageInput",
    "ResponseStreamOptions",
    "ResponseStreamOptionsInput",
    "ReturnedItem",
    "ReturnedItemInput",
    "SafetyCheck",
    "SafetyCheckInput",
    "Screenshot",
    "ScreenshotInput",
    "SearchLocation",
    "SearchLocationInput",
    "SearchPlace",
    "SearchPlaceInput",
    "ShellCallOutput",
    "ShellCallOutputInput",
    "ShellOutcome",
    "ShellOutcomeInput",
    "ShellOutput",
    "ShellOutputInput",
    "ShellTool",
    "ShellToolInput",
    "SkillReference",
    "SkillReferenceInput",
    "StoredFile",
    "StoredPrompt",
    "StoredPromptInput",
    "SummaryText",
    "SummaryTextInput",
    "SvgAuthoring",
    "SvgAuthoringInput",
    "SvgReasoning",
    "SvgReasoningInput",
    "TextFormat",
    "TextFormatInput",
    "TextPart",
    "TextPartInput",
    "TextSettings",
    "TextSettingsInput",
    "TextUpdate",
    "TextUpdateInput",
    "TokenCount",
    "Tool",
    "ToolCaller",
    "ToolCallerInput",
    "ToolChoice",
    "ToolChoiceInput",
    "ToolInput",
    "ToolMessage",
    "ToolMessageInput",
    "ToolName",
    "ToolNameInput",
    "ToolNamespace",
    "ToolNamespaceInput",
    "ToolOutputPart",
    "ToolOutputPartInput",
    "ToolSearchOutput",
    "ToolSearchOutputInput",
    "ToolSearchTool",
    "ToolSearchToolInput",
    "ToolSelection",
    "ToolSelectionInput",
    "UserLocation",
    "UserLocationInput",
    "UserMessage",
    "UserMessageInput",
    "UserPart",
    "UserPartInput",
    "VoiceActivityDetection",
    "VoiceActivityDetectionInput",
    "WebSearchFilters",
    "WebSearchFiltersInput",
    "WebSearchOptions",
    "WebSearchOptionsInput",
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
