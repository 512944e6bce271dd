# Written by modelwire-codegen from specs/runpod/models/language.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runpod.inputs.kimi_sampling_params import KimiSamplingParamsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class KimiSamplingParams(Object, KimiSamplingParamsObject):
    """How to draw tokens."""

    max_tokens: int = Field(default=OMIT, ge=1, description="Most tokens to write.")
    temperature: float = Field(default=OMIT, ge=0, description="Randomness.")
    seed: int = Field(default=OMIT, description="Seed of the sampling.")
    top_k: int = Field(default=OMIT, description="Sample from this many likely tokens.")
    top_p: float = Field(
        default=OMIT, ge=0, le=1, description="Sample from the likeliest tokens that make up this share."
    )
