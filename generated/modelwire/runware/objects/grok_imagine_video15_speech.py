# Written by modelwire-codegen from specs/runware/models/xai.yaml. Do not edit: change that, and run `make generate`.

from typing import Literal

from pydantic import ConfigDict, Field

from modelwire.runware.inputs.grok_imagine_video15_speech import GrokImagineVideo15SpeechObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class GrokImagineVideo15Speech(Object, GrokImagineVideo15SpeechObject):
    """Voices that speak in the clip."""

    model_config = ConfigDict(extra="forbid")
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
