# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.moodboard import MoodboardObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class Moodboard(Object, MoodboardObject):
    """A moodboard and how strongly it guides."""

    id: str = Field(description="Identifier of the moodboard.")
    strength: float = Field(default=OMIT, description="How strongly the moodboard guides the result.")
