# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Unpack

from modelwire.acme.inputs.acme_film_accelerator_options import (
    AcmeFilmAcceleratorOptionsInput,
    AcmeFilmAcceleratorOptionsObject,
)
from modelwire.acme.inputs.acme_film_audio_settings import AcmeFilmAudioSettingsInput, AcmeFilmAudioSettingsObject
from modelwire.acme.inputs.acme_film_inputs import AcmeFilmInputsInput, AcmeFilmInputsObject
from modelwire.acme.inputs.film_fix import FilmFixInput, FilmFixObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.acme.params.acme_film import AcmeFilmParams


class AcmeFilmInput(TypedDict, total=False):
    """Parameters of AcmeFilm, as a dictionary."""

    inputs: AcmeFilmInputsInput | AcmeFilmInputsObject
    positive_prompt: str
    resolution: Literal["720p", "1080p"]
    width: int
    height: int
    output_format: Literal["MP3", "WAV"]
    audio_settings: AcmeFilmAudioSettingsInput | AcmeFilmAudioSettingsObject
    hires_fix: Literal[True] | FilmFixInput | FilmFixObject
    accelerator_options: AcmeFilmAcceleratorOptionsInput | AcmeFilmAcceleratorOptionsObject


class AcmeFilmCalls(JobCalls[CallT, JobT]):
    """Film: Makes a film of pictures."""

    if TYPE_CHECKING:
        params: type[AcmeFilmParams]

    def __call__(
        self,
        *,
        inputs: AcmeFilmInputsInput | AcmeFilmInputsObject = OMIT,
        positive_prompt: str = OMIT,
        resolution: Literal["720p", "1080p"] = OMIT,
        width: int = OMIT,
        height: int = OMIT,
        output_format: Literal["MP3", "WAV"] = OMIT,
        audio_settings: AcmeFilmAudioSettingsInput | AcmeFilmAudioSettingsObject = OMIT,
        hires_fix: Literal[True] | FilmFixInput | FilmFixObject = OMIT,
        accelerator_options: AcmeFilmAcceleratorOptionsInput | AcmeFilmAcceleratorOptionsObject = OMIT,
    ) -> CallT:
        """Film: Makes a film of pictures.

        Args:
            inputs: What to begin with.
            positive_prompt: What to show.
            resolution: Size in one word.
            width: Width.
            height: Height.
            output_format: Format of the sound.
            audio_settings: Of the sound.
            hires_fix: A second pass.
            accelerator_options: Of the caches.

        Rules:
            width needs height.
            height needs width.
            If neither inputs.frame_images nor inputs.reference_images is set: width and height are set.
            Not allowed: resolution is set and (width or height is set).
            If width or height is set: width and height are set and width x height is one of 1280x720, 720x1280,
                960x960.
            If output_format is "MP3": audio_settings.sample_rate is 8000 or 16000; if audio_settings.sample_rate is
                8000: audio_settings.bitrate is at least 8 and at most 64.
            If inputs.frame_images has at least 1 item: none of these: width is set or hires_fix.model is set; otherwise
                positive_prompt is set.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.
        """
        return self._run(locals())

    def submit(self, **params: Unpack[AcmeFilmInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class AcmeFilm(AcmeFilmCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Film: Makes a film of pictures."""


class AsyncAcmeFilm(
    AcmeFilmCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]], AsyncJobHandle[AsyncImageResult]
):
    """Film: Makes a film of pictures."""
