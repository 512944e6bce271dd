# Written by modelwire-codegen from specs/runware/models/bfl_flux_3.yaml. Do not edit: change that, and run `make generate`.

from pydantic import ConfigDict, Field

from modelwire.runware.inputs.flux3_video_settings import Flux3VideoSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class Flux3VideoSettings(Object, Flux3VideoSettingsObject):
    """Settings of FLUX 3 Video."""

    model_config = ConfigDict(extra="forbid")
    audio: bool = Field(default=OMIT, description="Makes a soundtrack along with the clip.")
    draft: bool = Field(default=OMIT, description="Makes a quick preview instead of the full clip.")
    safety_tolerance: int = Field(
        default=OMIT,
        ge=0,
        le=4,
        serialization_alias="safetyTolerance",
        description="How much the content filter lets pass.",
    )
