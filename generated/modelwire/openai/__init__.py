# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

"""OpenAI: Language models with tools, embeddings, pictures, transcription and speech."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from modelwire.openai.choices import Includable as Includable
    from modelwire.openai.client import AsyncOpenAI as AsyncOpenAI, OpenAI as OpenAI
    from modelwire.openai.inputs.access_programs import AccessProgramsInput as AccessProgramsInput
    from modelwire.openai.inputs.additional_tools import AdditionalToolsInput as AdditionalToolsInput
    from modelwire.openai.inputs.allowed_tools import AllowedToolsInput as AllowedToolsInput
    from modelwire.openai.inputs.apply_patch_call_output import ApplyPatchCallOutputInput as ApplyPatchCallOutputInput
    from modelwire.openai.inputs.apply_patch_tool import ApplyPatchToolInput as ApplyPatchToolInput
    from modelwire.openai.inputs.assistant_message import AssistantMessageInput as AssistantMessageInput
    from modelwire.openai.inputs.audio_output import AudioOutputInput as AudioOutputInput
    from modelwire.openai.inputs.audio_part import AudioPartInput as AudioPartInput
    from modelwire.openai.inputs.audio_reference import AudioReferenceInput as AudioReferenceInput
    from modelwire.openai.inputs.built_in_tool_choice import BuiltInToolChoiceInput as BuiltInToolChoiceInput
    from modelwire.openai.inputs.cache_breakpoint import CacheBreakpointInput as CacheBreakpointInput
    from modelwire.openai.inputs.chat_allowed_tools import ChatAllowedToolsInput as ChatAllowedToolsInput
    from modelwire.openai.inputs.chat_custom_tool import ChatCustomToolInput as ChatCustomToolInput
    from modelwire.openai.inputs.chat_custom_tool_format import ChatCustomToolFormatInput as ChatCustomToolFormatInput
    from modelwire.openai.inputs.chat_file import ChatFileInput as ChatFileInput
    from modelwire.openai.inputs.chat_function_tool import ChatFunctionToolInput as ChatFunctionToolInput
    from modelwire.openai.inputs.chat_json_schema_format import ChatJsonSchemaFormatInput as ChatJsonSchemaFormatInput
    from modelwire.openai.inputs.chat_message import ChatMessageInput as ChatMessageInput
    from modelwire.openai.inputs.chat_named_custom_tool import ChatNamedCustomToolInput as ChatNamedCustomToolInput
    from modelwire.openai.inputs.chat_named_function import ChatNamedFunctionInput as ChatNamedFunctionInput
    from modelwire.openai.inputs.chat_stream_options import ChatStreamOptionsInput as ChatStreamOptionsInput
    from modelwire.openai.inputs.chat_text_format import ChatTextFormatInput as ChatTextFormatInput
    from modelwire.openai.inputs.chat_tool import ChatToolInput as ChatToolInput
    from modelwire.openai.inputs.chat_tool_choice import ChatToolChoiceInput as ChatToolChoiceInput
    from modelwire.openai.inputs.code_container import CodeContainerInput as CodeContainerInput
    from modelwire.openai.inputs.code_interpreter_tool import CodeInterpreterToolInput as CodeInterpreterToolInput
    from modelwire.openai.inputs.compaction_item import CompactionItemInput as CompactionItemInput
    from modelwire.openai.inputs.compaction_trigger import CompactionTriggerInput as CompactionTriggerInput
    from modelwire.openai.inputs.comparison_filter import ComparisonFilterInput as ComparisonFilterInput
    from modelwire.openai.inputs.compound_filter import CompoundFilterInput as CompoundFilterInput
    from modelwire.openai.inputs.computer_call_output import ComputerCallOutputInput as ComputerCallOutputInput
    from modelwire.openai.inputs.computer_tool import ComputerToolInput as ComputerToolInput
    from modelwire.openai.inputs.computer_use_preview_tool import (
        ComputerUsePreviewToolInput as ComputerUsePreviewToolInput,
    )
    from modelwire.openai.inputs.configuration_update import ConfigurationUpdateInput as ConfigurationUpdateInput
    from modelwire.openai.inputs.container_auto import ContainerAutoInput as ContainerAutoInput
    from modelwire.openai.inputs.container_reference import ContainerReferenceInput as ContainerReferenceInput
    from modelwire.openai.inputs.context_management import ContextManagementInput as ContextManagementInput
    from modelwire.openai.inputs.conversation_reference import ConversationReferenceInput as ConversationReferenceInput
    from modelwire.openai.inputs.custom_call import CustomCallInput as CustomCallInput
    from modelwire.openai.inputs.custom_tool import CustomToolInput as CustomToolInput
    from modelwire.openai.inputs.custom_tool_call import CustomToolCallInput as CustomToolCallInput
    from modelwire.openai.inputs.custom_tool_call_item import CustomToolCallItemInput as CustomToolCallItemInput
    from modelwire.openai.inputs.custom_tool_call_output import CustomToolCallOutputInput as CustomToolCallOutputInput
    from modelwire.openai.inputs.custom_tool_definition import CustomToolDefinitionInput as CustomToolDefinitionInput
    from modelwire.openai.inputs.custom_tool_format import CustomToolFormatInput as CustomToolFormatInput
    from modelwire.openai.inputs.custom_voice import CustomVoiceInput as CustomVoiceInput
    from modelwire.openai.inputs.domain_secret import DomainSecretInput as DomainSecretInput
    from modelwire.openai.inputs.file_expiration import FileExpirationInput as FileExpirationInput
    from modelwire.openai.inputs.file_part import FilePartInput as FilePartInput
    from modelwire.openai.inputs.file_search_tool import FileSearchToolInput as FileSearchToolInput
    from modelwire.openai.inputs.function_call import FunctionCallInput as FunctionCallInput
    from modelwire.openai.inputs.function_call_item import FunctionCallItemInput as FunctionCallItemInput
    from modelwire.openai.inputs.function_call_output import FunctionCallOutputInput as FunctionCallOutputInput
    from modelwire.openai.inputs.function_definition import FunctionDefinitionInput as FunctionDefinitionInput
    from modelwire.openai.inputs.function_message import FunctionMessageInput as FunctionMessageInput
    from modelwire.openai.inputs.function_tool import FunctionToolInput as FunctionToolInput
    from modelwire.openai.inputs.function_tool_call import FunctionToolCallInput as FunctionToolCallInput
    from modelwire.openai.inputs.grammar import GrammarInput as GrammarInput
    from modelwire.openai.inputs.hybrid_search import HybridSearchInput as HybridSearchInput
    from modelwire.openai.inputs.image_context import ImageContextInput as ImageContextInput
    from modelwire.openai.inputs.image_generation_tool import ImageGenerationToolInput as ImageGenerationToolInput
    from modelwire.openai.inputs.image_part import ImagePartInput as ImagePartInput
    from modelwire.openai.inputs.image_reference import ImageReferenceInput as ImageReferenceInput
    from modelwire.openai.inputs.image_url import ImageUrlInput as ImageUrlInput
    from modelwire.openai.inputs.inline_skill import InlineSkillInput as InlineSkillInput
    from modelwire.openai.inputs.inline_skill_source import InlineSkillSourceInput as InlineSkillSourceInput
    from modelwire.openai.inputs.input_audio import InputAudioInput as InputAudioInput
    from modelwire.openai.inputs.input_file import InputFileInput as InputFileInput
    from modelwire.openai.inputs.input_image import InputImageInput as InputImageInput
    from modelwire.openai.inputs.input_item import InputItemInput as InputItemInput
    from modelwire.openai.inputs.input_text import InputTextInput as InputTextInput
    from modelwire.openai.inputs.instruction_message import InstructionMessageInput as InstructionMessageInput
    from modelwire.openai.inputs.item_reference import ItemReferenceInput as ItemReferenceInput
    from modelwire.openai.inputs.json_schema_definition import JsonSchemaDefinitionInput as JsonSchemaDefinitionInput
    from modelwire.openai.inputs.json_schema_format import JsonSchemaFormatInput as JsonSchemaFormatInput
    from modelwire.openai.inputs.local_environment import LocalEnvironmentInput as LocalEnvironmentInput
    from modelwire.openai.inputs.local_shell_call_output import LocalShellCallOutputInput as LocalShellCallOutputInput
    from modelwire.openai.inputs.local_shell_tool import LocalShellToolInput as LocalShellToolInput
    from modelwire.openai.inputs.local_skill import LocalSkillInput as LocalSkillInput
    from modelwire.openai.inputs.mcp_approval import McpApprovalInput as McpApprovalInput
    from modelwire.openai.inputs.mcp_approval_response import McpApprovalResponseInput as McpApprovalResponseInput
    from modelwire.openai.inputs.mcp_tool import McpToolInput as McpToolInput
    from modelwire.openai.inputs.mcp_tool_choice import McpToolChoiceInput as McpToolChoiceInput
    from modelwire.openai.inputs.mcp_tool_filter import McpToolFilterInput as McpToolFilterInput
    from modelwire.openai.inputs.message_part import MessagePartInput as MessagePartInput
    from modelwire.openai.inputs.moderation import ModerationInput as ModerationInput
    from modelwire.openai.inputs.moderation_config import ModerationConfigInput as ModerationConfigInput
    from modelwire.openai.inputs.moderation_policy import ModerationPolicyInput as ModerationPolicyInput
    from modelwire.openai.inputs.named_tool_choice import NamedToolChoiceInput as NamedToolChoiceInput
    from modelwire.openai.inputs.network_policy import NetworkPolicyInput as NetworkPolicyInput
    from modelwire.openai.inputs.output_text import OutputTextInput as OutputTextInput
    from modelwire.openai.inputs.plain_text_format import PlainTextFormatInput as PlainTextFormatInput
    from modelwire.openai.inputs.prediction import PredictionInput as PredictionInput
    from modelwire.openai.inputs.programmatic_tool_calling_tool import (
        ProgrammaticToolCallingToolInput as ProgrammaticToolCallingToolInput,
    )
    from modelwire.openai.inputs.prompt_cache_options import PromptCacheOptionsInput as PromptCacheOptionsInput
    from modelwire.openai.inputs.ranking_options import RankingOptionsInput as RankingOptionsInput
    from modelwire.openai.inputs.reasoning_any_effort import ReasoningAnyEffortInput as ReasoningAnyEffortInput
    from modelwire.openai.inputs.reasoning_high import ReasoningHighInput as ReasoningHighInput
    from modelwire.openai.inputs.reasoning_item import ReasoningItemInput as ReasoningItemInput
    from modelwire.openai.inputs.reasoning_low_to_high import ReasoningLowToHighInput as ReasoningLowToHighInput
    from modelwire.openai.inputs.reasoning_low_to_max import ReasoningLowToMaxInput as ReasoningLowToMaxInput
    from modelwire.openai.inputs.reasoning_low_to_xhigh import ReasoningLowToXhighInput as ReasoningLowToXhighInput
    from modelwire.openai.inputs.reasoning_medium import ReasoningMediumInput as ReasoningMediumInput
    from modelwire.openai.inputs.reasoning_medium_to_xhigh import (
        ReasoningMediumToXhighInput as ReasoningMediumToXhighInput,
    )
    from modelwire.openai.inputs.reasoning_minimal_to_high import (
        ReasoningMinimalToHighInput as ReasoningMinimalToHighInput,
    )
    from modelwire.openai.inputs.reasoning_none_to_high import ReasoningNoneToHighInput as ReasoningNoneToHighInput
    from modelwire.openai.inputs.reasoning_none_to_max import ReasoningNoneToMaxInput as ReasoningNoneToMaxInput
    from modelwire.openai.inputs.reasoning_none_to_xhigh import ReasoningNoneToXhighInput as ReasoningNoneToXhighInput
    from modelwire.openai.inputs.reasoning_text import ReasoningTextInput as ReasoningTextInput
    from modelwire.openai.inputs.reasoning_update import ReasoningUpdateInput as ReasoningUpdateInput
    from modelwire.openai.inputs.refusal_part import RefusalPartInput as RefusalPartInput
    from modelwire.openai.inputs.response_message import ResponseMessageInput as ResponseMessageInput
    from modelwire.openai.inputs.response_stream_options import ResponseStreamOptionsInput as ResponseStreamOptionsInput
    from modelwire.openai.inputs.returned_item import ReturnedItemInput as ReturnedItemInput
    from modelwire.openai.inputs.safety_check import SafetyCheckInput as SafetyCheckInput
    from modelwire.openai.inputs.screenshot import ScreenshotInput as ScreenshotInput
    from modelwire.openai.inputs.search_location import SearchLocationInput as SearchLocationInput
    from modelwire.openai.inputs.search_place import SearchPlaceInput as SearchPlaceInput
    from modelwire.openai.inputs.shell_call_output import ShellCallOutputInput as ShellCallOutputInput
    from modelwire.openai.inputs.shell_outcome import ShellOutcomeInput as ShellOutcomeInput
    from modelwire.openai.inputs.shell_output import ShellOutputInput as ShellOutputInput
    from modelwire.openai.inputs.shell_tool import ShellToolInput as ShellToolInput
    from modelwire.openai.inputs.skill_reference import SkillReferenceInput as SkillReferenceInput
    from modelwire.openai.inputs.stored_prompt import StoredPromptInput as StoredPromptInput
    from modelwire.openai.inputs.summary_text import SummaryTextInput as SummaryTextInput
    from modelwire.openai.inputs.svg_authoring import SvgAuthoringInput as SvgAuthoringInput
    from modelwire.openai.inputs.svg_reasoning import SvgReasoningInput as SvgReasoningInput
    from modelwire.openai.inputs.text_format import TextFormatInput as TextFormatInput
    from modelwire.openai.inputs.text_part import TextPartInput as TextPartInput
    from modelwire.openai.inputs.text_settings import TextSettingsInput as TextSettingsInput
    from modelwire.openai.inputs.text_update import TextUpdateInput as TextUpdateInput
    from modelwire.openai.inputs.tool import ToolInput as ToolInput
    from modelwire.openai.inputs.tool_caller import ToolCallerInput as ToolCallerInput
    from modelwire.openai.inputs.tool_choice import ToolChoiceInput as ToolChoiceInput
    from modelwire.openai.inputs.tool_message import ToolMessageInput as ToolMessageInput
    from modelwire.openai.inputs.tool_name import ToolNameInput as ToolNameInput
    from modelwire.openai.inputs.tool_namespace import ToolNamespaceInput as ToolNamespaceInput
    from modelwire.openai.inputs.tool_output_part import ToolOutputPartInput as ToolOutputPartInput
    from modelwire.openai.inputs.tool_search_output import ToolSearchOutputInput as ToolSearchOutputInput
    from modelwire.openai.inputs.tool_search_tool import ToolSearchToolInput as ToolSearchToolInput
    from modelwire.openai.inputs.tool_selection import ToolSelectionInput as ToolSelectionInput
    from modelwire.openai.inputs.user_location import UserLocationInput as UserLocationInput
    from modelwire.openai.inputs.user_message import UserMessageInput as UserMessageInput
    from modelwire.openai.inputs.user_part import UserPartInput as UserPartInput
    from modelwire.openai.inputs.voice_activity_detection import (
        VoiceActivityDetectionInput as VoiceActivityDetectionInput,
    )
    from modelwire.openai.inputs.web_search_filters import WebSearchFiltersInput as WebSearchFiltersInput
    from modelwire.openai.inputs.web_search_options import WebSearchOptionsInput as WebSearchOptionsInput
    from modelwire.openai.inputs.web_search_preview_tool import WebSearchPreviewToolInput as WebSearchPreviewToolInput
    from modelwire.openai.inputs.web_search_tool import WebSearchToolInput as WebSearchToolInput
    from modelwire.openai.objects.access_programs import AccessPrograms as AccessPrograms
    from modelwire.openai.objects.additional_tools import AdditionalTools as AdditionalTools
    from modelwire.openai.objects.allowed_tools import AllowedTools as AllowedTools
    from modelwire.openai.objects.apply_patch_call_output import ApplyPatchCallOutput as ApplyPatchCallOutput
    from modelwire.openai.objects.apply_patch_tool import ApplyPatchTool as ApplyPatchTool
    from modelwire.openai.objects.assistant_message import AssistantMessage as AssistantMessage
    from modelwire.openai.objects.audio_output import AudioOutput as AudioOutput
    from modelwire.openai.objects.audio_part import AudioPart as AudioPart
    from modelwire.openai.objects.audio_reference import AudioReference as AudioReference
    from modelwire.openai.objects.built_in_tool_choice import BuiltInToolChoice as BuiltInToolChoice
    from modelwire.openai.objects.cache_breakpoint import CacheBreakpoint as CacheBreakpoint
    from modelwire.openai.objects.chat_allowed_tools import ChatAllowedTools as ChatAllowedTools
    from modelwire.openai.objects.chat_custom_tool import ChatCustomTool as ChatCustomTool
    from modelwire.openai.objects.chat_custom_tool_format import ChatCustomToolFormat as ChatCustomToolFormat
    from modelwire.openai.objects.chat_file import ChatFile as ChatFile
    from modelwire.openai.objects.chat_function_tool import ChatFunctionTool as ChatFunctionTool
    from modelwire.openai.objects.chat_json_schema_format import ChatJsonSchemaFormat as ChatJsonSchemaFormat
    from modelwire.openai.objects.chat_message import ChatMessage as ChatMessage
    from modelwire.openai.objects.chat_named_custom_tool import ChatNamedCustomTool as ChatNamedCustomTool
    from modelwire.openai.objects.chat_named_function import ChatNamedFunction as ChatNamedFunction
    from modelwire.openai.objects.chat_stream_options import ChatStreamOptions as ChatStreamOptions
    from modelwire.openai.objects.chat_text_format import ChatTextFormat as ChatTextFormat
    from modelwire.openai.objects.chat_tool import ChatTool as ChatTool
    from modelwire.openai.objects.chat_tool_choice import ChatToolChoice as ChatToolChoice
    from modelwire.openai.objects.code_container import CodeContainer as CodeContainer
    from modelwire.openai.objects.code_interpreter_tool import CodeInterpreterTool as CodeInterpreterTool
    from modelwire.openai.objects.compaction_item import CompactionItem as CompactionItem
    from modelwire.openai.objects.compaction_trigger import CompactionTrigger as CompactionTrigger
    from modelwire.openai.objects.comparison_filter import ComparisonFilter as ComparisonFilter
    from modelwire.openai.objects.compound_filter import CompoundFilter as CompoundFilter
    from modelwire.openai.objects.computer_call_output import ComputerCallOutput as ComputerCallOutput
    from modelwire.openai.objects.computer_tool import ComputerTool as ComputerTool
    from modelwire.openai.objects.computer_use_preview_tool import ComputerUsePreviewTool as ComputerUsePreviewTool
    from modelwire.openai.objects.configuration_update import ConfigurationUpdate as ConfigurationUpdate
    from modelwire.openai.objects.container_auto import ContainerAuto as ContainerAuto
    from modelwire.openai.objects.container_reference import ContainerReference as ContainerReference
    from modelwire.openai.objects.context_management import ContextManagement as ContextManagement
    from modelwire.openai.objects.conversation_reference import ConversationReference as ConversationReference
    from modelwire.openai.objects.custom_call import CustomCall as CustomCall
    from modelwire.openai.objects.custom_tool import CustomTool as CustomTool
    from modelwire.openai.objects.custom_tool_call import CustomToolCall as CustomToolCall
    from modelwire.openai.objects.custom_tool_call_item import CustomToolCallItem as CustomToolCallItem
    from modelwire.openai.objects.custom_tool_call_output import CustomToolCallOutput as CustomToolCallOutput
    from modelwire.openai.objects.custom_tool_definition import CustomToolDefinition as CustomToolDefinition
    from modelwire.openai.objects.custom_tool_format import CustomToolFormat as CustomToolFormat
    from modelwire.openai.objects.custom_voice import CustomVoice as CustomVoice
    from modelwire.openai.objects.domain_secret import DomainSecret as DomainSecret
    from modelwire.openai.objects.file_expiration import FileExpiration as FileExpiration
    from modelwire.openai.objects.file_part import FilePart as FilePart
    from modelwire.openai.objects.file_search_tool import FileSearchTool as FileSearchTool
    from modelwire.openai.objects.function_call import FunctionCall as FunctionCall
    from modelwire.openai.objects.function_call_item import FunctionCallItem as FunctionCallItem
    from modelwire.openai.objects.function_call_output import FunctionCallOutput as FunctionCallOutput
    from modelwire.openai.objects.function_definition import FunctionDefinition as FunctionDefinition
    from modelwire.openai.objects.function_message import FunctionMessage as FunctionMessage
    from modelwire.openai.objects.function_tool import FunctionTool as FunctionTool
    from modelwire.openai.objects.function_tool_call import FunctionToolCall as FunctionToolCall
    from modelwire.openai.objects.grammar import Grammar as Grammar
    from modelwire.openai.objects.hybrid_search import HybridSearch as HybridSearch
    from modelwire.openai.objects.image_context import ImageContext as ImageContext
    from modelwire.openai.objects.image_generation_tool import ImageGenerationTool as ImageGenerationTool
    from modelwire.openai.objects.image_part import ImagePart as ImagePart
    from modelwire.openai.objects.image_reference import ImageReference as ImageReference
    from modelwire.openai.objects.image_url import ImageUrl as ImageUrl
    from modelwire.openai.objects.inline_skill import InlineSkill as InlineSkill
    from modelwire.openai.objects.inline_skill_source import InlineSkillSource as InlineSkillSource
    from modelwire.openai.objects.input_audio import InputAudio as InputAudio
    from modelwire.openai.objects.input_file import InputFile as InputFile
    from modelwire.openai.objects.input_image import InputImage as InputImage
    from modelwire.openai.objects.input_item import InputItem as InputItem
    from modelwire.openai.objects.input_text import InputText as InputText
    from modelwire.openai.objects.instruction_message import InstructionMessage as InstructionMessage
    from modelwire.openai.objects.item_reference import ItemReference as ItemReference
    from modelwire.openai.objects.json_schema_definition import JsonSchemaDefinition as JsonSchemaDefinition
    from modelwire.openai.objects.json_schema_format import JsonSchemaFormat as JsonSchemaFormat
    from modelwire.openai.objects.local_environment import LocalEnvironment as LocalEnvironment
    from modelwire.openai.objects.local_shell_call_output import LocalShellCallOutput as LocalShellCallOutput
    from modelwire.openai.objects.local_shell_tool import LocalShellTool as LocalShellTool
    from modelwire.openai.objects.local_skill import LocalSkill as LocalSkill
    from modelwire.openai.objects.mcp_approval import McpApproval as McpApproval
    from modelwire.openai.objects.mcp_approval_response import McpApprovalResponse as McpApprovalResponse
    from modelwire.openai.objects.mcp_tool import McpTool as McpTool
    from modelwire.openai.objects.mcp_tool_choice import McpToolChoice as McpToolChoice
    from modelwire.openai.objects.mcp_tool_filter import McpToolFilter as McpToolFilter
    from modelwire.openai.objects.message_part import MessagePart as MessagePart
    from modelwire.openai.objects.moderation import Moderation as Moderation
    from modelwire.openai.objects.moderation_config import ModerationConfig as ModerationConfig
    from modelwire.openai.objects.moderation_policy import ModerationPolicy as ModerationPolicy
    from modelwire.openai.objects.named_tool_choice import NamedToolChoice as NamedToolChoice
    from modelwire.openai.objects.network_policy import NetworkPolicy as NetworkPolicy
    from modelwire.openai.objects.output_text import OutputText as OutputText
    from modelwire.openai.objects.plain_text_format import PlainTextFormat as PlainTextFormat
    from modelwire.openai.objects.prediction import Prediction as Prediction
    from modelwire.openai.objects.programmatic_tool_calling_tool import (
        ProgrammaticToolCallingTool as ProgrammaticToolCallingTool,
    )
    from modelwire.openai.objects.prompt_cache_options import PromptCacheOptions as PromptCacheOptions
    from modelwire.openai.objects.ranking_options import RankingOptions as RankingOptions
    from modelwire.openai.objects.reasoning_any_effort import ReasoningAnyEffort as ReasoningAnyEffort
    from modelwire.openai.objects.reasoning_high import ReasoningHigh as ReasoningHigh
    from modelwire.openai.objects.reasoning_item import ReasoningItem as ReasoningItem
    from modelwire.openai.objects.reasoning_low_to_high import ReasoningLowToHigh as ReasoningLowToHigh
    from modelwire.openai.objects.reasoning_low_to_max import ReasoningLowToMax as ReasoningLowToMax
    from modelwire.openai.objects.reasoning_low_to_xhigh import ReasoningLowToXhigh as ReasoningLowToXhigh
    from modelwire.openai.objects.reasoning_medium import ReasoningMedium as ReasoningMedium
    from modelwire.openai.objects.reasoning_medium_to_xhigh import ReasoningMediumToXhigh as ReasoningMediumToXhigh
    from modelwire.openai.objects.reasoning_minimal_to_high import ReasoningMinimalToHigh as ReasoningMinimalToHigh
    from modelwire.openai.objects.reasoning_none_to_high import ReasoningNoneToHigh as ReasoningNoneToHigh
    from modelwire.openai.objects.reasoning_none_to_max import ReasoningNoneToMax as ReasoningNoneToMax
    from modelwire.openai.objects.reasoning_none_to_xhigh import ReasoningNoneToXhigh as ReasoningNoneToXhigh
    from modelwire.openai.objects.reasoning_text import ReasoningText as ReasoningText
    from modelwire.openai.objects.reasoning_update import ReasoningUpdate as ReasoningUpdate
    from modelwire.openai.objects.refusal_part import RefusalPart as RefusalPart
    from modelwire.openai.objects.response_message import ResponseMessage as ResponseMessage
    from modelwire.openai.objects.response_stream_options import ResponseStreamOptions as ResponseStreamOptions
    from modelwire.openai.objects.returned_item import ReturnedItem as ReturnedItem
    from modelwire.openai.objects.safety_check import SafetyCheck as SafetyCheck
    from modelwire.openai.objects.screenshot import Screenshot as Screenshot
    from modelwire.openai.objects.search_location import SearchLocation as SearchLocation
    from modelwire.openai.objects.search_place import SearchPlace as SearchPlace
    from modelwire.openai.objects.shell_call_output import ShellCallOutput as ShellCallOutput
    from modelwire.openai.objects.shell_outcome import ShellOutcome as ShellOutcome
    from modelwire.openai.objects.shell_output import ShellOutput as ShellOutput
    from modelwire.openai.objects.shell_tool import ShellTool as ShellTool
    from modelwire.openai.objects.skill_reference import SkillReference as SkillReference
    from modelwire.openai.objects.stored_prompt import StoredPrompt as StoredPrompt
    from modelwire.openai.objects.summary_text import SummaryText as SummaryText
    from modelwire.openai.objects.svg_authoring import SvgAuthoring as SvgAuthoring
    from modelwire.openai.objects.svg_reasoning import SvgReasoning as SvgReasoning
    from modelwire.openai.objects.text_format import TextFormat as TextFormat
    from modelwire.openai.objects.text_part import TextPart as TextPart
    from modelwire.openai.objects.text_settings import TextSettings as TextSettings
    from modelwire.openai.objects.text_update import TextUpdate as TextUpdate
    from modelwire.openai.objects.tool import Tool as Tool
    from modelwire.openai.objects.tool_caller import ToolCaller as ToolCaller
    from modelwire.openai.objects.tool_choice import ToolChoice as ToolChoice
    from modelwire.openai.objects.tool_message import ToolMessage as ToolMessage
    from modelwire.openai.objects.tool_name import ToolName as ToolName
    from modelwire.openai.objects.tool_namespace import ToolNamespace as ToolNamespace
    from modelwire.openai.objects.tool_output_part import ToolOutputPart as ToolOutputPart
    from modelwire.openai.objects.tool_search_output import ToolSearchOutput as ToolSearchOutput
    from modelwire.openai.objects.tool_search_tool import ToolSearchTool as ToolSearchTool
    from modelwire.openai.objects.tool_selection import ToolSelection as ToolSelection
    from modelwire.openai.objects.user_location import UserLocation as UserLocation
    from modelwire.openai.objects.user_message import UserMessage as UserMessage
    from modelwire.openai.objects.user_part import UserPart as UserPart
    from modelwire.openai.objects.voice_activity_detection import VoiceActivityDetection as VoiceActivityDetection
    from modelwire.openai.objects.web_search_filters import WebSearchFilters as WebSearchFilters
    from modelwire.openai.objects.web_search_options import WebSearchOptions as WebSearchOptions
    from modelwire.openai.objects.web_search_preview_tool import WebSearchPreviewTool as WebSearchPreviewTool
    from modelwire.openai.objects.web_search_tool import WebSearchTool as WebSearchTool
    from modelwire.openai.records import (
        Compaction as Compaction,
        Conversation as Conversation,
        Deletion as Deletion,
        ItemList as ItemList,
        ListedModel as ListedModel,
        ModelList as ModelList,
        StoredFile as StoredFile,
        TokenCount as TokenCount,
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
