# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handle_kinds import AsyncStreamHandle, StreamCalls, StreamHandle, StreamT
from modelwire_runtime.handles import Awaited, CallT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult
from modelwire_runtime.streams.media import AsyncImageStream, ImageStream

if TYPE_CHECKING:
    from modelwire.acme.params.acme_painter import AcmePainterParams


class AcmePainterInput(TypedDict, total=False):
    """Parameters of AcmePainter, as a dictionary."""

    prompt: Required[str]


class AcmePainterCalls(StreamCalls[CallT, StreamT]):
    """Painter: Paints."""

    if TYPE_CHECKING:
        params: type[AcmePainterParams]

    def __call__(
        self,
        *,
        prompt: str,
    ) -> CallT:
        """Painter: Paints.

        Args:
            prompt: What to paint.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.
        """
        return self._run(locals())

    def stream(self, **params: Unpack[AcmePainterInput]) -> StreamT:
        """Answer piece by piece, with the parameters of a call; nothing is sent before it is entered."""
        return self._stream(params)


class AcmePainter(AcmePainterCalls[ImageResult, ImageStream], StreamHandle[ImageResult, ImageStream]):
    """Painter: Paints."""


class AsyncAcmePainter(
    AcmePainterCalls[Awaited[AsyncImageResult], AsyncImageStream], AsyncStreamHandle[AsyncImageResult, AsyncImageStream]
):
    """Painter: Paints."""
