# Written by modelwire-codegen from specs/runware/models/meta.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.runware.inputs.muse_image_settings import MuseImageSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class MuseImageSettings(Object, MuseImageSettingsObject, alias_generator=CAMEL_CASE, extra="forbid"):
    """Settings of Muse Image."""

    image_search: bool = Field(default=OMIT, description="Lets the model look pictures up on the web.")
    moderation: Literal["auto", "low"] = Field(default=OMIT, description="How strictly content is moderated.")
    shell: bool = Field(default=OMIT, description="Lets the model run code for charts, tables and layouts.")
    thinking_level: Literal["high", "low"] = Field(
        default=OMIT, description="How much the model reasons before it answers."
    )
    web_search: bool = Field(default=OMIT, description="Lets the model search the web.")
