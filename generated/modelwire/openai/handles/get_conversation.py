# Written by modelwire-codegen from specs/openai/models/conversations.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required

from modelwire.openai.records import Conversation
from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from modelwire.openai.params.get_conversation import GetConversationParams


class GetConversationInput(TypedDict, total=False):
    """Parameters of GetConversation, as a dictionary."""

    conversation_id: Required[str]


class GetConversationCalls(Calls[CallT]):
    """Get Conversation: Gives a conversation that the service keeps."""

    if TYPE_CHECKING:
        params: type[GetConversationParams]

    def __call__(
        self,
        *,
        conversation_id: str,
    ) -> CallT:
        """Get Conversation: Gives a conversation that the service keeps.

        Args:
            conversation_id: Id of the conversation.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://developers.openai.com/api/docs/guides/conversation-state
        """
        return self._run(locals())


class GetConversation(GetConversationCalls[DataResult[Conversation]], Handle[DataResult[Conversation]]):
    """Get Conversation: Gives a conversation that the service keeps."""


class AsyncGetConversation(
    GetConversationCalls[Awaited[DataResult[Conversation]]], AsyncHandle[DataResult[Conversation]]
):
    """Get Conversation: Gives a conversation that the service keeps."""
