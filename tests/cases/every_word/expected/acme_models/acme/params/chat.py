# Written by modelwire-codegen from specs/acme/models/language.json. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from acme_models.acme.objects.message import Message
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.text import TextResult


class ChatParams(Params[TextResult, TextResult]):
    """Chat: Answer a conversation."""

    __docs__: ClassVar[str] = "https://docs.acme.test"
    model: Literal["acme/talker-large", "acme/talker-small"] | str = Field(
        description="Catalogue id of the model; it chooses the endpoint and is not sent as it is."
    )
    messages: list[Message] = Field(min_length=1, description="The conversation so far.")
    temperature: float = Field(default=OMIT, ge=0, le=2, description="How freely.")
    max_tokens: int = Field(default=OMIT, ge=1, description="Length of the answer.")
