# Written by modelwire-codegen from specs/runpod/models/language.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.text import TextResult


class PromptJobParams(Params[TextResult, TextResult]):
    """Text job with a prompt: Continue a text through the job queue."""

    __docs__: ClassVar[str] = "https://docs.runpod.io"
    model: Literal["qwen/qwen3-32b-awq", "openai/gpt-oss-120b", "deepcogito/cogito-671b-v2.1-fp8"] | str = Field(
        description="Catalogue id of the model; it chooses the endpoint and is not sent as it is."
    )
    prompt: str = Field(description="Text to continue.")
    max_tokens: int = Field(default=OMIT, ge=1, description="Most tokens to write.")
    temperature: float = Field(default=OMIT, ge=0, le=1, description="Randomness.")
    top_p: float = Field(default=OMIT, description="Sample from the likeliest tokens that make up this share.")
    top_k: int = Field(default=OMIT, description="Sample from this many likely tokens.")
    stop: str = Field(default=OMIT, description="Text at which to stop.")
