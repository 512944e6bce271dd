# Written by modelwire-codegen from specs/deepinfra/models/qwen.yaml. Do not edit: change that, and run `make generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.deepinfra.objects.chat_message import ChatMessage
from modelwire.deepinfra.objects.function_tool import FunctionTool
from modelwire.deepinfra.objects.prompt_cache_options import PromptCacheOptions
from modelwire.deepinfra.objects.reasoning import Reasoning
from modelwire.deepinfra.objects.response_format import ResponseFormat
from modelwire.deepinfra.objects.stream_options import StreamOptions
from modelwire_runtime.media import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results import TextResult


class QwenQwen3Coder480bA35bInstructTurboParams(Params[TextResult, TextResult]):
    """Qwen3 Coder 480B A35B Instruct Turbo: The Turbo serving of the large Qwen3 for code."""

    model_id: ClassVar[str] = "Qwen/Qwen3-Coder-480B-A35B-Instruct-Turbo"
    __docs__: ClassVar[str] = "https://docs.deepinfra.com"
    __limits__: ClassVar[tuple[tuple[str, str], ...]] = (("max_tokens", "max_output"),)
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("messages[].content[].image_url.url", kind="image", forms=("url", "data_uri")),
        MediaSlot("messages[].content[].input_audio.data", kind="audio", forms=("base64",)),
        MediaSlot("messages[].content[].video_url.url", kind="video", forms=("url", "data_uri")),
    )
    messages: list[ChatMessage] = Field(description="The conversation, oldest turn first.")
    max_tokens: int | None = Field(default=OMIT, ge=1, le=66536, description="Most tokens to write.")
    temperature: float = Field(
        default=OMIT, ge=0, le=2, description="Randomness; low values keep to the likeliest tokens."
    )
    top_p: float = Field(
        default=OMIT, le=1, gt=0, description="Sample from the likeliest tokens that make up this share."
    )
    min_p: float = Field(
        default=OMIT, ge=0, le=1, description="Least probability, as a share of the likeliest token's; 0 is off."
    )
    top_k: int = Field(default=OMIT, ge=0, lt=1000, description="Sample from this many likely tokens; 0 is off.")
    stop: str | list[str] | None = Field(default=OMIT, description="Text or texts at which to stop.")
    stop_token_ids: list[int] | None = Field(
        default=OMIT, description="Tokens at which to stop besides the model's own."
    )
    n: int = Field(default=OMIT, ge=1, le=4, description="Number of answers.")
    presence_penalty: float = Field(default=OMIT, ge=-2, le=2, description="Penalty on tokens that have come up.")
    frequency_penalty: float = Field(
        default=OMIT, ge=-2, le=2, description="Penalty on tokens, by how often they have come up."
    )
    repetition_penalty: float = Field(
        default=OMIT,
        ge=0.01,
        le=5,
        description="Factor on tokens that have come up; above 1 discourages repetition, below 1 invites it.",
    )
    seed: int | None = Field(
        default=OMIT,
        ge=-9223372036854775808,
        le=18446744073709551615,
        description="Seed of the sampling; the same one need not repeat an answer.",
    )
    ignore_eos: bool | None = Field(default=OMIT, description="Go on to max_tokens past the end-of-sequence token.")
    user: str | None = Field(default=OMIT, description="Tag of the end user; it should not tell who that is.")
    tools: list[FunctionTool] | None = Field(default=OMIT, description="Functions that the model may ask for.")
    tool_choice: Literal["none", "auto", "required"] | FunctionTool | None = Field(
        default=OMIT, description="Whether to call a function, or which one."
    )
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = Field(
        default=OMIT, description="How hard to think; none switches it off where that is possible."
    )
    reasoning: Reasoning | None = Field(default=OMIT, description="How to think.")
    verbosity: Literal["low", "medium", "high"] | str = Field(default=OMIT, description="How much to say.")
    logprobs: bool | None = Field(default=OMIT, description="Tell the log probabilities of the tokens written.")
    chat_template_kwargs: dict[str, Any] | None = Field(
        default=OMIT, description="Values for the model's chat template."
    )
    continue_final_message: bool | None = Field(
        default=OMIT, description="Go on with the last message, which must be the assistant's, instead of a new turn."
    )
    response_format: ResponseFormat | None = Field(default=OMIT, description="Form of the answer.")
    stream_options: StreamOptions | None = Field(default=OMIT, description="What a stream tells besides the answer.")
    service_tier: Literal["default", "priority", "flex", "auto", "standard_only"] | None = Field(
        default=OMIT, description="How urgent the request is; only some models know more than one tier."
    )
    fail_fast: bool = Field(default=OMIT, description="Answer with 429 at once instead of waiting for room.")
    models: list[str] | None = Field(
        default=OMIT,
        min_length=1,
        max_length=4,
        description="Ids to try in this order when one has no room; the handle's own model is then ignored.",
    )
    prompt_cache_key: str | None = Field(
        default=OMIT, description="Name under which the prompt is kept for later requests."
    )
    prompt_cache_options: PromptCacheOptions | None = Field(default=OMIT, description="How the prompt is kept.")
