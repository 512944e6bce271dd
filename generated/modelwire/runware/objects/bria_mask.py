# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any

from pydantic import Field

from modelwire.runware.inputs.bria_mask import BriaMaskObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class BriaMask(Object, BriaMaskObject, alias_generator=CAMEL_CASE):
    """What to mask in a clip."""

    foreground: bool = Field(default=OMIT, description="Masks the foreground.")
    prompt: str = Field(default=OMIT, description="What to mask.")
    frame_index: int = Field(default=OMIT, description="Frame that the points belong to.")
    key_points: list[dict[str, Any]] = Field(default=OMIT, description="Points that mark what to mask and what not.")
