# Written by modelwire-codegen from specs/runpod/models/wan.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult


class Wan22T2V720Params(Params[VideoResult, AsyncVideoResult]):
    """WAN 2.2 T2V 720p: Clips from text in the 720p class."""

    model_id: ClassVar[str] = "wan-2-2-t2v-720"
    __docs__: ClassVar[str] = "https://docs.runpod.io"
    prompt: str = Field(description="What happens in the clip.")
    negative_prompt: str = Field(default=OMIT, description="What to keep out of the result.")
    size: str = Field(default=OMIT, pattern="^[0-9]+\\*[0-9]+$", description="Width and height, as in 1280*720.")
    num_inference_steps: int = Field(default=OMIT, ge=1, le=50, description="Denoising steps.")
    guidance: float = Field(default=OMIT, ge=0, le=10, description="How closely to follow the prompt.")
    duration: int = Field(default=OMIT, ge=1, description="Length of the clip.")
    flow_shift: int = Field(default=OMIT, description="Balance of motion against detail.")
    seed: int = Field(default=OMIT, description="Starting point of the random numbers; -1 draws one.")
    enable_safety_checker: bool = Field(default=OMIT, description="Refuse results that a content filter objects to.")
    enable_prompt_optimization: bool = Field(default=OMIT, description="Let the service rework the prompt.")
