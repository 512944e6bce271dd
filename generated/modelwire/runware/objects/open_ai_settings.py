# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.runware.inputs.open_ai_settings import OpenAISettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class OpenAISettings(Object, OpenAISettingsObject):
    """Settings of OpenAI models."""

    quality: Literal["auto", "high", "medium", "low"] | str = Field(
        default=OMIT, description="Quality level of the result."
    )
    background: Literal["auto", "transparent", "opaque"] | str = Field(
        default=OMIT, description="How the background is made, transparent or not."
    )
    style: str = Field(default=OMIT, description="Style of the result.")
    moderation: Literal["auto", "low"] | str = Field(default=OMIT, description="How strictly content is moderated.")
