# Written by modelwire-codegen from specs/runware/models/lightricks.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class StagedLoraWeightObject:
    """Marks a `StagedLoraWeight` in signatures, which need no Pydantic for it."""


class StagedLoraWeightInput(TypedDict, total=False):
    """A LoRA, how strongly it acts and on which stage."""

    model: Required[str]
    """LoRA to apply."""
    weight: float
    """How strongly the LoRA acts; negative steers away. -4 to 4, a multiple of 0.01. The service's default is 1."""
    transformer: Literal["high", "low", "both"]
    """Stage of a two-stage model that the LoRA acts on. The service's default is "both"."""
