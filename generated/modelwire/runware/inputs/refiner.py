# Written by modelwire-codegen from specs/runware/shared/adapters.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class RefinerObject:
    """Marks a `Refiner` in signatures, which need no Pydantic for it."""


class RefinerInput(TypedDict, total=False):
    """A second model that takes over for the last steps."""

    model: Required[Literal["runware:101055@128080"]]
    """Refiner model to use."""
    start_step: float
    """Step from which the refiner takes over. In steps."""
    start_step_percentage: float
    """Share of the steps after which the refiner takes over. In percent."""
