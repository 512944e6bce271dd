# Written by modelwire-codegen from specs/runware/models/klingai_video.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.runware.inputs.kling26_pro_settings import Kling26ProSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class Kling26ProSettings(Object, Kling26ProSettingsObject, alias_generator=CAMEL_CASE, extra="forbid"):
    """Settings of Kling Video 2.6 Pro."""

    character_orientation: Literal["image", "video"] = Field(
        default=OMIT, description="Whether figures face as in the picture or as in the clip."
    )
    keep_original_sound: bool = Field(default=OMIT, description="Keeps the sound of the reference clip.")
    sound: bool = Field(default=OMIT, description="Makes sound along with the clip.")
