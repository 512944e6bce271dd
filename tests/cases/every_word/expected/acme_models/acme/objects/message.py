# Written by modelwire-codegen from specs/acme/models/language.json. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from acme_models.acme.inputs.message import MessageObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class Message(Object, MessageObject):
    """A nested object, Message."""

    role: Literal["system", "user", "assistant"] = Field(description="Who speaks.")
    content: str | None = Field(default=OMIT, description="What is said.")
