# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.acme.aio.client import AsyncAcme as AsyncAcme
from modelwire.acme.client import Acme as Acme
from modelwire.acme.inputs.acme_film_accelerator_options import (
    AcmeFilmAcceleratorOptionsInput as AcmeFilmAcceleratorOptionsInput,
)
from modelwire.acme.inputs.acme_film_audio_settings import AcmeFilmAudioSettingsInput as AcmeFilmAudioSettingsInput
from modelwire.acme.inputs.acme_film_inputs import AcmeFilmInputsInput as AcmeFilmInputsInput
from modelwire.acme.inputs.film_fix import FilmFixInput as FilmFixInput
from modelwire.acme.inputs.film_frame import FilmFrameInput as FilmFrameInput
from modelwire.acme.objects.acme_film_accelerator_options import (
    AcmeFilmAcceleratorOptions as AcmeFilmAcceleratorOptions,
)
from modelwire.acme.objects.acme_film_audio_settings import AcmeFilmAudioSettings as AcmeFilmAudioSettings
from modelwire.acme.objects.acme_film_inputs import AcmeFilmInputs as AcmeFilmInputs
from modelwire.acme.objects.film_fix import FilmFix as FilmFix
from modelwire.acme.objects.film_frame import FilmFrame as FilmFrame
