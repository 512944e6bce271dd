# Written by modelwire-codegen from specs/runpod/models/language.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.text import TextResult


class VllmCompletionParams(Params[TextResult, TextResult]):
    """Completion on a vLLM server: Continue a text."""

    __docs__: ClassVar[str] = "https://docs.runpod.io"
    model: (
        Literal[
            "qwen/qwen3-32b-awq",
            "openai/gpt-oss-120b",
            "deepcogito/cogito-671b-v2.1-fp8",
            "ibm-granite/granite-4.0-h-small",
        ]
        | str
    ) = Field(description="Catalogue id of the model; it chooses the endpoint and is not sent as it is.")
    prompt: str = Field(description="Text to continue.")
    max_tokens: int = Field(default=OMIT, ge=1, description="Most tokens to write.")
    temperature: float = Field(default=OMIT, ge=0, description="Randomness; 0 always takes the likeliest token.")
    top_p: float = Field(
        default=OMIT, ge=0, le=1, description="Sample from the likeliest tokens that make up this share."
    )
    n: int = Field(default=OMIT, ge=1, description="Number of answers.")
    stop: str | list[str] = Field(default=OMIT, description="Text or texts at which to stop.")
    presence_penalty: float = Field(default=OMIT, description="Penalty on tokens that have come up.")
    frequency_penalty: float = Field(default=OMIT, description="Penalty on tokens, by how often they have come up.")
    seed: int = Field(default=OMIT, description="Seed of the sampling.")
    user: str = Field(default=OMIT, description="Tag of the end user.")
    best_of: int = Field(default=OMIT, description="Draw this many, return the best n.")
    top_k: int = Field(default=OMIT, description="Sample from this many likely tokens; -1 takes all.")
    repetition_penalty: float = Field(default=OMIT, description="Above 1 discourages repetition, below 1 invites it.")
    min_p: float = Field(default=OMIT, description="Least probability, as a share of the likeliest token's.")
    use_beam_search: bool = Field(default=OMIT, description="Search with beams instead of sampling.")
    length_penalty: float = Field(
        default=OMIT, description="How beams of different length are weighed; beam search only."
    )
    ignore_eos: bool = Field(default=OMIT, description="Go on past the end-of-sequence token.")
    skip_special_tokens: bool = Field(default=OMIT, description="Leave special tokens out of the text.")
    echo: bool = Field(default=OMIT, description="Return the prompt before the answer.")
