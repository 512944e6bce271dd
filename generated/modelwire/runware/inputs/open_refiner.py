# Written by modelwire-codegen from specs/runware/shared/adapters.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required


class OpenRefinerObject:
    """Marks a `OpenRefiner` in signatures, which need no Pydantic for it."""


class OpenRefinerInput(TypedDict, total=False):
    """A second model that takes over for the last steps."""

    model: Required[str]
    """Refiner model to use."""
    start_step: int
    """Step from which the refiner takes over. In steps."""
    start_step_percentage: int
    """Share of the steps after which the refiner takes over. In percent."""
