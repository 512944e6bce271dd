"""Any model of an architecture."""

from typing import ClassVar

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results import Result


class AnyoneParams(Params[Result, Result]):
    """What such a model takes."""

    model_id: ClassVar[str] = "xl"
    model: str
    positive_prompt: str = Field(serialization_alias="positivePrompt")
    steps: int = Field(default=OMIT, ge=1, le=50)
