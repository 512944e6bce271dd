# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.cache_breakpoint import CacheBreakpointObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class CacheBreakpoint(Object, CacheBreakpointObject):
    """A place up to which the prompt is cached; GPT-5.6 and later."""

    mode: Literal["explicit"] = Field(description="How the place is chosen.")
    ttl: Literal["30m", "12h"] = Field(default=OMIT, description="How long it is kept.")
