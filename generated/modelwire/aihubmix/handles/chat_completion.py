# Written by modelwire-codegen from specs/aihubmix/models/openai.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.aihubmix.inputs.chat_function_tool import ChatFunctionToolInput, ChatFunctionToolObject
from modelwire.aihubmix.inputs.chat_json_schema_format import ChatJsonSchemaFormatInput, ChatJsonSchemaFormatObject
from modelwire.aihubmix.inputs.chat_message import ChatMessageInput, ChatMessageObject
from modelwire.aihubmix.inputs.chat_named_function import ChatNamedFunctionInput, ChatNamedFunctionObject
from modelwire.aihubmix.inputs.chat_reasoning import ChatReasoningInput, ChatReasoningObject
from modelwire.aihubmix.inputs.chat_stream_options import ChatStreamOptionsInput, ChatStreamOptionsObject
from modelwire.aihubmix.inputs.plain_text_format import PlainTextFormatInput, PlainTextFormatObject
from modelwire_runtime.handle_kinds import AsyncTextHandle, StreamT, TextCalls, TextHandle
from modelwire_runtime.handles import Awaited, CallT
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.text import TextResult
from modelwire_runtime.streams.text import AsyncTextStream, TextStream

if TYPE_CHECKING:
    from modelwire.aihubmix.params.chat_completion import ChatCompletionParams


class ChatCompletionInput(TypedDict, total=False):
    """Parameters of ChatCompletion, as a dictionary."""

    messages: Required[Sequence[ChatMessageInput | ChatMessageObject]]
    max_tokens: int | None
    max_completion_tokens: int | None
    temperature: float | None
    top_p: float | None
    frequency_penalty: float | None
    presence_penalty: float | None
    stop: str | Sequence[str] | None
    seed: int | None
    user: str
    response_format: (
        PlainTextFormatInput | PlainTextFormatObject | ChatJsonSchemaFormatInput | ChatJsonSchemaFormatObject
    )
    tools: Sequence[ChatFunctionToolInput | ChatFunctionToolObject]
    tool_choice: Literal["none", "auto", "required"] | ChatNamedFunctionInput | ChatNamedFunctionObject
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None
    reasoning: ChatReasoningInput | ChatReasoningObject | None
    verbosity: Literal["low", "medium", "high"] | None
    stream_options: ChatStreamOptionsInput | ChatStreamOptionsObject | None


class ChatCompletionCalls(TextCalls[CallT, StreamT]):
    """Chat: Answer a conversation."""

    if TYPE_CHECKING:
        params: type[ChatCompletionParams]

    def __call__(
        self,
        *,
        messages: Sequence[ChatMessageInput | ChatMessageObject],
        max_tokens: int | None = OMIT,
        max_completion_tokens: int | None = OMIT,
        temperature: float | None = OMIT,
        top_p: float | None = OMIT,
        frequency_penalty: float | None = OMIT,
        presence_penalty: float | None = OMIT,
        stop: str | Sequence[str] | None = OMIT,
        seed: int | None = OMIT,
        user: str = OMIT,
        response_format: (
            PlainTextFormatInput | PlainTextFormatObject | ChatJsonSchemaFormatInput | ChatJsonSchemaFormatObject
        ) = OMIT,
        tools: Sequence[ChatFunctionToolInput | ChatFunctionToolObject] = OMIT,
        tool_choice: Literal["none", "auto", "required"] | ChatNamedFunctionInput | ChatNamedFunctionObject = OMIT,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None = OMIT,
        reasoning: ChatReasoningInput | ChatReasoningObject | None = OMIT,
        verbosity: Literal["low", "medium", "high"] | None = OMIT,
        stream_options: ChatStreamOptionsInput | ChatStreamOptionsObject | None = OMIT,
    ) -> CallT:
        """Chat: Answer a conversation.

        Args:
            messages: The conversation, oldest turn first. At least 1 item. Kinds by role: developer, system, user,
                assistant, tool, function.
            max_tokens: Most tokens to write. At least 1 token.
            max_completion_tokens: Most tokens to write, reasoning included. At least 1 token.
            temperature: Randomness; lower keeps to the likeliest. 0 to 2.
            top_p: Sample from the likeliest tokens that make up this share. 0 to 1.
            frequency_penalty: Penalty on tokens, by how often they have come up. -2 to 2.
            presence_penalty: Penalty on tokens that have come up. -2 to 2.
            stop: Text or texts at which to stop.
            seed: Seed of the sampling, without a promise.
            user: Tag of the end user.
            response_format: Form of the answer. Kinds by type: text, json_object, json_schema.
            tools: Functions that the model may ask for.
            tool_choice: Whether the model must use a function, or which one.
            reasoning_effort: How hard to think.
            reasoning: How to think, in another form.
            verbosity: How much to say.
            stream_options: How to stream.

        Rules:
            If tools has at most 0 items: tool_choice is not set.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: qwen3-coder-next, qwen3.5-122b-a10b, qwen3.5-397b-a17b, qwen3.6-27b, qwen3.6-35b-a3b,
        qwen3.6-max-preview, qwen3.7-plus, qwen3.8-2.4t-a95b and 114 more.
        https://docs.aihubmix.com
        """
        return self._run(locals())

    def stream(self, **params: Unpack[ChatCompletionInput]) -> StreamT:
        """Answer piece by piece, with the parameters of a call; nothing is sent before it is entered."""
        return self._stream(params)


class ChatCompletion(ChatCompletionCalls[TextResult, TextStream], TextHandle[TextResult]):
    """Chat: Answer a conversation."""


class AsyncChatCompletion(ChatCompletionCalls[Awaited[TextResult], AsyncTextStream], AsyncTextHandle[TextResult]):
    """Chat: Answer a conversation."""
