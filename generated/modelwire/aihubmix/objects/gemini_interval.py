# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.aihubmix.inputs.gemini_interval import GeminiIntervalObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class GeminiInterval(Object, GeminiIntervalObject, alias_generator=CAMEL_CASE):
    """A stretch of time."""

    start_time: str = Field(default=OMIT, description="Begin.")
    end_time: str = Field(default=OMIT, description="End.")
