# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.runware.inputs.gpt_image25_settings import GptImage25SettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class GptImage25Settings(Object, GptImage25SettingsObject, extra="forbid"):
    """Settings of GPT Image 2.5."""

    background: Literal["auto", "opaque", "transparent"] = Field(
        default=OMIT, description="How the background is made, transparent or not."
    )
    moderation: Literal["auto", "low"] = Field(default=OMIT, description="How strictly content is moderated.")
    quality: Literal["auto", "max", "xhigh", "high", "medium", "low"] = Field(
        default=OMIT, description="Quality level of the result."
    )
