# Written by modelwire-codegen from specs/runpod/models/language.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handle_kinds import AsyncTextHandle, StreamT, TextCalls, TextHandle
from modelwire_runtime.handles import Awaited, CallT
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.text import TextResult
from modelwire_runtime.streams.text import AsyncTextStream, TextStream

if TYPE_CHECKING:
    from modelwire.runpod.params.vllm_completion import VllmCompletionParams


class VllmCompletionInput(TypedDict, total=False):
    """Parameters of VllmCompletion, as a dictionary."""

    prompt: Required[str]
    max_tokens: int
    temperature: float
    top_p: float
    n: int
    stop: str | Sequence[str]
    presence_penalty: float
    frequency_penalty: float
    seed: int
    user: str
    best_of: int
    top_k: int
    repetition_penalty: float
    min_p: float
    use_beam_search: bool
    length_penalty: float
    ignore_eos: bool
    skip_special_tokens: bool
    echo: bool


class VllmCompletionCalls(TextCalls[CallT, StreamT]):
    """Completion on a vLLM server: Continue a text."""

    if TYPE_CHECKING:
        params: type[VllmCompletionParams]

    def __call__(
        self,
        *,
        prompt: str,
        max_tokens: int = OMIT,
        temperature: float = OMIT,
        top_p: float = OMIT,
        n: int = OMIT,
        stop: str | Sequence[str] = OMIT,
        presence_penalty: float = OMIT,
        frequency_penalty: float = OMIT,
        seed: int = OMIT,
        user: str = OMIT,
        best_of: int = OMIT,
        top_k: int = OMIT,
        repetition_penalty: float = OMIT,
        min_p: float = OMIT,
        use_beam_search: bool = OMIT,
        length_penalty: float = OMIT,
        ignore_eos: bool = OMIT,
        skip_special_tokens: bool = OMIT,
        echo: bool = OMIT,
    ) -> CallT:
        """Completion on a vLLM server: Continue a text.

        Args:
            prompt: Text to continue.
            max_tokens: Most tokens to write. At least 1 token.
            temperature: Randomness; 0 always takes the likeliest token. At least 0.
            top_p: Sample from the likeliest tokens that make up this share. 0 to 1.
            n: Number of answers. At least 1. The service's default is 1.
            stop: Text or texts at which to stop.
            presence_penalty: Penalty on tokens that have come up. The service's default is 0.
            frequency_penalty: Penalty on tokens, by how often they have come up. The service's default is 0.
            seed: Seed of the sampling.
            user: Tag of the end user.
            best_of: Draw this many, return the best n.
            top_k: Sample from this many likely tokens; -1 takes all. The service's default is -1.
            repetition_penalty: Above 1 discourages repetition, below 1 invites it. The service's default is 1.0.
            min_p: Least probability, as a share of the likeliest token's. The service's default is 0.0.
            use_beam_search: Search with beams instead of sampling. The service's default is false.
            length_penalty: How beams of different length are weighed; beam search only. The service's default is 1.0.
            ignore_eos: Go on past the end-of-sequence token. The service's default is false.
            skip_special_tokens: Leave special tokens out of the text. The service's default is true.
            echo: Return the prompt before the answer. The service's default is false.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: qwen/qwen3-32b-awq, openai/gpt-oss-120b, deepcogito/cogito-671b-v2.1-fp8,
        ibm-granite/granite-4.0-h-small.
        https://docs.runpod.io
        """
        return self._run(locals())

    def stream(self, **params: Unpack[VllmCompletionInput]) -> StreamT:
        """Answer piece by piece, with the parameters of a call; nothing is sent before it is entered."""
        return self._stream(params)


class VllmCompletion(VllmCompletionCalls[TextResult, TextStream], TextHandle[TextResult]):
    """Completion on a vLLM server: Continue a text."""


class AsyncVllmCompletion(VllmCompletionCalls[Awaited[TextResult], AsyncTextStream], AsyncTextHandle[TextResult]):
    """Completion on a vLLM server: Continue a text."""
