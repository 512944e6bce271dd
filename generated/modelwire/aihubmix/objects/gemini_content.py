# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.aihubmix.inputs.gemini_content import GeminiContentObject
from modelwire.aihubmix.objects.gemini_part import GeminiPart
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class GeminiContent(Object, GeminiContentObject):
    """One turn of a conversation."""

    role: Literal["user", "model"] | str = Field(default=OMIT, description="Who speaks.")
    parts: list[GeminiPart] = Field(default=OMIT, description="What is said and shown.")
