# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire_runtime.params import Object
from union_models.acme.inputs.text_part import TextPartObject


class TextPart(Object, TextPartObject):
    """A text."""

    type: Literal["text"] = Field(description="What it is.")
    text: str = Field(min_length=1, description="The text.")
