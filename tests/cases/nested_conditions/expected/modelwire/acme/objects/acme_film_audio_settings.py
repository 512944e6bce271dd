# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.acme.inputs.acme_film_audio_settings import AcmeFilmAudioSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class AcmeFilmAudioSettings(Object, AcmeFilmAudioSettingsObject, alias_generator=CAMEL_CASE):
    """Of the sound."""

    sample_rate: int = Field(default=OMIT, description="Rate of samples.")
    bitrate: int = Field(default=OMIT, description="Rate of bits.")
