# Written by modelwire-codegen from specs/beta/models/all.json. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.text import TextResult


class BetaTalkerParams(Params[TextResult, TextResult]):
    """Talker: Talks."""

    model_id: ClassVar[str] = "beta/talker"
    __docs__: ClassVar[str] = "https://docs.beta.test"
    text: str = Field(default=OMIT, description="What to say.")
