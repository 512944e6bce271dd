# Written by modelwire-codegen from specs/runware/models/upscaling.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.runware.inputs.clarity_settings import ClaritySettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object
from modelwire_runtime.rules import Rule, Step


class ClaritySettings(Object, ClaritySettingsObject, alias_generator=CAMEL_CASE, extra="forbid"):
    """Settings of Clarity."""

    __rules__: ClassVar[tuple[Rule, ...]] = (
        Step("CFGScale", "0.01"),
        Step("strength", "0.01"),
        Step("controlNetWeight", "0.01"),
    )
    positive_prompt: str = Field(default=OMIT, description="What to make.")
    negative_prompt: str = Field(default=OMIT, description="What to keep out.")
    seed: int = Field(default=OMIT, ge=0, le=9223372036854775807, description="Same seed, same result.")
    steps: int = Field(default=OMIT, ge=1, description="Denoising steps.")
    scheduler: Literal[
        "DDIM",
        "DDIMScheduler",
        "DDPMScheduler",
        "DEISMultistepScheduler",
        "Default",
        "DPM++",
        "DPM++ 2M",
        "DPM++ 2M Beta",
        "DPM++ 2M Exponential",
        "DPM++ 2M Karras",
        "DPM++ 2M SDE",
        "DPM++ 2M SDE Beta",
        "DPM++ 2M SDE Exponential",
        "DPM++ 2M SDE Karras",
        "DPM++ 2M SDE Uniform",
        "DPM++ 2M Uniform",
        "DPM++ 3M",
        "DPM++ 3M Beta",
        "DPM++ 3M Exponential",
        "DPM++ 3M Karras",
        "DPM++ 3M SDE Uniform",
        "DPM++ 3M Uniform",
        "DPM++ Beta",
        "DPM++ Exponential",
        "DPM++ Karras",
        "DPM++ SDE",
        "DPM++ SDE Beta",
        "DPM++ SDE Exponential",
        "DPM++ SDE Karras",
        "DPM++ Uniform",
        "DPM++ Uniform Beta",
        "DPM++ Uniform Exponential",
        "DPM++ Uniform Karras",
        "DPMSolverMultistepInverse",
        "DPMSolverMultistepScheduler",
        "DPMSolverSinglestepScheduler",
        "EDMDPMSolverMultistepScheduler",
        "EDMEulerScheduler",
        "Euler",
        "Euler a",
        "Euler Beta",
        "Euler Exponential",
        "Euler Karras",
        "EulerAncestralDiscreteScheduler",
        "EulerDiscreteScheduler",
        "FlowMatchEulerDiscreteScheduler",
        "Heun",
        "HeunDiscreteScheduler",
        "Heun Karras",
        "IPNDMScheduler",
        "IPNDM Uniform",
        "IPNDM Uniform Beta",
        "IPNDM Uniform Exponential",
        "IPNDM Uniform Karras",
        "KDPM2AncestralDiscreteScheduler",
        "KDPM2DiscreteScheduler",
        "LCM",
        "LCMScheduler",
        "LMS",
        "LMSDiscreteScheduler",
        "LMS Karras",
        "PNDMScheduler",
        "TCDScheduler",
        "UniPC",
        "UniPC 2M",
        "UniPC 2M Karras",
        "UniPC 2M Uniform",
        "UniPC 3M",
        "UniPC 3M Karras",
        "UniPC 3M Uniform",
        "UniPC Karras",
        "UniPC Uniform",
        "UniPC Uniform Beta",
        "UniPC Uniform Exponential",
        "UniPC Uniform Karras",
    ] = Field(default=OMIT, description="Sampling method of the denoising.")
    cfg_scale: float = Field(
        default=OMIT, ge=0, serialization_alias="CFGScale", description="How closely to follow the prompt."
    )
    strength: float = Field(default=OMIT, ge=0, le=1, description="How far the result may depart from the input.")
    control_net_weight: float = Field(
        default=OMIT, ge=-4, le=4, description="How strongly the source fixes the structure."
    )
