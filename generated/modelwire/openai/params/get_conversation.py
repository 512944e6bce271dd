# Written by modelwire-codegen from specs/openai/models/conversations.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.openai.records import Conversation
from modelwire_runtime.params import Params
from modelwire_runtime.results.data import DataResult


class GetConversationParams(Params[DataResult[Conversation], DataResult[Conversation]]):
    """Get Conversation: Gives a conversation that the service keeps."""

    model_id: ClassVar[str] = "get-conversation"
    __docs__: ClassVar[str] = "https://developers.openai.com/api/docs/guides/conversation-state"
    conversation_id: str = Field(description="Id of the conversation.")
