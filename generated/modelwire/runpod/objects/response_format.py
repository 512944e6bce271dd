# Written by modelwire-codegen from specs/runpod/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.runpod.inputs.response_format import ResponseFormatObject
from modelwire_runtime.params import Object


class ResponseFormat(Object, ResponseFormatObject):
    """Form of an answer."""

    type: Literal["json_object"] | str = Field(description="json_object asks for JSON; schemas are not granted.")
