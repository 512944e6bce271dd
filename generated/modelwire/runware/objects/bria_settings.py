# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.runware.inputs.bria_settings import BriaSettingsObject
from modelwire.runware.objects.bria_mask import BriaMask
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class BriaSettings(Object, BriaSettingsObject, alias_generator=CAMEL_CASE):
    """Settings of Bria models."""

    medium: Literal["photography", "art"] | str = Field(
        default=OMIT, description="What the picture is made with, such as photography or paint."
    )
    prompt_enhancement: bool = Field(default=OMIT, description="Rewrites the prompt to say more.")
    enhance_image: bool = Field(default=OMIT, description="Makes details richer; takes a little longer.")
    prompt_content_moderation: bool = Field(default=OMIT, description="Checks the prompt and refuses unsafe ones.")
    content_moderation: bool = Field(default=OMIT, description="Checks input and result for unsafe content.")
    ip_signal: bool = Field(default=OMIT, description="Warns of protected names in the prompt.")
    preserve_alpha: bool = Field(default=OMIT, description="Keeps the transparency of the input.")
    mode: Literal["base", "high_control", "fast"] | str = Field(
        default=OMIT, description="Mode in which the model runs."
    )
    enhance_reference_images: bool = Field(
        default=OMIT, description="Prepares the reference pictures for better results."
    )
    refine_prompt: bool = Field(default=OMIT, description="Improves the prompt.")
    original_quality: bool = Field(default=OMIT, description="Keeps the size of the input.")
    force_background_detection: bool = Field(
        default=OMIT, description="Looks for the background even where the input is transparent."
    )
    preserve_audio: bool = Field(default=OMIT, description="Keeps the soundtrack of the source.")
    auto_trim: bool = Field(default=OMIT, description="Cuts clips that are too long instead of refusing them.")
    mask: BriaMask = Field(default=OMIT, description="What to mask in the clip.")
    edit: str = Field(default=OMIT, description="Kind of edit to make.")
    color: str = Field(default=OMIT, description="Colours for the edit.")
    light_direction: str = Field(default=OMIT, description="Where the light comes from.")
    light_type: str = Field(default=OMIT, description="Kind of light.")
    season: str = Field(default=OMIT, description="Season to show.")
