# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class AcmeFilmAcceleratorOptionsObject:
    """Marks a `AcmeFilmAcceleratorOptions` in signatures, which need no Pydantic for it."""


class AcmeFilmAcceleratorOptionsInput(TypedDict, total=False):
    """Of the caches.

    Rules:
    - Not allowed: start_step and start_step_percentage are set.
    - Not allowed: tea_cache is true and deep_cache is true."""

    start_step: int
    """First step."""
    start_step_percentage: int
    """First step of a hundred."""
    tea_cache: bool
    """One cache."""
    deep_cache: bool
    """Another cache."""
