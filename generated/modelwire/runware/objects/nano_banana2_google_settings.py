# Written by modelwire-codegen from specs/runware/models/google.yaml. Do not edit: change that, and run `make generate`.

from typing import Literal

from pydantic import ConfigDict, Field

from modelwire.runware.inputs.nano_banana2_google_settings import NanoBanana2GoogleSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class NanoBanana2GoogleSettings(Object, NanoBanana2GoogleSettingsObject):
    """Settings of Nano Banana 2."""

    model_config = ConfigDict(extra="forbid")
    image_search: bool = Field(
        default=OMIT, serialization_alias="imageSearch", description="Lets the model look pictures up on the web."
    )
    safety_tolerance: Literal["high", "medium", "low", "none", "off"] = Field(
        default=OMIT, serialization_alias="safetyTolerance", description="How much the content filter lets pass."
    )
    web_search: bool = Field(
        default=OMIT, serialization_alias="webSearch", description="Lets the model search the web."
    )
