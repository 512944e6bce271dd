# Written by modelwire-codegen from specs/acme/models/pictures.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from acme_models.acme.inputs.frame import FrameInput, FrameObject
from acme_models.acme.inputs.layer import LayerInput, LayerObject
from acme_models.acme.inputs.lora import LoraInput, LoraObject
from acme_models.acme.inputs.mark import MarkInput, MarkObject
from acme_models.acme.inputs.painter_frames import PainterFramesInput, PainterFramesObject
from acme_models.acme.inputs.point import PointInput, PointObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from acme_models.acme.params.painter import PainterParams


class PainterInput(TypedDict, total=False):
    """Parameters of Painter, as a dictionary."""

    prompt: Required[str]
    mode: Required[Literal["draft", "fine", "custom"] | None]
    seed: int
    width: int
    height: int
    style: Literal["oil", "ink"] | str
    version: Literal[2]
    tagged: str
    code: str
    size: str
    strength: float
    guidance: float
    length: int
    cfg: float | None
    image: MediaInput
    sound: MediaInput
    images: Sequence[MediaInput]
    frames: Sequence[PainterFramesInput | PainterFramesObject]
    mask: MediaInput
    weight: float
    quality: int
    retouch: bool
    loras: Sequence[LoraInput | LoraObject]
    layers: LayerInput | LayerObject
    focus: PointInput | PointObject
    frame: FrameInput | FrameObject
    labels: Mapping[str, str]
    metadata: Mapping[str, Any]
    either: str | Sequence[str]
    marks: Sequence[MarkInput | MarkObject]
    only: int | Literal["auto"]


class PainterCalls(JobCalls[CallT, JobT]):
    """Painter 2: Draws whatever it is told."""

    if TYPE_CHECKING:
        params: type[PainterParams]

    def __call__(
        self,
        *,
        prompt: str,
        mode: Literal["draft", "fine", "custom"] | None,
        seed: int = OMIT,
        width: int = OMIT,
        height: int = OMIT,
        style: Literal["oil", "ink"] | str = OMIT,
        version: Literal[2] = OMIT,
        tagged: str = OMIT,
        code: str = OMIT,
        size: str = OMIT,
        strength: float = OMIT,
        guidance: float = OMIT,
        length: int = OMIT,
        cfg: float | None = OMIT,
        image: MediaInput = OMIT,
        sound: MediaInput = OMIT,
        images: Sequence[MediaInput] = OMIT,
        frames: Sequence[PainterFramesInput | PainterFramesObject] = OMIT,
        mask: MediaInput = OMIT,
        weight: float = OMIT,
        quality: int = OMIT,
        retouch: bool = OMIT,
        loras: Sequence[LoraInput | LoraObject] = OMIT,
        layers: LayerInput | LayerObject = OMIT,
        focus: PointInput | PointObject = OMIT,
        frame: FrameInput | FrameObject = OMIT,
        labels: Mapping[str, str] = OMIT,
        metadata: Mapping[str, Any] = OMIT,
        either: str | Sequence[str] = OMIT,
        marks: Sequence[MarkInput | MarkObject] = OMIT,
        only: int | Literal["auto"] = OMIT,
    ) -> CallT:
        """Painter 2: Draws whatever it is told.

        Args:
            prompt: What to draw. 1 to 3000 characters.
            mode: How carefully. The service's default is "fine".
            seed: The same seed repeats a picture. 0 to 4294967295.
            width: Width. 256 to 2048 px, a multiple of 64.
            height: Height. 256 to 2048 px, a multiple of 64.
            style: Manner of painting. Known values: oil, ink; others are passed on.
            version: Version of the painter.
            tagged: Text with marks. Tags: [glow] shines, (fog) blurs.
            code: Language. 2 to 3 characters.
            size: Size in one word. As WIDTH*HEIGHT, 65536 to 4194304 pixels in all, 0.25 to 4 wide to high.
            strength: How far from the original. Above 0, below 1.
            guidance: How close to the words. 0 to 20, a multiple of 0.1. Commonly 7.5.
            length: How much to draw. At most the model's own `info.max_output`.
            cfg: The same under its old name.
            image: Picture to begin with. At most 10485760 bytes.
            sound: Sound to draw. 5 to 10.5 seconds, types mp3, wav.
            images: Pictures to look at. 1 to 3 items.
            frames: Pictures of a film.
            mask: Where to draw. Only with image.
            weight: How much the picture counts. Only with image or images. Ignored with mode "draft" or "fine".
            quality: Quality of the file. At least 0. Ignored with mode.
            retouch: Whether to retouch. Only with mode "custom".
            loras: Weights to add. At most 2 items.
            layers: A stack of layers.
            focus: Where to look.
            frame: What goes around it.
            labels: Free words to remember.
            metadata: Anything at all.
            either: One text or several.
            marks: What is drawn. At most 8 items. Kinds by kind: layer, line, curve.
            only: A number or auto.

        Rules:
            If mode is "custom": size is set; otherwise retouch is not set.
            width needs height.
            If mask is set: image is set.
            If quality is at least 90 and at most 100 and strength is above 0.2 and below 0.9: otherwise code needs
                style.
            code is of the form ^[a-y] and mode is "draft", "fine", "custom" or null.
            prompt or image is set.
            If frames has at least 2 items and at most 3 items and for each item of frames, start of the item is set:
                mask is not set.
            Exactly one of these: prompt is set or labels and metadata are set.
            prompt is set.
            Not allowed: either and only are set.
            prompt or either is set.
            Exactly one of these: mode is set or metadata and labels are set.
            Not allowed: width and size are set.
            width times height is at least 65536 and at most 2097152.
            width over height is at least 0.25 and at most 4.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.01 per picture (as of 2026-11-20).
        https://docs.acme.test/painter
        """
        return self._run(locals())

    def submit(self, **params: Unpack[PainterInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class Painter(PainterCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Painter 2: Draws whatever it is told."""


class AsyncPainter(
    PainterCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]], AsyncJobHandle[AsyncImageResult]
):
    """Painter 2: Draws whatever it is told."""
