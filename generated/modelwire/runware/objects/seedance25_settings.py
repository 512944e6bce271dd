# Written by modelwire-codegen from specs/runware/models/bytedance_video.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.runware.inputs.seedance25_settings import Seedance25SettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class Seedance25Settings(Object, Seedance25SettingsObject, extra="forbid"):
    """Settings of Seedance 2.5."""

    audio: bool = Field(default=OMIT, description="Makes a soundtrack along with the clip.")
    operation: Literal["edit", "extend"] = Field(
        default=OMIT, description="Whether the source clip is changed or continued."
    )
