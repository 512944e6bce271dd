# Written by modelwire-codegen from specs/acme/shared/objects.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required


class LoraObject:
    """Marks a `Lora` in signatures, which need no Pydantic for it."""


class LoraInput(TypedDict, total=False):
    """Weights and how strongly they count."""

    path: Required[str]
    """Link to the weights."""
    scale: float
    """Strength. 0 to 4, a multiple of 0.05. The service's default is 1."""
    trigger: str
    """Word that wakes it up."""
