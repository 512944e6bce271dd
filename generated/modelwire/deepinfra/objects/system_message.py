# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, Literal

from pydantic import Field

from modelwire.deepinfra.inputs.system_message import SystemMessageObject
from modelwire.deepinfra.objects.text_part import TextPart
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class SystemMessage(Object, SystemMessageObject):
    """What holds for the whole conversation."""

    role: Literal["system"] = Field(description="Who speaks.")
    content: str | list[TextPart] = Field(description="Text or parts of text.")
    name: str | None = Field(default=OMIT, description="Name of the speaker.")
    cache_control: dict[str, Any] | None = Field(default=OMIT, description="How long to keep the prompt up to here.")
