# Written by modelwire-codegen from specs/runware/models/meta.yaml. Do not edit: change that, and run `make generate`.

from typing import Literal

from pydantic import ConfigDict, Field

from modelwire.runware.inputs.muse_image_settings import MuseImageSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class MuseImageSettings(Object, MuseImageSettingsObject):
    """Settings of Muse Image."""

    model_config = ConfigDict(extra="forbid")
    image_search: bool = Field(
        default=OMIT, serialization_alias="imageSearch", description="Lets the model look pictures up on the web."
    )
    moderation: Literal["auto", "low"] = Field(default=OMIT, description="How strictly content is moderated.")
    shell: bool = Field(default=OMIT, description="Lets the model run code for charts, tables and layouts.")
    thinking_level: Literal["high", "low"] = Field(
        default=OMIT, serialization_alias="thinkingLevel", description="How much the model reasons before it answers."
    )
    web_search: bool = Field(
        default=OMIT, serialization_alias="webSearch", description="Lets the model search the web."
    )
