# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.named_speech import NamedSpeechObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class NamedSpeech(Object, NamedSpeechObject, alias_generator=CAMEL_CASE):
    """Words to speak and the name to refer to them by."""

    id: str = Field(default=OMIT, description="Name by which other settings refer to the speech.")
    provider: str = Field(default=OMIT, description="Provider of the voice.")
    voice_id: str = Field(default=OMIT, description="Identifier of the voice at its provider.")
    text: str = Field(default=OMIT, description="Words to speak.")
