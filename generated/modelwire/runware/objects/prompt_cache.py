# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.runware.inputs.prompt_cache import PromptCacheObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class PromptCache(Object, PromptCacheObject):
    """Caching of the prompt."""

    scope: Literal["system", "system+history"] | str = Field(
        default=OMIT, description="What is cached: the system prompt, or the earlier conversation as well."
    )
    ttl: Literal["5m", "1h"] | str = Field(default=OMIT, description="How long it is kept.")
