# Written by modelwire-codegen from specs/runpod/models/language.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runpod.objects.chat_message import ChatMessage
from modelwire.runpod.objects.response_format import ResponseFormat
from modelwire.runpod.objects.tool import Tool
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.text import TextResult


class MoonshotKimiParams(Params[TextResult, TextResult]):
    """Moonshot Kimi: Three models of Moonshot behind one endpoint; all reason before they answer."""

    model_id: ClassVar[str] = "moonshot-kimi"
    __docs__: ClassVar[str] = "https://docs.runpod.io/public-endpoints/models/moonshot-kimi"
    messages: list[ChatMessage] = Field(min_length=1, description="The conversation, oldest turn first.")
    model: Literal["kimi-k2.6", "kimi-k2.7-code", "kimi-k3"] = Field(
        default=OMIT, description="Which of the three models answers."
    )
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
    response_format: ResponseFormat = Field(default=OMIT, description="Form of the answer.")
    tools: list[Tool] = Field(default=OMIT, description="Functions that the model may ask for.")
    tool_choice: Literal["auto", "none", "required"] | dict[str, Any] = Field(
        default=OMIT, description="Whether to call a tool, or which one."
    )
    reasoning_effort: Literal["max"] | str = Field(
        default=OMIT, description="How hard to think, where the model can be told."
    )
    top_k: int = Field(default=OMIT, description="Sample from this many likely tokens.")
