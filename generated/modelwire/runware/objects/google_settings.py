# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.google_settings import GoogleSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class GoogleSettings(Object, GoogleSettingsObject, alias_generator=CAMEL_CASE):
    """Settings of Google models."""

    generate_audio: bool = Field(default=OMIT, description="Makes sound along with the clip.")
    enhance_prompt: bool = Field(default=OMIT, description="Rewrites the prompt to say more.")
    search: bool = Field(default=OMIT, description="Lets the model search the web.")
    search_latitude: float = Field(default=OMIT, description="Latitude from which the web is searched.")
    search_longitude: float = Field(default=OMIT, description="Longitude from which the web is searched.")
    resize_mode: str = Field(default=OMIT, description="How the input picture is fitted to the frame.")
    safety_tolerance: str = Field(default=OMIT, description="How much the content filter lets pass.")
    web_search: bool = Field(default=OMIT, description="Lets the model search the web.")
