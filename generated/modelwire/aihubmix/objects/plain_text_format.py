# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.aihubmix.inputs.plain_text_format import PlainTextFormatObject
from modelwire_runtime.params import Object


class PlainTextFormat(Object, PlainTextFormatObject):
    """Any text, or any JSON object."""

    type: Literal["text", "json_object"] = Field(description="Kind of answer.")
