# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.deepinfra.inputs.plain_format import PlainFormatObject
from modelwire_runtime.params import Object


class PlainFormat(Object, PlainFormatObject):
    """Any text, or any JSON object."""

    type: Literal["text", "json_object"] = Field(description="Kind of form.")
