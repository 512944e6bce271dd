# Written by modelwire-codegen from specs/runware/shared/adapters.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire_runtime.media.slots import MediaInput


class ControlNetGuideObject:
    """Marks a `ControlNetGuide` in signatures, which need no Pydantic for it."""


class ControlNetGuideInput(TypedDict, total=False):
    """A guide picture that fixes the structure of the result. Elsewhere a step excludes its percentage."""

    model: Required[str]
    """ControlNet model to use."""
    guide_image: Required[MediaInput]
    """Picture that guides the structure."""
    weight: float
    """How strongly the guide picture acts; negative steers away."""
    control_mode: Literal["balanced", "controlnet", "prompt"] | str
    """Whether the guide picture or the prompt comes first. Known values: balanced, controlnet, prompt; others are
    passed on."""
    start_step: int
    """Step from which it acts. In steps."""
    end_step: int
    """Step up to which it acts. In steps."""
    start_step_percentage: int
    """Share of the steps after which it acts. In percent."""
    end_step_percentage: int
    """Share of the steps up to which it acts. In percent."""
