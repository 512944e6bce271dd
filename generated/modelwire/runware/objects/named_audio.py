# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.named_audio import NamedAudioObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class NamedAudio(Object, NamedAudioObject):
    """A sound and the name to refer to it by."""

    id: str = Field(default=OMIT, description="Name by which other settings refer to the sound.")
    source: str = Field(default=OMIT, description="Sound file of this entry.")
