# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handle_kinds import AsyncStreamHandle, StreamCalls, StreamHandle, StreamT
from modelwire_runtime.handles import Awaited, CallT
from modelwire_runtime.results.media import AsyncSpeechResult, SpeechResult
from modelwire_runtime.streams.media import AsyncSpeechStream, SpeechStream

if TYPE_CHECKING:
    from modelwire.acme.params.acme_speaker import AcmeSpeakerParams


class AcmeSpeakerInput(TypedDict, total=False):
    """Parameters of AcmeSpeaker, as a dictionary."""

    input: Required[str]


class AcmeSpeakerCalls(StreamCalls[CallT, StreamT]):
    """Speaker: Speaks."""

    if TYPE_CHECKING:
        params: type[AcmeSpeakerParams]

    def __call__(
        self,
        *,
        input: str,
    ) -> CallT:
        """Speaker: Speaks.

        Args:
            input: What to say.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.
        """
        return self._run(locals())

    def stream(self, **params: Unpack[AcmeSpeakerInput]) -> StreamT:
        """Answer piece by piece, with the parameters of a call; nothing is sent before it is entered."""
        return self._stream(params)


class AcmeSpeaker(AcmeSpeakerCalls[SpeechResult, SpeechStream], StreamHandle[SpeechResult, SpeechStream]):
    """Speaker: Speaks."""


class AsyncAcmeSpeaker(
    AcmeSpeakerCalls[Awaited[AsyncSpeechResult], AsyncSpeechStream],
    AsyncStreamHandle[AsyncSpeechResult, AsyncSpeechStream],
):
    """Speaker: Speaks."""
