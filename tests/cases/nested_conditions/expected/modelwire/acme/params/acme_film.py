# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.acme.objects.acme_film_accelerator_options import AcmeFilmAcceleratorOptions
from modelwire.acme.objects.acme_film_audio_settings import AcmeFilmAudioSettings
from modelwire.acme.objects.acme_film_inputs import AcmeFilmInputs
from modelwire.acme.objects.film_fix import FilmFix
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult
from modelwire_runtime.rules import (
    All,
    Any_,
    Count,
    DependentRequired,
    Equals,
    Holds,
    InRange,
    IsType,
    Not,
    OneOf,
    Pairs,
    Present,
    Rule,
    Vacuous,
    When,
)


class AcmeFilmParams(Params[ImageResult, AsyncImageResult], alias_generator=CAMEL_CASE):
    """Film: Makes a film of pictures."""

    model_id: ClassVar[str] = "acme/film"
    __docs__: ClassVar[str] = "https://docs.acme.test"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("inputs.frameImages[]", kind="image", forms=("url", "data_uri")),
        MediaSlot("inputs.frameImages[].image", kind="image", forms=("url", "data_uri")),
        MediaSlot("inputs.referenceImages[]", kind="image", forms=("url", "data_uri")),
    )
    __rules__: ClassVar[tuple[Rule, ...]] = (
        DependentRequired("width", ("height",)),
        DependentRequired("height", ("width",)),
        When(Not(Any_(Present("inputs.frameImages"), Present("inputs.referenceImages"))), Present("width", "height")),
        Holds(Not(All(Present("resolution"), Any_(Present("width"), Present("height"))))),
        When(
            Any_(Present("width"), Present("height")),
            All(Present("width", "height"), Pairs("width", "height", ((1280, 720), (720, 1280), (960, 960)))),
        ),
        When(
            Equals("outputFormat", "MP3"),
            All(
                Vacuous("audioSettings.sampleRate", OneOf("audioSettings.sampleRate", (8000, 16000))),
                When(
                    Equals("audioSettings.sampleRate", 8000),
                    Vacuous("audioSettings.bitrate", InRange("audioSettings.bitrate", ge=8, le=64)),
                ),
            ),
        ),
        When(
            Count("inputs.frameImages", ge=1),
            Not(
                Any_(
                    Present("width"),
                    All(Present("hiresFix"), Any_(Not(IsType("hiresFix", "object")), Present("hiresFix.model"))),
                )
            ),
            Present("positivePrompt"),
        ),
    )
    inputs: AcmeFilmInputs = Field(default=OMIT, description="What to begin with.")
    positive_prompt: str = Field(default=OMIT, description="What to show.")
    resolution: Literal["720p", "1080p"] = Field(default=OMIT, description="Size in one word.")
    width: int = Field(default=OMIT, description="Width.")
    height: int = Field(default=OMIT, description="Height.")
    output_format: Literal["MP3", "WAV"] = Field(default=OMIT, description="Format of the sound.")
    audio_settings: AcmeFilmAudioSettings = Field(default=OMIT, description="Of the sound.")
    hires_fix: Literal[True] | FilmFix = Field(default=OMIT, description="A second pass.")
    accelerator_options: AcmeFilmAcceleratorOptions = Field(default=OMIT, description="Of the caches.")
