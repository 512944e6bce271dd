# Written by modelwire-codegen from specs/runpod/shared/image.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required


class LoraObject:
    """Marks a `Lora` in signatures, which need no Pydantic for it."""


class LoraInput(TypedDict, total=False):
    """A LoRA and how strongly it counts."""

    path: Required[str]
    """Link to the weights or a path on the worker."""
    scale: Required[float]
    """Strength; 0 to 1 is usual."""
