# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `make generate`.

from pydantic import Field

from modelwire.runware.inputs.named_speech import NamedSpeechObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class NamedSpeech(Object, NamedSpeechObject):
    """Words to speak and the name to refer to them by."""

    id: str = Field(default=OMIT, description="Name by which other settings refer to the speech.")
    provider: str = Field(default=OMIT, description="Provider of the voice.")
    voice_id: str = Field(
        default=OMIT, serialization_alias="voiceId", description="Identifier of the voice at its provider."
    )
    text: str = Field(default=OMIT, description="Words to speak.")
