# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class AcmeFilmAudioSettingsObject:
    """Marks a `AcmeFilmAudioSettings` in signatures, which need no Pydantic for it."""


class AcmeFilmAudioSettingsInput(TypedDict, total=False):
    """Of the sound."""

    sample_rate: int
    """Rate of samples."""
    bitrate: int
    """Rate of bits."""
