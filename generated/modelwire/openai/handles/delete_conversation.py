# Written by modelwire-codegen from specs/openai/models/conversations.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required

from modelwire.openai.records import Deletion
from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from modelwire.openai.params.delete_conversation import DeleteConversationParams


class DeleteConversationInput(TypedDict, total=False):
    """Parameters of DeleteConversation, as a dictionary."""

    conversation_id: Required[str]


class DeleteConversationCalls(Calls[CallT]):
    """Delete Conversation: Deletes a conversation; its items stay."""

    if TYPE_CHECKING:
        params: type[DeleteConversationParams]

    def __call__(
        self,
        *,
        conversation_id: str,
    ) -> CallT:
        """Delete Conversation: Deletes a conversation; its items stay.

        Args:
            conversation_id: Id of the conversation.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://developers.openai.com/api/docs/guides/conversation-state
        """
        return self._run(locals())


class DeleteConversation(DeleteConversationCalls[DataResult[Deletion]], Handle[DataResult[Deletion]]):
    """Delete Conversation: Deletes a conversation; its items stay."""


class AsyncDeleteConversation(
    DeleteConversationCalls[Awaited[DataResult[Deletion]]], AsyncHandle[DataResult[Deletion]]
):
    """Delete Conversation: Deletes a conversation; its items stay."""
