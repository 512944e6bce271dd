# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.upscale_settings import UpscaleSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class UpscaleSettings(Object, UpscaleSettingsObject, alias_generator=CAMEL_CASE):
    """Settings of upscaling models."""

    steps: int = Field(default=OMIT, description="Denoising steps.")
    seed: int = Field(default=OMIT, description="Same seed, same result.")
    cfg_scale: float = Field(
        default=OMIT, serialization_alias="CFGScale", description="How closely to follow the prompt."
    )
    positive_prompt: str = Field(default=OMIT, description="What to make.")
    negative_prompt: str = Field(default=OMIT, description="What to keep out.")
    control_net_weight: float = Field(default=OMIT, description="How strongly the source fixes the structure.")
    strength: float = Field(default=OMIT, description="How far the result may depart from the input.")
    scheduler: str = Field(default=OMIT, description="Sampling method of the denoising.")
    color_fix: bool = Field(default=OMIT, description="Corrects shifts of colour.")
    tile_diffusion: bool = Field(default=OMIT, description="Works in tiles, for large pictures.")
    clip_skip: int = Field(default=OMIT, description="Layers of the text encoder to skip.")
    enhance_details: bool = Field(default=OMIT, description="Brings out fine detail.")
    realism: bool = Field(default=OMIT, description="Makes the result look more real.")
    creativity: str | int = Field(default=OMIT, description="How freely detail is invented.")
    mode: str = Field(default=OMIT, description="Mode in which the model runs.")
