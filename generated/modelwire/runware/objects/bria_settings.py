# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `make generate`.

from typing import Literal

from pydantic import Field

from modelwire.runware.inputs.bria_settings import BriaSettingsObject
from modelwire.runware.objects.bria_mask import BriaMask
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class BriaSettings(Object, BriaSettingsObject):
    """Settings of Bria models."""

    medium: Literal["photography", "art"] | str = Field(
        default=OMIT, description="What the picture is made with, such as photography or paint."
    )
    prompt_enhancement: bool = Field(
        default=OMIT, serialization_alias="promptEnhancement", description="Rewrites the prompt to say more."
    )
    enhance_image: bool = Field(
        default=OMIT, serialization_alias="enhanceImage", description="Makes details richer; takes a little longer."
    )
    prompt_content_moderation: bool = Field(
        default=OMIT,
        serialization_alias="promptContentModeration",
        description="Checks the prompt and refuses unsafe ones.",
    )
    content_moderation: bool = Field(
        default=OMIT, serialization_alias="contentModeration", description="Checks input and result for unsafe content."
    )
    ip_signal: bool = Field(
        default=OMIT, serialization_alias="ipSignal", description="Warns of protected names in the prompt."
    )
    preserve_alpha: bool = Field(
        default=OMIT, serialization_alias="preserveAlpha", description="Keeps the transparency of the input."
    )
    mode: Literal["base", "high_control", "fast"] | str = Field(
        default=OMIT, description="Mode in which the model runs."
    )
    enhance_reference_images: bool = Field(
        default=OMIT,
        serialization_alias="enhanceReferenceImages",
        description="Prepares the reference pictures for better results.",
    )
    refine_prompt: bool = Field(default=OMIT, serialization_alias="refinePrompt", description="Improves the prompt.")
    original_quality: bool = Field(
        default=OMIT, serialization_alias="originalQuality", description="Keeps the size of the input."
    )
    force_background_detection: bool = Field(
        default=OMIT,
        serialization_alias="forceBackgroundDetection",
        description="Looks for the background even where the input is transparent.",
    )
    preserve_audio: bool = Field(
        default=OMIT, serialization_alias="preserveAudio", description="Keeps the soundtrack of the source."
    )
    auto_trim: bool = Field(
        default=OMIT,
        serialization_alias="autoTrim",
        description="Cuts clips that are too long instead of refusing them.",
    )
    mask: BriaMask = Field(default=OMIT, description="What to mask in the clip.")
    edit: str = Field(default=OMIT, description="Kind of edit to make.")
    color: str = Field(default=OMIT, description="Colours for the edit.")
    light_direction: str = Field(
        default=OMIT, serialization_alias="lightDirection", description="Where the light comes from."
    )
    light_type: str = Field(default=OMIT, serialization_alias="lightType", description="Kind of light.")
    season: str = Field(default=OMIT, description="Season to show.")
