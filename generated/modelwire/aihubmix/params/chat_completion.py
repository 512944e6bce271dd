# Written by modelwire-codegen from specs/aihubmix/models/openai.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.aihubmix.objects.chat_function_tool import ChatFunctionTool
from modelwire.aihubmix.objects.chat_json_schema_format import ChatJsonSchemaFormat
from modelwire.aihubmix.objects.chat_message import ChatMessage
from modelwire.aihubmix.objects.chat_named_function import ChatNamedFunction
from modelwire.aihubmix.objects.chat_reasoning import ChatReasoning
from modelwire.aihubmix.objects.chat_stream_options import ChatStreamOptions
from modelwire.aihubmix.objects.plain_text_format import PlainTextFormat
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params, Stranger
from modelwire_runtime.results.text import TextResult
from modelwire_runtime.rules import Count, Fits, Not, Present, Rule, When


class ChatCompletionParams(Params[TextResult, TextResult]):
    """Chat: Answer a conversation."""

    __docs__: ClassVar[str] = "https://docs.aihubmix.com"
    model: (
        Literal[
            "qwen3-coder-next",
            "qwen3.5-122b-a10b",
            "qwen3.5-397b-a17b",
            "qwen3.6-27b",
            "qwen3.6-35b-a3b",
            "qwen3.6-max-preview",
            "qwen3.7-plus",
            "qwen3.8-2.4t-a95b",
            "qwen3.8-flash",
            "qwen3.8-max",
            "qwen3.6-flash",
            "qwen3.6-plus",
            "qwen3.7-max",
            "claude-3-7-sonnet-20250219",
            "claude-fable-5",
            "claude-haiku-4-5",
            "claude-opus-4-8-think",
            "claude-opus-5",
            "claude-sonnet-5",
            "claude-opus-4-6-think",
            "claude-opus-4-6",
            "claude-opus-4-7-think",
            "claude-opus-4-7",
            "claude-sonnet-4-6-think",
            "claude-sonnet-4-6",
            "doubao-seed-2-0-code-preview",
            "doubao-seed-2-0-lite-260428",
            "doubao-seed-2-0-mini",
            "doubao-seed-2-0-pro",
            "doubao-seed-2-1-turbo",
            "doubao-seed-2-0-mini-260428",
            "deepseek-v4-flash",
            "deepseek-v4-pro",
            "alicloud-deepseek-v4-flash",
            "alicloud-deepseek-v4-pro",
            "deep-deepseek-v4-flash",
            "deep-deepseek-v4-pro",
            "agnes-2.5-flash",
            "agnes-2.5-pro",
            "command-a-plus-05-2026",
            "ernie-5.1",
            "hy3",
            "hy4-preview",
            "longcat-2.0",
            "mai-thinking-1",
            "muse-spark-1.2",
            "step-3.7-flash",
            "gemini-2.5-flash",
            "gemini-3-flash-preview",
            "gemini-3-flash-preview-search",
            "gemini-3.1-pro-preview",
            "gemini-3.1-pro-preview-customtools",
            "gemini-3.5-flash-lite",
            "gemini-3.7-flash",
            "gemma-4-26b-a4b-it",
            "gemma-4-31b-it",
            "gemini-2.5-pro",
            "gemini-3.1-flash-lite",
            "minimax-m2.7",
            "minimax-m3",
            "coding-minimax-m2.7-free",
            "coding-minimax-m2.7-highspeed",
            "coding-minimax-m2.7",
            "coding-kimi-k3",
            "kimi-k2.6",
            "kimi-k2.7-code-highspeed",
            "kimi-k3",
            "kimi-k2.5",
            "o4-mini",
            "gpt-3.5-turbo",
            "gpt-4o-mini",
            "gpt-4",
            "gpt-5",
            "gpt-5-codex",
            "gpt-5-pro",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-chat-latest",
            "gpt-4o-mini-audio-preview",
            "o3",
            "gpt-5.3-codex",
            "gpt-5.4-high",
            "gpt-5.4-low",
            "gpt-5.4-mini",
            "gpt-5.4-nano",
            "gpt-5.5",
            "gpt-5.5-pro",
            "gpt-5.6-luna",
            "gpt-5.6-sol-disc",
            "gpt-5.6-terra",
            "gpt-chat-latest",
            "gpt-5.1-codex-mini",
            "gpt-5.1-codex",
            "gpt-5.1",
            "gpt-5.2-codex",
            "gpt-5.2",
            "gpt-5.4",
            "grok-4-20-non-reasoning",
            "grok-4-20-reasoning",
            "grok-4.6",
            "grok-build-0.1",
            "grok-4.3",
            "coding-xiaomi-mimo-v2-omni",
            "coding-xiaomi-mimo-v2.5",
            "coding-xiaomi-mimo-v2.5-pro",
            "mimo-v2-omni",
            "mimo-v2-pro",
            "xiaomi-mimo-v2.5-free",
            "xiaomi-mimo-v2.5-pro-free",
            "xiaomi-mimo-v2.5-pro",
            "xiaomi-mimo-v2.5",
            "cc-glm-5.1",
            "coding-glm-5.3",
            "glm-5.2-fast-preview",
            "glm-5.3",
            "glm-5.3-flash",
            "glm-5v-turbo",
            "alicloud-glm-5.1",
            "coding-glm-5.1-free",
            "coding-glm-5.1",
            "glm-5.2",
            "zai-glm-5.1",
        ]
        | str
    ) = Field(description="Catalogue id of the model; it chooses the endpoint and is not sent as it is.")
    __open__: ClassVar[bool] = True
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("messages[].content[].image_url.url", kind="image", forms=("url", "data_uri")),
        MediaSlot("messages[].content[].input_audio.data", kind="audio", forms=("base64",), types=("wav", "mp3")),
        MediaSlot("messages[].content[].file.file_data", kind="file", forms=("data_uri",), name_in="filename"),
    )
    __rules__: ClassVar[tuple[Rule, ...]] = (
        When(Count("tools", le=0), Not(Present("tool_choice"))),
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
    )
    messages: list[ChatMessage] = Field(min_length=1, description="The conversation, oldest turn first.")
    max_tokens: int | None = Field(default=OMIT, ge=1, description="Most tokens to write.")
    max_completion_tokens: int | None = Field(
        default=OMIT, ge=1, description="Most tokens to write, reasoning included."
    )
    temperature: float | None = Field(default=OMIT, ge=0, le=2, description="Randomness; lower keeps to the likeliest.")
    top_p: float | None = Field(
        default=OMIT, ge=0, le=1, description="Sample from the likeliest tokens that make up this share."
    )
    frequency_penalty: float | None = Field(
        default=OMIT, ge=-2, le=2, description="Penalty on tokens, by how often they have come up."
    )
    presence_penalty: float | None = Field(
        default=OMIT, ge=-2, le=2, description="Penalty on tokens that have come up."
    )
    stop: str | list[str] | None = Field(default=OMIT, description="Text or texts at which to stop.")
    seed: int | None = Field(default=OMIT, description="Seed of the sampling, without a promise.")
    user: str = Field(default=OMIT, description="Tag of the end user.")
    response_format: PlainTextFormat | ChatJsonSchemaFormat = Field(default=OMIT, description="Form of the answer.")
    tools: list[ChatFunctionTool] = Field(default=OMIT, description="Functions that the model may ask for.")
    tool_choice: Literal["none", "auto", "required"] | ChatNamedFunction | Stranger = Field(
        default=OMIT, description="Whether the model must use a function, or which one."
    )
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None = Field(
        default=OMIT, description="How hard to think."
    )
    reasoning: ChatReasoning | None = Field(default=OMIT, description="How to think, in another form.")
    verbosity: Literal["low", "medium", "high"] | None = Field(default=OMIT, description="How much to say.")
    stream_options: ChatStreamOptions | None = Field(default=OMIT, description="How to stream.")
