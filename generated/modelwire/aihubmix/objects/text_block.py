# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, Literal

from pydantic import Field

from modelwire.aihubmix.inputs.text_block import TextBlockObject
from modelwire.aihubmix.objects.cache_control import CacheControl
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class TextBlock(Object, TextBlockObject):
    """Text."""

    type: Literal["text"] = Field(description="Kind of block.")
    text: str = Field(min_length=1, description="The text.")
    citations: list[dict[str, Any]] | None = Field(default=OMIT, description="What the text cites.")
    cache_control: CacheControl | None = Field(default=OMIT, description="Keep the prompt up to here.")
