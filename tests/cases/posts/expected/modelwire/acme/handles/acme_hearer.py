# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handle_kinds import AsyncStreamHandle, StreamCalls, StreamHandle, StreamT
from modelwire_runtime.handles import Awaited, CallT
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.results.transcription import TranscriptionResult
from modelwire_runtime.streams.media import AsyncTranscriptionStream, TranscriptionStream

if TYPE_CHECKING:
    from modelwire.acme.params.acme_hearer import AcmeHearerParams


class AcmeHearerInput(TypedDict, total=False):
    """Parameters of AcmeHearer, as a dictionary."""

    file: Required[MediaInput]


class AcmeHearerCalls(StreamCalls[CallT, StreamT]):
    """Hearer: Listens."""

    if TYPE_CHECKING:
        params: type[AcmeHearerParams]

    def __call__(
        self,
        *,
        file: MediaInput,
    ) -> CallT:
        """Hearer: Listens.

        Args:
            file: The recording.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.
        """
        return self._run(locals())

    def stream(self, **params: Unpack[AcmeHearerInput]) -> StreamT:
        """Answer piece by piece, with the parameters of a call; nothing is sent before it is entered."""
        return self._stream(params)


class AcmeHearer(
    AcmeHearerCalls[TranscriptionResult, TranscriptionStream], StreamHandle[TranscriptionResult, TranscriptionStream]
):
    """Hearer: Listens."""


class AsyncAcmeHearer(
    AcmeHearerCalls[Awaited[TranscriptionResult], AsyncTranscriptionStream],
    AsyncStreamHandle[TranscriptionResult, AsyncTranscriptionStream],
):
    """Hearer: Listens."""
