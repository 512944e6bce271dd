# Written by modelwire-codegen from specs/runpod/models/language.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class GraniteSamplingParamsObject:
    """Marks a `GraniteSamplingParams` in signatures, which need no Pydantic for it."""


class GraniteSamplingParamsInput(TypedDict, total=False):
    """How to draw tokens."""

    max_tokens: int
    """Most tokens to write. At least 1 token. The service's default is 512."""
    temperature: float
    """Randomness. 0 to 1. The service's default is 0.7."""
    seed: int
    """Seed of the sampling; -1 draws one. The service's default is -1."""
    top_k: int
    """Sample from this many likely tokens; -1 takes all. The service's default is -1."""
    top_p: float
    """Sample from the likeliest tokens that make up this share. 0 to 1. The service's default is 1."""
