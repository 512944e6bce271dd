# Written by modelwire-codegen from specs/runware/models/google.yaml. Do not edit: change that, and run `make generate`.

from typing import Literal

from pydantic import ConfigDict, Field

from modelwire.runware.inputs.nano_banana2_lite_google_settings import NanoBanana2LiteGoogleSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class NanoBanana2LiteGoogleSettings(Object, NanoBanana2LiteGoogleSettingsObject):
    """Settings of Nano Banana 2 Lite."""

    model_config = ConfigDict(extra="forbid")
    safety_tolerance: Literal["high", "medium", "low", "none", "off"] = Field(
        default=OMIT, serialization_alias="safetyTolerance", description="How much the content filter lets pass."
    )
