# Written by modelwire-codegen from specs/openai/models/conversations.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypedDict

from modelwire.openai.inputs.input_item import InputItemInput, InputItemObject
from modelwire.openai.records import Conversation
from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from modelwire.openai.params.create_conversation import CreateConversationParams


class CreateConversationInput(TypedDict, total=False):
    """Parameters of CreateConversation, as a dictionary."""

    items: Sequence[InputItemInput | InputItemObject] | None
    metadata: Mapping[str, str] | None


class CreateConversationCalls(Calls[CallT]):
    """Create Conversation: Begins a conversation that the service keeps."""

    if TYPE_CHECKING:
        params: type[CreateConversationParams]

    def __call__(
        self,
        *,
        items: Sequence[InputItemInput | InputItemObject] | None = OMIT,
        metadata: Mapping[str, str] | None = OMIT,
    ) -> CallT:
        """Create Conversation: Begins a conversation that the service keeps.

        Args:
            items: Items to begin with. At most 20 items. Kinds by type: message, function_call, function_call_output,
                custom_tool_call, custom_tool_call_output, reasoning, mcp_approval_response, shell_call_output,
                local_shell_call_output, apply_patch_call_output, tool_search_output, computer_call_output,
                additional_tools, compaction, compaction_trigger, configuration_update, item_reference, web_search_call,
                file_search_call, code_interpreter_call, image_generation_call, computer_call, mcp_list_tools, mcp_call,
                mcp_approval_request, local_shell_call, shell_call, apply_patch_call, tool_search_call, program,
                program_output.
            metadata: Pairs to store with it.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://developers.openai.com/api/docs/guides/conversation-state
        """
        return self._run(locals())


class CreateConversation(CreateConversationCalls[DataResult[Conversation]], Handle[DataResult[Conversation]]):
    """Create Conversation: Begins a conversation that the service keeps."""


class AsyncCreateConversation(
    CreateConversationCalls[Awaited[DataResult[Conversation]]], AsyncHandle[DataResult[Conversation]]
):
    """Create Conversation: Begins a conversation that the service keeps."""
