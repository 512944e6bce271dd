# Written by modelwire-codegen from specs/runware/models/bfl_flux_3.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.flux3_video_settings import Flux3VideoSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class Flux3VideoSettings(Object, Flux3VideoSettingsObject, alias_generator=CAMEL_CASE, extra="forbid"):
    """Settings of FLUX 3 Video."""

    audio: bool = Field(default=OMIT, description="Makes a soundtrack along with the clip.")
    draft: bool = Field(default=OMIT, description="Makes a quick preview instead of the full clip.")
    safety_tolerance: int = Field(default=OMIT, ge=0, le=4, description="How much the content filter lets pass.")
