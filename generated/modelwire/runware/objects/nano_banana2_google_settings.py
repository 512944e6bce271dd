# Written by modelwire-codegen from specs/runware/models/google.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.runware.inputs.nano_banana2_google_settings import NanoBanana2GoogleSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class NanoBanana2GoogleSettings(Object, NanoBanana2GoogleSettingsObject, alias_generator=CAMEL_CASE, extra="forbid"):
    """Settings of Nano Banana 2."""

    image_search: bool = Field(default=OMIT, description="Lets the model look pictures up on the web.")
    safety_tolerance: Literal["high", "medium", "low", "none", "off"] = Field(
        default=OMIT, description="How much the content filter lets pass."
    )
    web_search: bool = Field(default=OMIT, description="Lets the model search the web.")
