# Written by modelwire-codegen from specs/runware/shared/adapters.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required


class OpenLoraWeightObject:
    """Marks a `OpenLoraWeight` in signatures, which need no Pydantic for it."""


class OpenLoraWeightInput(TypedDict, total=False):
    """A LoRA and how strongly it acts."""

    model: Required[str]
    """LoRA to apply."""
    weight: float
    """How strongly the LoRA acts; negative steers away."""
