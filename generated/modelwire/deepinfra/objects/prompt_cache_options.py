# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.deepinfra.inputs.prompt_cache_options import PromptCacheOptionsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class PromptCacheOptions(Object, PromptCacheOptionsObject):
    """How a prompt is kept for later requests."""

    mode: Literal["explicit", "implicit"] | None = Field(default=OMIT, description="Keep what is marked only.")
    ttl: Literal["5m", "1h"] | None = Field(default=OMIT, description="How long to keep it.")
