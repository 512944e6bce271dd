# Written by modelwire-codegen from specs/runware/models/xai.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict


class GrokImagineVideo15SpeechObject:
    """Marks a `GrokImagineVideo15Speech` in signatures, which need no Pydantic for it."""


class GrokImagineVideo15SpeechInput(TypedDict, total=False):
    """Voices that speak in the clip."""

    voices: Sequence[
        Literal[
            "ara",
            "eve",
            "leo",
            "rex",
            "sal",
            "carina",
            "zagan",
            "helix",
            "orion",
            "luna",
            "iris",
            "altair",
            "zenith",
            "perseus",
            "helios",
            "lux",
            "kepler",
            "rigel",
            "cosmo",
            "celeste",
            "ursa",
            "sirius",
            "lumen",
            "castor",
            "naksh",
            "atlas",
        ]
    ]
    """Voices that speak. 1 to 3 items."""
