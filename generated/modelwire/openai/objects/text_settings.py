# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.text_settings import TextSettingsObject
from modelwire.openai.objects.text_format import TextFormat
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class TextSettings(Object, TextSettingsObject):
    """Form and length of an answer."""

    format: TextFormat = Field(default=OMIT, description="Form of the answer.")
    verbosity: Literal["low", "medium", "high"] | None = Field(default=OMIT, description="How much to say.")
