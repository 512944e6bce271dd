# Written by modelwire-codegen from specs/runware/models/content.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.runware.records import ContentCollection
from modelwire_runtime.params import Params
from modelwire_runtime.results.data import DataResult


class GetCollectionParams(Params[DataResult[ContentCollection | None], DataResult[ContentCollection | None]]):
    """Get Collection: Gives one group of models, with the models."""

    model_id: ClassVar[str] = "get-collection"
    __docs__: ClassVar[str] = "https://runware.ai/docs"
    id: str = Field(description="Name of the collection, as list_collections gives it.")
