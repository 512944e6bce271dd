# Written by modelwire-codegen from specs/openai/models/completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.openai.objects.chat_stream_options import ChatStreamOptions
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.text import TextResult
from modelwire_runtime.rules import Fits, Rule


class TextCompletionParams(Params[TextResult, TextResult]):
    """Completion of a plain text: Continue a text."""

    __docs__: ClassVar[str] = "https://developers.openai.com/api/docs"
    model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str = Field(
        description="Catalogue id of the model; it chooses the endpoint and is not sent as it is."
    )
    __limits__: ClassVar[tuple[tuple[str, str], ...]] = (("max_tokens", "max_output"),)
    __rules__: ClassVar[tuple[Rule, ...]] = (
        Fits(
            "prompt",
            {
                "anyOf": [
                    {"type": "string"},
                    {"type": "array", "items": {"type": "string"}},
                    {"type": "array", "minItems": 1, "items": {"type": "integer"}},
                    {
                        "type": "array",
                        "minItems": 1,
                        "items": {"type": "array", "minItems": 1, "items": {"type": "integer"}},
                    },
                ]
            },
        ),
        Fits(
            "stop",
            {
                "anyOf": [
                    {"type": "string"},
                    {"type": "array", "minItems": 1, "maxItems": 4, "items": {"type": "string"}},
                    {"type": "null"},
                ]
            },
        ),
        Fits(
            "logit_bias",
            {"type": ["object", "null"], "additionalProperties": {"type": "integer", "minimum": -100, "maximum": 100}},
        ),
    )
    prompt: str | list[str] | list[int] | list[list[int]] = Field(
        description="Text to continue, or several, or their tokens."
    )
    suffix: str | None = Field(default=OMIT, description="Text that shall follow the continuation.")
    max_tokens: int | None = Field(default=OMIT, ge=0, description="Most tokens to write.")
    temperature: float | None = Field(default=OMIT, ge=0, le=2, description="Randomness; lower keeps to the likeliest.")
    top_p: float | None = Field(
        default=OMIT, ge=0, le=1, description="Sample from the likeliest tokens that make up this share."
    )
    n: int | None = Field(default=OMIT, ge=1, le=128, description="Number of continuations of each prompt.")
    best_of: int | None = Field(default=OMIT, ge=0, le=20, description="Draw this many, return the best n.")
    stop: str | list[str] | None = Field(default=OMIT, description="Text or texts at which to stop.")
    echo: bool | None = Field(default=OMIT, description="Return the prompt before its continuation.")
    logprobs: int | None = Field(default=OMIT, ge=0, le=5, description="How many likely tokens to tell at each place.")
    seed: int | None = Field(default=OMIT, description="Seed of the sampling, without a promise.")
    user: str = Field(default=OMIT, description="Tag of the end user.")
    stream_options: ChatStreamOptions | None = Field(default=OMIT, description="How to stream.")
    frequency_penalty: float | None = Field(
        default=OMIT, ge=-2, le=2, description="Penalty on tokens, by how often they have come up."
    )
    presence_penalty: float | None = Field(
        default=OMIT, ge=-2, le=2, description="Penalty on tokens that have come up."
    )
    logit_bias: dict[str, Any] | None = Field(
        default=OMIT, description="What to add to the chance of a token, by the token's number."
    )
