# Written by modelwire-codegen from specs/runware/models/upscaling.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class ClaritySettingsObject:
    """Marks a `ClaritySettings` in signatures, which need no Pydantic for it."""


class ClaritySettingsInput(TypedDict, total=False):
    """Settings of Clarity."""

    positive_prompt: str
    """What to make."""
    negative_prompt: str
    """What to keep out."""
    seed: int
    """Same seed, same result. 0 to 9223372036854775807."""
    steps: int
    """Denoising steps. At least 1 step."""
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
    ]
    """Sampling method of the denoising."""
    cfg_scale: float
    """How closely to follow the prompt. At least 0, a multiple of 0.01."""
    strength: float
    """How far the result may depart from the input. 0 to 1, a multiple of 0.01. The service's default is 0.8."""
    control_net_weight: float
    """How strongly the source fixes the structure. -4 to 4, a multiple of 0.01. The service's default is 1."""
