# Written by modelwire-codegen from specs/openai/models/completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required, Unpack

from modelwire.openai.inputs.chat_stream_options import ChatStreamOptionsInput, ChatStreamOptionsObject
from modelwire_runtime.handle_kinds import AsyncTextHandle, StreamT, TextCalls, TextHandle
from modelwire_runtime.handles import Awaited, CallT
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.text import TextResult
from modelwire_runtime.streams.text import AsyncTextStream, TextStream

if TYPE_CHECKING:
    from modelwire.openai.params.text_completion import TextCompletionParams


class TextCompletionInput(TypedDict, total=False):
    """Parameters of TextCompletion, as a dictionary."""

    prompt: Required[str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]]]
    suffix: str | None
    max_tokens: int | None
    temperature: float | None
    top_p: float | None
    n: int | None
    best_of: int | None
    stop: str | Sequence[str] | None
    echo: bool | None
    logprobs: int | None
    seed: int | None
    user: str
    stream_options: ChatStreamOptionsInput | ChatStreamOptionsObject | None
    frequency_penalty: float | None
    presence_penalty: float | None
    logit_bias: Mapping[str, int] | None


class TextCompletionCalls(TextCalls[CallT, StreamT]):
    """Completion of a plain text: Continue a text."""

    if TYPE_CHECKING:
        params: type[TextCompletionParams]

    def __call__(
        self,
        *,
        prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]],
        suffix: str | None = OMIT,
        max_tokens: int | None = OMIT,
        temperature: float | None = OMIT,
        top_p: float | None = OMIT,
        n: int | None = OMIT,
        best_of: int | None = OMIT,
        stop: str | Sequence[str] | None = OMIT,
        echo: bool | None = OMIT,
        logprobs: int | None = OMIT,
        seed: int | None = OMIT,
        user: str = OMIT,
        stream_options: ChatStreamOptionsInput | ChatStreamOptionsObject | None = OMIT,
        frequency_penalty: float | None = OMIT,
        presence_penalty: float | None = OMIT,
        logit_bias: Mapping[str, int] | None = OMIT,
    ) -> CallT:
        """Completion of a plain text: Continue a text.

        Args:
            prompt: Text to continue, or several, or their tokens.
            suffix: Text that shall follow the continuation.
            max_tokens: Most tokens to write. At least 0 tokens, at most the model's own `info.max_output`. The
                service's default is 16.
            temperature: Randomness; lower keeps to the likeliest. 0 to 2. The service's default is 1.
            top_p: Sample from the likeliest tokens that make up this share. 0 to 1. The service's default is 1.
            n: Number of continuations of each prompt. 1 to 128. The service's default is 1.
            best_of: Draw this many, return the best n. 0 to 20. The service's default is 1.
            stop: Text or texts at which to stop.
            echo: Return the prompt before its continuation. The service's default is false.
            logprobs: How many likely tokens to tell at each place. 0 to 5.
            seed: Seed of the sampling, without a promise.
            user: Tag of the end user.
            stream_options: How to stream.
            frequency_penalty: Penalty on tokens, by how often they have come up. -2 to 2. The service's default is 0.
            presence_penalty: Penalty on tokens that have come up. -2 to 2. The service's default is 0.
            logit_bias: What to add to the chance of a token, by the token's number.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: gpt-3.5-turbo-instruct, davinci-002, babbage-002.
        https://developers.openai.com/api/docs
        """
        return self._run(locals())

    def stream(self, **params: Unpack[TextCompletionInput]) -> StreamT:
        """Answer piece by piece, with the parameters of a call; nothing is sent before it is entered."""
        return self._stream(params)


class TextCompletion(TextCompletionCalls[TextResult, TextStream], TextHandle[TextResult]):
    """Completion of a plain text: Continue a text."""


class AsyncTextCompletion(TextCompletionCalls[Awaited[TextResult], AsyncTextStream], AsyncTextHandle[TextResult]):
    """Completion of a plain text: Continue a text."""
