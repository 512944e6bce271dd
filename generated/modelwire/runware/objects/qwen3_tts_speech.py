# Written by modelwire-codegen from specs/runware/models/speech.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.runware.inputs.qwen3_tts_speech import Qwen3TtsSpeechObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object
from modelwire_runtime.rules import Fits, Rule, Step


class Qwen3TtsSpeech(Object, Qwen3TtsSpeechObject, extra="forbid"):
    """What is spoken, and how."""

    __rules__: ClassVar[tuple[Rule, ...]] = (
        Fits(
            "language",
            {
                "type": "string",
                "minLength": 1,
                "enum": [
                    "Auto",
                    "Chinese",
                    "English",
                    "Japanese",
                    "Korean",
                    "German",
                    "French",
                    "Russian",
                    "Portuguese",
                    "Spanish",
                    "Italian",
                ],
            },
        ),
        Step("speed", "0.01"),
    )
    text: str = Field(max_length=2000, description="Words to speak.")
    voice: Literal["clone"] = Field(description="Voice that speaks.")
    language: Literal[
        "Auto",
        "Chinese",
        "English",
        "Japanese",
        "Korean",
        "German",
        "French",
        "Russian",
        "Portuguese",
        "Spanish",
        "Italian",
    ] = Field(default=OMIT, description="Language that is spoken.")
    speed: float = Field(default=OMIT, ge=0.25, le=4, description="Pace of the speech.")
