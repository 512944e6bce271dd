# Written by modelwire-codegen from specs/openai/models/gpt_5.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.openai.inputs.chat_message import ChatMessageInput, ChatMessageObject
from modelwire.openai.inputs.chat_stream_options import ChatStreamOptionsInput, ChatStreamOptionsObject
from modelwire.openai.inputs.chat_text_format import ChatTextFormatInput, ChatTextFormatObject
from modelwire.openai.inputs.chat_tool import ChatToolInput, ChatToolObject
from modelwire.openai.inputs.chat_tool_choice import ChatToolChoiceInput, ChatToolChoiceObject
from modelwire.openai.inputs.moderation import ModerationInput, ModerationObject
from modelwire_runtime.handle_kinds import AsyncTextHandle, StreamT, TextCalls, TextHandle
from modelwire_runtime.handles import Awaited, CallT
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.text import TextResult
from modelwire_runtime.streams.text import AsyncTextStream, TextStream

if TYPE_CHECKING:
    from modelwire.openai.params.gpt_5_1_chat import Gpt51ChatParams


class Gpt51ChatInput(TypedDict, total=False):
    """Parameters of Gpt51Chat, as a dictionary."""

    messages: Required[Sequence[ChatMessageInput | ChatMessageObject]]
    max_completion_tokens: int | None
    n: int | None
    stop: str | Sequence[str] | None
    response_format: ChatTextFormatInput | ChatTextFormatObject
    verbosity: Literal["low", "medium", "high"] | None
    seed: int | None
    tools: Sequence[ChatToolInput | ChatToolObject]
    tool_choice: ChatToolChoiceInput | ChatToolChoiceObject
    parallel_tool_calls: bool
    store: bool | None
    metadata: Mapping[str, str] | None
    prompt_cache_key: str | None
    safety_identifier: str | None
    user: str
    stream_options: ChatStreamOptionsInput | ChatStreamOptionsObject | None
    moderation: ModerationInput | ModerationObject | None
    temperature: float | None
    top_p: float | None
    logprobs: bool | None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "scale"] | None
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    reasoning_effort: Literal["none", "low", "medium", "high"] | None


class Gpt51ChatCalls(TextCalls[CallT, StreamT]):
    """GPT-5.1 by Chat: Answer a conversation."""

    if TYPE_CHECKING:
        params: type[Gpt51ChatParams]

    def __call__(
        self,
        *,
        messages: Sequence[ChatMessageInput | ChatMessageObject],
        max_completion_tokens: int | None = OMIT,
        n: int | None = OMIT,
        stop: str | Sequence[str] | None = OMIT,
        response_format: ChatTextFormatInput | ChatTextFormatObject = OMIT,
        verbosity: Literal["low", "medium", "high"] | None = OMIT,
        seed: int | None = OMIT,
        tools: Sequence[ChatToolInput | ChatToolObject] = OMIT,
        tool_choice: ChatToolChoiceInput | ChatToolChoiceObject = OMIT,
        parallel_tool_calls: bool = OMIT,
        store: bool | None = OMIT,
        metadata: Mapping[str, str] | None = OMIT,
        prompt_cache_key: str | None = OMIT,
        safety_identifier: str | None = OMIT,
        user: str = OMIT,
        stream_options: ChatStreamOptionsInput | ChatStreamOptionsObject | None = OMIT,
        moderation: ModerationInput | ModerationObject | None = OMIT,
        temperature: float | None = OMIT,
        top_p: float | None = OMIT,
        logprobs: bool | None = OMIT,
        service_tier: Literal["auto", "default", "flex", "priority", "fast", "scale"] | None = OMIT,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = OMIT,
        reasoning_effort: Literal["none", "low", "medium", "high"] | None = OMIT,
    ) -> CallT:
        """GPT-5.1 by Chat: Answer a conversation.

        Args:
            messages: The conversation, oldest turn first. At least 1 item. Kinds by role: developer, system, user,
                assistant, tool, function.
            max_completion_tokens: Most tokens to write, reasoning included. In tokens, at most the model's own
                `info.max_output`.
            n: Number of answers. 1 to 128. The service's default is 1.
            stop: Text or texts at which to stop.
            response_format: Form of the answer. Kinds by type: text, json_object, json_schema.
            verbosity: How much to say. The service's default is "medium".
            seed: Seed of the sampling, without a promise.
            tools: Tools of yours that the model may ask for. Kinds by type: function, custom.
            tool_choice: Whether the model must use a tool, or which one. Kinds by type: function, custom,
                allowed_tools.
            parallel_tool_calls: Let the model ask for several tools at once. The service's default is true.
            store: Keep the completion. The service's default is false.
            metadata: Pairs to store with the completion.
            prompt_cache_key: Requests with one key are likelier to share a cached prefix.
            safety_identifier: Stable tag of the end user, best a hash. At most 128 characters.
            user: Tag of the end user.
            stream_options: How to stream.
            moderation: Judge the input and the answer as well.
            temperature: Randomness; lower keeps to the likeliest. 0 to 2. The service's default is 1.
            top_p: Sample from the likeliest tokens that make up this share. 0 to 1. The service's default is 1.
            logprobs: Tell how likely each token was. The service's default is false.
            service_tier: How fast and at what price to serve the call. The service's default is "auto".
            prompt_cache_retention: How long a cached prefix may live.
            reasoning_effort: How hard to think. The service's default is "none".

        Rules:
            If temperature, top_p or logprobs is set: reasoning_effort is "none" or null.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Deprecated, ends 2027-04-01; use gpt-6.1-sol.
        https://developers.openai.com/api/docs/models/gpt-5.1
        """
        return self._run(locals())

    def stream(self, **params: Unpack[Gpt51ChatInput]) -> StreamT:
        """Answer piece by piece, with the parameters of a call; nothing is sent before it is entered."""
        return self._stream(params)


class Gpt51Chat(Gpt51ChatCalls[TextResult, TextStream], TextHandle[TextResult]):
    """GPT-5.1 by Chat: Answer a conversation."""


class AsyncGpt51Chat(Gpt51ChatCalls[Awaited[TextResult], AsyncTextStream], AsyncTextHandle[TextResult]):
    """GPT-5.1 by Chat: Answer a conversation."""
