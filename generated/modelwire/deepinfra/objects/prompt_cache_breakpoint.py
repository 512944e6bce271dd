# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.deepinfra.inputs.prompt_cache_breakpoint import PromptCacheBreakpointObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class PromptCacheBreakpoint(Object, PromptCacheBreakpointObject):
    """Mark up to which a prompt is kept."""

    mode: Literal["explicit"] | None = Field(default=OMIT, description="The prompt up to this part is kept.")
