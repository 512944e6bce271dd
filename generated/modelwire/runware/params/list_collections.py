# Written by modelwire-codegen from specs/runware/models/content.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.runware.records import ContentCollection
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.data import DataResult


class ListCollectionsParams(
    Params[DataResult[tuple[ContentCollection, ...]], DataResult[tuple[ContentCollection, ...]]]
):
    """List Collections: Lists groups of models, with the models."""

    model_id: ClassVar[str] = "list-collections"
    __docs__: ClassVar[str] = "https://runware.ai/docs"
    category: Literal["image", "video", "audio", "text", "3d"] | str = Field(default=OMIT, description="Kind of model.")
