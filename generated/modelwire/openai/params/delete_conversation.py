# Written by modelwire-codegen from specs/openai/models/conversations.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.openai.records import Deletion
from modelwire_runtime.params import Params
from modelwire_runtime.results.data import DataResult


class DeleteConversationParams(Params[DataResult[Deletion], DataResult[Deletion]]):
    """Delete Conversation: Deletes a conversation; its items stay."""

    model_id: ClassVar[str] = "delete-conversation"
    __docs__: ClassVar[str] = "https://developers.openai.com/api/docs/guides/conversation-state"
    conversation_id: str = Field(description="Id of the conversation.")
