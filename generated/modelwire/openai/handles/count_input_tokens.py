# Written by modelwire-codegen from specs/openai/models/kept_responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from modelwire.openai.inputs.conversation_reference import ConversationReferenceInput, ConversationReferenceObject
from modelwire.openai.inputs.input_item import InputItemInput, InputItemObject
from modelwire.openai.inputs.reasoning_any_effort import ReasoningAnyEffortInput, ReasoningAnyEffortObject
from modelwire.openai.inputs.text_settings import TextSettingsInput, TextSettingsObject
from modelwire.openai.inputs.tool import ToolInput, ToolObject
from modelwire.openai.inputs.tool_choice import ToolChoiceInput, ToolChoiceObject
from modelwire.openai.records import TokenCount
from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from modelwire.openai.params.count_input_tokens import CountInputTokensParams


class CountInputTokensInput(TypedDict, total=False):
    """Parameters of CountInputTokens, as a dictionary."""

    input: str | Sequence[InputItemInput | InputItemObject]
    instructions: str | None
    model: str | None
    tools: Sequence[ToolInput | ToolObject] | None
    tool_choice: ToolChoiceInput | ToolChoiceObject
    parallel_tool_calls: bool | None
    text: TextSettingsInput | TextSettingsObject | None
    reasoning: ReasoningAnyEffortInput | ReasoningAnyEffortObject | None
    previous_response_id: str | None
    conversation: str | ConversationReferenceInput | ConversationReferenceObject | None
    truncation: Literal["auto", "disabled"]


class CountInputTokensCalls(Calls[CallT]):
    """Count Input Tokens: Counts the tokens of a request without answering it."""

    if TYPE_CHECKING:
        params: type[CountInputTokensParams]

    def __call__(
        self,
        *,
        input: str | Sequence[InputItemInput | InputItemObject] = OMIT,
        instructions: str | None = OMIT,
        model: str | None = OMIT,
        tools: Sequence[ToolInput | ToolObject] | None = OMIT,
        tool_choice: ToolChoiceInput | ToolChoiceObject = OMIT,
        parallel_tool_calls: bool | None = OMIT,
        text: TextSettingsInput | TextSettingsObject | None = OMIT,
        reasoning: ReasoningAnyEffortInput | ReasoningAnyEffortObject | None = OMIT,
        previous_response_id: str | None = OMIT,
        conversation: str | ConversationReferenceInput | ConversationReferenceObject | None = OMIT,
        truncation: Literal["auto", "disabled"] = OMIT,
    ) -> CallT:
        """Count Input Tokens: Counts the tokens of a request without answering it.

        Args:
            input: What to answer: a text, or items such as messages and results of tools. Kinds by type: message,
                function_call, function_call_output, custom_tool_call, custom_tool_call_output, reasoning,
                mcp_approval_response, shell_call_output, local_shell_call_output, apply_patch_call_output,
                tool_search_output, computer_call_output, additional_tools, compaction, compaction_trigger,
                configuration_update, item_reference, web_search_call, file_search_call, code_interpreter_call,
                image_generation_call, computer_call, mcp_list_tools, mcp_call, mcp_approval_request, local_shell_call,
                shell_call, apply_patch_call, tool_search_call, program, program_output.
            instructions: What the model shall be and do.
            model: Model that would answer.
            tools: Tools that the model may use, the service's and your own. Kinds by type: function, custom, namespace,
                tool_search, web_search, web_search_2025_08_26, web_search_preview, web_search_preview_2025_03_11,
                file_search, code_interpreter, image_generation, mcp, shell, local_shell, apply_patch, computer,
                computer_use_preview, programmatic_tool_calling.
            tool_choice: Whether the model must use a tool, or which one. Kinds by type: allowed_tools, function,
                custom, mcp, file_search, web_search, web_search_2025_08_26, web_search_preview,
                web_search_preview_2025_03_11, code_interpreter, image_generation, computer, computer_use,
                computer_use_preview, apply_patch, shell, programmatic_tool_calling.
            parallel_tool_calls: Let the model ask for several tools at once.
            text: Form and length of the answer.
            reasoning: How the model reasons.
            previous_response_id: Response to go on from.
            conversation: Conversation that the request would become part of.
            truncation: What to do when the input is too long.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://developers.openai.com/api/docs/guides/token-counting
        """
        return self._run(locals())


class CountInputTokens(CountInputTokensCalls[DataResult[TokenCount]], Handle[DataResult[TokenCount]]):
    """Count Input Tokens: Counts the tokens of a request without answering it."""


class AsyncCountInputTokens(
    CountInputTokensCalls[Awaited[DataResult[TokenCount]]], AsyncHandle[DataResult[TokenCount]]
):
    """Count Input Tokens: Counts the tokens of a request without answering it."""
