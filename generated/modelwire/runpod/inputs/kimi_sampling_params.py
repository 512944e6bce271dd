# Written by modelwire-codegen from specs/runpod/models/language.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class KimiSamplingParamsObject:
    """Marks a `KimiSamplingParams` in signatures, which need no Pydantic for it."""


class KimiSamplingParamsInput(TypedDict, total=False):
    """How to draw tokens."""

    max_tokens: int
    """Most tokens to write. At least 1 token. The service's default is 2048."""
    temperature: float
    """Randomness. At least 0. The service's default is 1."""
    seed: int
    """Seed of the sampling."""
    top_k: int
    """Sample from this many likely tokens."""
    top_p: float
    """Sample from the likeliest tokens that make up this share. 0 to 1."""
