"""A model whose id fixes it."""

from typing import ClassVar

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results import Result


class RobotParams(Params[Result, Result]):
    """What the robot takes."""

    model_id: ClassVar[str] = "acme:1@1"
    positive_prompt: str = Field(serialization_alias="positivePrompt")
    width: int = Field(default=OMIT, ge=128, le=2048)
