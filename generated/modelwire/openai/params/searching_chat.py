# Written by modelwire-codegen from specs/openai/models/chat_only.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.openai.objects.chat_message import ChatMessage
from modelwire.openai.objects.chat_stream_options import ChatStreamOptions
from modelwire.openai.objects.chat_text_format import ChatTextFormat
from modelwire.openai.objects.chat_tool import ChatTool
from modelwire.openai.objects.chat_tool_choice import ChatToolChoice
from modelwire.openai.objects.moderation import Moderation
from modelwire.openai.objects.web_search_options import WebSearchOptions
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.text import TextResult
from modelwire_runtime.rules import Equals, Fits, IsType, Rule, When


class SearchingChatParams(Params[TextResult, TextResult]):
    """Chat with web search: Answer a conversation."""

    __docs__: ClassVar[str] = "https://developers.openai.com/api/docs"
    model: (
        Literal[
            "gpt-4o-search-preview", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-mini-search-preview"
        ]
        | str
    ) = Field(description="Catalogue id of the model; it chooses the endpoint and is not sent as it is.")
    __limits__: ClassVar[tuple[tuple[str, str], ...]] = (
        ("max_completion_tokens", "max_output"),
        ("max_tokens", "max_output"),
    )
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("messages[].content[].image_url.url", kind="image", forms=("url", "data_uri")),
        MediaSlot("messages[].content[].input_audio.data", kind="audio", forms=("base64",), types=("wav", "mp3")),
        MediaSlot("messages[].content[].file.file_data", kind="file", forms=("data_uri",), name_in="filename"),
    )
    __rules__: ClassVar[tuple[Rule, ...]] = (
        When(IsType("top_logprobs", "integer"), Equals("logprobs", True)),
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
        Fits("metadata", {"type": ["object", "null"], "additionalProperties": {"type": "string", "maxLength": 512}}),
        Fits(
            "logit_bias",
            {"type": ["object", "null"], "additionalProperties": {"type": "integer", "minimum": -100, "maximum": 100}},
        ),
    )
    messages: list[ChatMessage] = Field(min_length=1, description="The conversation, oldest turn first.")
    max_completion_tokens: int | None = Field(default=OMIT, description="Most tokens to write, reasoning included.")
    n: int | None = Field(default=OMIT, ge=1, le=128, description="Number of answers.")
    stop: str | list[str] | None = Field(default=OMIT, description="Text or texts at which to stop.")
    response_format: ChatTextFormat = Field(default=OMIT, description="Form of the answer.")
    verbosity: Literal["low", "medium", "high"] | None = Field(default=OMIT, description="How much to say.")
    seed: int | None = Field(default=OMIT, description="Seed of the sampling, without a promise.")
    tools: list[ChatTool] = Field(default=OMIT, description="Tools of yours that the model may ask for.")
    tool_choice: ChatToolChoice | Literal["none", "auto", "required"] = Field(
        default=OMIT, description="Whether the model must use a tool, or which one."
    )
    parallel_tool_calls: bool = Field(default=OMIT, description="Let the model ask for several tools at once.")
    store: bool | None = Field(default=OMIT, description="Keep the completion.")
    metadata: dict[str, Any] | None = Field(default=OMIT, description="Pairs to store with the completion.")
    prompt_cache_key: str | None = Field(
        default=OMIT, description="Requests with one key are likelier to share a cached prefix."
    )
    safety_identifier: str | None = Field(
        default=OMIT, max_length=128, description="Stable tag of the end user, best a hash."
    )
    user: str = Field(default=OMIT, description="Tag of the end user.")
    stream_options: ChatStreamOptions | None = Field(default=OMIT, description="How to stream.")
    moderation: Moderation | None = Field(default=OMIT, description="Judge the input and the answer as well.")
    top_p: float | None = Field(
        default=OMIT, ge=0, le=1, description="Sample from the likeliest tokens that make up this share."
    )
    logprobs: bool | None = Field(default=OMIT, description="Tell how likely each token was.")
    frequency_penalty: float | None = Field(
        default=OMIT, ge=-2, le=2, description="Penalty on tokens, by how often they have come up."
    )
    presence_penalty: float | None = Field(
        default=OMIT, ge=-2, le=2, description="Penalty on tokens that have come up."
    )
    logit_bias: dict[str, Any] | None = Field(
        default=OMIT, description="What to add to the chance of a token, by the token's number."
    )
    top_logprobs: int | None = Field(
        default=OMIT, ge=0, le=20, description="How many likely tokens to tell at each place."
    )
    max_tokens: int | None = Field(default=OMIT, description="Older name of max_completion_tokens.")
    web_search_options: WebSearchOptions = Field(default=OMIT, description="How to search the web.")
    service_tier: Literal["auto", "default", "priority", "fast", "scale"] | None = Field(
        default=OMIT, description="How fast and at what price to serve the call."
    )
    prompt_cache_retention: Literal["in_memory", "24h"] | None = Field(
        default=OMIT, description="How long a cached prefix may live."
    )
