# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.openai.inputs.conversation_reference import ConversationReferenceObject
from modelwire_runtime.params import Object


class ConversationReference(Object, ConversationReferenceObject):
    """A conversation that the service keeps."""

    id: str = Field(description="Id of the conversation.")
