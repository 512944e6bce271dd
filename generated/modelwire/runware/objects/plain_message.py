# Written by modelwire-codegen from specs/runware/models/modalities.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.runware.inputs.plain_message import PlainMessageObject
from modelwire_runtime.params import Object


class PlainMessage(Object, PlainMessageObject):
    """One message of the conversation."""

    role: Literal["user", "assistant"] = Field(description="Who says the message.")
    content: str = Field(description="Words of the message.")
