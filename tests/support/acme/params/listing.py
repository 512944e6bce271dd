"""A read."""

from typing import ClassVar

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results import Result


class ListingParams(Params[Result, Result]):
    """What the list takes."""

    model_id: ClassVar[str] = "list-robots"
    search: str = Field(default=OMIT, serialization_alias="q")
    paginate: bool = OMIT
    limit: int = OMIT
