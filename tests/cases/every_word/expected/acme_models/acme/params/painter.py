# Written by modelwire-codegen from specs/acme/models/pictures.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from acme_models.acme.objects.frame import Frame
from acme_models.acme.objects.layer import Layer
from acme_models.acme.objects.lora import Lora
from acme_models.acme.objects.mark import Mark
from acme_models.acme.objects.painter_frames import PainterFrames
from acme_models.acme.objects.point import Point
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult
from modelwire_runtime.rules import (
    All,
    Any_,
    AppliesWhen,
    Aspect,
    Contains,
    Count,
    DependentRequired,
    Each,
    Equals,
    ExactlyOne,
    FileLimits,
    Holds,
    IgnoredWhen,
    InRange,
    Matches,
    Not,
    OneOf,
    Pixels,
    Present,
    Rule,
    Size,
    Step,
    Unique,
    Vacuous,
    When,
)


class PainterParams(Params[ImageResult, AsyncImageResult]):
    """Painter 2: Draws whatever it is told."""

    model_id: ClassVar[str] = "acme/painter-2"
    __docs__: ClassVar[str] = "https://docs.acme.test/painter"
    __limits__: ClassVar[tuple[tuple[str, str], ...]] = (("length", "max_output"),)
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("image", kind="image", forms=("url", "data_uri"), limits=FileLimits("image", bytes=(None, 10485760))),
        MediaSlot(
            "sound",
            kind="audio",
            forms=("base64",),
            types=("mp3", "wav"),
            name_in="code",
            limits=FileLimits("sound", seconds=(5, 10.5)),
        ),
        MediaSlot("images[]", kind="image", forms=("url", "data_uri")),
        MediaSlot("mask", kind="file", forms=("url", "data_uri")),
        MediaSlot("layers.picture", kind="image", forms=("url", "base64"), types=("png",)),
        MediaSlot("marks[].picture", kind="image", forms=("url", "base64"), types=("png",)),
    )
    __rules__: ClassVar[tuple[Rule, ...]] = (
        When(Equals("mode", "custom"), Present("size"), Not(Present("retouch"))),
        DependentRequired("width", ("height",)),
        When(Present("mask"), Present("image")),
        When(
            Not(All(InRange("quality", ge=90, le=100), Vacuous("strength", InRange("strength", gt=0.2, lt=0.9)))),
            DependentRequired("code", ("style",)),
        ),
        Holds(
            All(
                Vacuous("code", Matches("code", "^[a-y]")),
                Vacuous("mode", OneOf("mode", ("draft", "fine", "custom", None))),
            )
        ),
        Holds(Any_(Present("prompt"), Present("image"))),
        When(All(Count("frames", ge=2, le=3), Each("frames", Present("item.start"))), Not(Present("mask"))),
        Holds(ExactlyOne(Present("prompt"), Present("labels", "metadata"))),
        Holds(Present("prompt")),
        Holds(Not(Present("either", "only"))),
        Holds(Any_(Present("prompt"), Present("either"))),
        Holds(ExactlyOne(Present("mode"), Present("metadata", "labels"))),
        Holds(Not(Present("width", "size"))),
        Size("size", "*", pixels=(65536, 4194304), aspect=(0.25, 4)),
        Step("guidance", "0.1"),
        FileLimits("image", bytes=(None, 10485760)),
        FileLimits("sound", seconds=(5, 10.5)),
        Unique("images"),
        Vacuous("frames", Contains("frames", Not(Present("item.end")))),
        AppliesWhen("mask", Present("image")),
        AppliesWhen("weight", Any_(Present("image"), Present("images"))),
        IgnoredWhen("weight", OneOf("mode", ("draft", "fine"))),
        IgnoredWhen("quality", Present("mode")),
        AppliesWhen("retouch", Equals("mode", "custom")),
        Pixels("width", "height", 65536, 2097152),
        Aspect("width", "height", 0.25, 4),
    )
    prompt: str = Field(min_length=1, max_length=3000, description="What to draw.")
    mode: Literal["draft", "fine", "custom"] | None = Field(description="How carefully.")
    seed: int = Field(default=OMIT, ge=0, le=4294967295, description="The same seed repeats a picture.")
    width: int = Field(default=OMIT, ge=256, le=2048, multiple_of=64, description="Width.")
    height: int = Field(default=OMIT, ge=256, le=2048, multiple_of=64, description="Height.")
    style: Literal["oil", "ink"] | str = Field(default=OMIT, description="Manner of painting.")
    version: Literal[2] = Field(default=OMIT, description="Version of the painter.")
    tagged: str = Field(default=OMIT, description="Text with marks.")
    code: str = Field(default=OMIT, min_length=2, max_length=3, pattern="^[a-z]{2,3}$", description="Language.")
    size: str = Field(default=OMIT, pattern="^[0-9]+\\*[0-9]+$", description="Size in one word.")
    strength: float = Field(default=OMIT, gt=0, lt=1, description="How far from the original.")
    guidance: float = Field(default=OMIT, ge=0, le=20, description="How close to the words.")
    length: int = Field(default=OMIT, description="How much to draw.")
    cfg: float | None = Field(default=OMIT, serialization_alias="CFGScale", description="The same under its old name.")
    image: MediaField = Field(default=OMIT, description="Picture to begin with.")
    sound: MediaField = Field(default=OMIT, description="Sound to draw.")
    images: list[MediaField] = Field(default=OMIT, min_length=1, max_length=3, description="Pictures to look at.")
    frames: list[PainterFrames] = Field(default=OMIT, description="Pictures of a film.")
    mask: MediaField = Field(default=OMIT, description="Where to draw.")
    weight: float = Field(default=OMIT, description="How much the picture counts.")
    quality: int = Field(default=OMIT, ge=0, description="Quality of the file.")
    retouch: bool = Field(default=OMIT, description="Whether to retouch.")
    loras: list[Lora] = Field(default=OMIT, max_length=2, description="Weights to add.")
    layers: Layer = Field(default=OMIT, description="A stack of layers.")
    focus: Point = Field(default=OMIT, description="Where to look.")
    frame: Frame = Field(default=OMIT, description="What goes around it.")
    labels: dict[str, str] = Field(default=OMIT, description="Free words to remember.")
    metadata: dict[str, Any] = Field(default=OMIT, description="Anything at all.")
    either: str | list[str] = Field(default=OMIT, description="One text or several.")
    marks: list[Mark] = Field(default=OMIT, max_length=8, description="What is drawn.")
    only: int | Literal["auto"] = Field(default=OMIT, description="A number or auto.")
