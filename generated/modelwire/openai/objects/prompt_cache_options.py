# Written by modelwire-codegen from specs/openai/shared/service.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.prompt_cache_options import PromptCacheOptionsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class PromptCacheOptions(Object, PromptCacheOptionsObject):
    """What of a prompt is cached."""

    mode: Literal["implicit", "explicit"] = Field(
        default=OMIT, description="Where the service sees fit, or up to marked places."
    )
    ttl: Literal["30m", "12h"] = Field(default=OMIT, description="How long it is kept.")
    prewarm: bool = Field(default=OMIT, description="Fill the cache only.")
    comparison_response_id: str | None = Field(
        default=OMIT, description="Response to compare the use of the cache with."
    )
