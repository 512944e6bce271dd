# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `make generate`.

from pydantic import Field

from modelwire.aihubmix.inputs.gemini_interval import GeminiIntervalObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class GeminiInterval(Object, GeminiIntervalObject):
    """A stretch of time."""

    start_time: str = Field(default=OMIT, serialization_alias="startTime", description="Begin.")
    end_time: str = Field(default=OMIT, serialization_alias="endTime", description="End.")
