# Written by modelwire-codegen from specs/runware/models/xai.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.runware.inputs.grok_imagine_image2_settings import GrokImagineImage2SettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class GrokImagineImage2Settings(Object, GrokImagineImage2SettingsObject, extra="forbid"):
    """Settings of Grok Imagine Image 2.0."""

    quality: Literal["low", "medium"] = Field(default=OMIT, description="Quality level of the result.")
