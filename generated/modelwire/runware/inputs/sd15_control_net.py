# Written by modelwire-codegen from specs/runware/shared/adapters.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire_runtime.media.slots import MediaInput


class Sd15ControlNetObject:
    """Marks a `Sd15ControlNet` in signatures, which need no Pydantic for it."""


class Sd15ControlNetInput(TypedDict, total=False):
    """A guide picture that fixes the structure of the result.

    Rules:
    - Not allowed: start_step and start_step_percentage are set.
    - Not allowed: end_step and end_step_percentage are set."""

    model: Required[
        Literal[
            "runware:11@1",
            "runware:12@1",
            "runware:13@1",
            "runware:142@0",
            "runware:17@1",
            "runware:6@1",
            "runware:6@2",
        ]
    ]
    """ControlNet model to use."""
    guide_image: Required[MediaInput]
    """Picture that guides the structure."""
    weight: float
    """How strongly the guide picture acts; negative steers away. -4 to 4, a multiple of 0.01. The service's default is
    1."""
    control_mode: Literal["balanced", "controlnet", "prompt"]
    """Whether the guide picture or the prompt comes first. The service's default is "balanced"."""
    end_step: int
    """Step up to which it acts. At least 1 step."""
    end_step_percentage: int
    """Share of the steps up to which it acts. 1 to 100 percent."""
    start_step: int
    """Step from which it acts. At least 0 steps."""
    start_step_percentage: int
    """Share of the steps after which it acts. 0 to 99 percent."""
