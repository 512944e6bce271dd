# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `make generate`.

from typing import Any

from pydantic import Field

from modelwire.runware.inputs.bria_mask import BriaMaskObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class BriaMask(Object, BriaMaskObject):
    """What to mask in a clip."""

    foreground: bool = Field(default=OMIT, description="Masks the foreground.")
    prompt: str = Field(default=OMIT, description="What to mask.")
    frame_index: int = Field(
        default=OMIT, serialization_alias="frameIndex", description="Frame that the points belong to."
    )
    key_points: list[dict[str, Any]] = Field(
        default=OMIT, serialization_alias="keyPoints", description="Points that mark what to mask and what not."
    )
