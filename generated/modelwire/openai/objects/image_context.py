# Written by modelwire-codegen from specs/openai/shared/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.image_context import ImageContextObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ImageContext(Object, ImageContextObject):
    """How pictures of a conversation are kept."""

    context_compression: Literal["auto", "enabled", "disabled"] = Field(
        default=OMIT, description="Whether to shrink them."
    )
