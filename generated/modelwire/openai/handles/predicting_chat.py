# Written by modelwire-codegen from specs/openai/models/gpt_4.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.openai.inputs.chat_message import ChatMessageInput, ChatMessageObject
from modelwire.openai.inputs.chat_stream_options import ChatStreamOptionsInput, ChatStreamOptionsObject
from modelwire.openai.inputs.chat_text_format import ChatTextFormatInput, ChatTextFormatObject
from modelwire.openai.inputs.chat_tool import ChatToolInput, ChatToolObject
from modelwire.openai.inputs.chat_tool_choice import ChatToolChoiceInput, ChatToolChoiceObject
from modelwire.openai.inputs.moderation import ModerationInput, ModerationObject
from modelwire.openai.inputs.prediction import PredictionInput, PredictionObject
from modelwire_runtime.handle_kinds import AsyncTextHandle, StreamT, TextCalls, TextHandle
from modelwire_runtime.handles import Awaited, CallT
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.text import TextResult
from modelwire_runtime.streams.text import AsyncTextStream, TextStream

if TYPE_CHECKING:
    from modelwire.openai.params.predicting_chat import PredictingChatParams


class PredictingChatInput(TypedDict, total=False):
    """Parameters of PredictingChat, as a dictionary."""

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
    frequency_penalty: float | None
    presence_penalty: float | None
    logit_bias: Mapping[str, int] | None
    top_logprobs: int | None
    max_tokens: int | None
    prediction: PredictionInput | PredictionObject | None
    service_tier: Literal["auto", "default", "priority", "fast", "scale"] | None
    prompt_cache_retention: Literal["in_memory", "24h"] | None


class PredictingChatCalls(TextCalls[CallT, StreamT]):
    """GPT-4.1 and GPT-4o by Chat: Answer a conversation."""

    if TYPE_CHECKING:
        params: type[PredictingChatParams]

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
        frequency_penalty: float | None = OMIT,
        presence_penalty: float | None = OMIT,
        logit_bias: Mapping[str, int] | None = OMIT,
        top_logprobs: int | None = OMIT,
        max_tokens: int | None = OMIT,
        prediction: PredictionInput | PredictionObject | None = OMIT,
        service_tier: Literal["auto", "default", "priority", "fast", "scale"] | None = OMIT,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = OMIT,
    ) -> CallT:
        """GPT-4.1 and GPT-4o by Chat: Answer a conversation.

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
            frequency_penalty: Penalty on tokens, by how often they have come up. -2 to 2. The service's default is 0.
            presence_penalty: Penalty on tokens that have come up. -2 to 2. The service's default is 0.
            logit_bias: What to add to the chance of a token, by the token's number.
            top_logprobs: How many likely tokens to tell at each place. 0 to 20.
            max_tokens: Older name of max_completion_tokens. In tokens, at most the model's own `info.max_output`.
            prediction: Text that the answer is likely to hold, which makes it come faster.
            service_tier: How fast and at what price to serve the call. The service's default is "auto".
            prompt_cache_retention: How long a cached prefix may live.

        Rules:
            If top_logprobs is a whole number: logprobs is true.
            If prediction is an object: tools has at most 0 items.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: gpt-4.1, gpt-4.1-mini, gpt-4.1-nano, gpt-4o, gpt-4o-2024-05-13, gpt-4o-mini.
        https://developers.openai.com/api/docs
        """
        return self._run(locals())

    def stream(self, **params: Unpack[PredictingChatInput]) -> StreamT:
        """Answer piece by piece, with the parameters of a call; nothing is sent before it is entered."""
        return self._stream(params)


class PredictingChat(PredictingChatCalls[TextResult, TextStream], TextHandle[TextResult]):
    """GPT-4.1 and GPT-4o by Chat: Answer a conversation."""


class AsyncPredictingChat(PredictingChatCalls[Awaited[TextResult], AsyncTextStream], AsyncTextHandle[TextResult]):
    """GPT-4.1 and GPT-4o by Chat: Answer a conversation."""
