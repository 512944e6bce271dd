# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

"""Acme: A vendor that exists in tests only."""

from importlib import import_module
from typing import TYPE_CHECKING

# Where each public name lives; its module loads at first touch.
_HOMES = {
    "Acme": "modelwire.acme.client",
    "AcmeFilmAcceleratorOptions": "modelwire.acme.objects.acme_film_accelerator_options",
    "AcmeFilmAcceleratorOptionsInput": "modelwire.acme.inputs.acme_film_accelerator_options",
    "AcmeFilmAudioSettings": "modelwire.acme.objects.acme_film_audio_settings",
    "AcmeFilmAudioSettingsInput": "modelwire.acme.inputs.acme_film_audio_settings",
    "AcmeFilmInputs": "modelwire.acme.objects.acme_film_inputs",
    "AcmeFilmInputsInput": "modelwire.acme.inputs.acme_film_inputs",
    "AsyncAcme": "modelwire.acme.aio.client",
    "FilmFix": "modelwire.acme.objects.film_fix",
    "FilmFixInput": "modelwire.acme.inputs.film_fix",
    "FilmFrame": "modelwire.acme.objects.film_frame",
    "FilmFrameInput": "modelwire.acme.inputs.film_frame",
}

if not TYPE_CHECKING:  # no checker can follow it, and all read the stub
    __all__ = list(_HOMES)


def __getattr__(name: str) -> object:
    if name in _HOMES:
        value = getattr(import_module(_HOMES[name]), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return list(_HOMES)
