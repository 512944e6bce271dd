# Written by modelwire-codegen from specs/acme/shared/lora.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required


class LoraObject:
    """Marks a `Lora` in signatures, which need no Pydantic for it."""


class LoraInput(TypedDict, total=False):
    """Weights."""

    path: Required[str]
    """Where they are."""
    scale: float
    """How strongly. 0 to 4."""
    class_: str
    """A word of Python."""
