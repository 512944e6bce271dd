# Written by modelwire-codegen from specs/openai/models/kept_responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.openai.records import ItemList
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.data import DataResult


class ListInputItemsParams(Params[DataResult[ItemList], DataResult[ItemList]]):
    """List Input Items: Lists what a response was asked."""

    model_id: ClassVar[str] = "list-input-items"
    __docs__: ClassVar[str] = "https://developers.openai.com/api/docs/guides/conversation-state"
    response_id: str = Field(description="Id of the response.")
    limit: int = Field(default=OMIT, ge=1, le=100, description="Most items to give.")
    order: Literal["asc", "desc"] = Field(default=OMIT, description="Oldest or newest first.")
    after: str = Field(default=OMIT, description="Item after which to go on.")
    include: list[str] = Field(default=OMIT, description="What else they shall hold.")
