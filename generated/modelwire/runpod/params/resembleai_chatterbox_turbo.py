# Written by modelwire-codegen from specs/runpod/models/chatterbox.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.media import AsyncSpeechResult, SpeechResult
from modelwire_runtime.rules import FileLimits, IgnoredWhen, Present, Rule


class ResembleaiChatterboxTurboParams(Params[SpeechResult, AsyncSpeechResult]):
    """Chatterbox Turbo: Speech in twenty voices or a cloned one, with sighs and laughs on demand."""

    model_id: ClassVar[str] = "resembleai/chatterbox-turbo"
    __docs__: ClassVar[str] = "https://docs.runpod.io/public-endpoints/models/chatterbox-turbo"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("voice_url", kind="audio", forms=("url",), limits=FileLimits("voice_url", seconds=(5, 10))),
    )
    __rules__: ClassVar[tuple[Rule, ...]] = (
        IgnoredWhen("voice", Present("voice_url")),
        FileLimits("voice_url", seconds=(5, 10)),
    )
    prompt: str = Field(description="What to say. Tags in brackets make sounds that are no words.")
    voice: Literal[
        "aaron",
        "abigail",
        "anaya",
        "andy",
        "archer",
        "brian",
        "chloe",
        "dylan",
        "emmanuel",
        "ethan",
        "evelyn",
        "gavin",
        "gordon",
        "ivan",
        "laura",
        "lucy",
        "madison",
        "marisol",
        "meera",
        "walter",
    ] = Field(default=OMIT, description="Built-in voice.")
    voice_url: MediaField = Field(default=OMIT, description="Recording of a voice to clone.")
    format: Literal["wav", "flac", "ogg"] = Field(default=OMIT, description="File format.")
