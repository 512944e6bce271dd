# Written by modelwire-codegen from specs/runware/models/xai.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.runware.inputs.grok_imagine_video15_speech import GrokImagineVideo15SpeechObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class GrokImagineVideo15Speech(Object, GrokImagineVideo15SpeechObject, extra="forbid"):
    """Voices that speak in the clip."""

    voices: list[
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
    ] = Field(default=OMIT, min_length=1, max_length=3, description="Voices that speak.")
