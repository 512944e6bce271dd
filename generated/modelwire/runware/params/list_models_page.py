# Written by modelwire-codegen from specs/runware/models/content.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.runware.records import ContentPage
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.data import DataResult


class ListModelsPageParams(Params[DataResult[ContentPage | None], DataResult[ContentPage | None]]):
    """List Models Page: Lists the models of the catalogue a page at a time, with their number."""

    model_id: ClassVar[str] = "list-models-page"
    __docs__: ClassVar[str] = "https://runware.ai/docs"
    search: str = Field(default=OMIT, serialization_alias="q", description="Words to search for.")
    capability: str = Field(default=OMIT, description="Capability that the model must have.")
    category: Literal["image", "video", "audio", "text", "3d"] | str = Field(default=OMIT, description="Kind of model.")
    creator: str = Field(default=OMIT, description="Maker of the model.")
    status: Literal["live", "deprecated", "coming-soon", "compatible-only"] | str = Field(
        default=OMIT, description="State that the model must be in."
    )
    sort: Literal["weight", "releasedAt", "name", "creator", "popularity", "newest", "alpha"] | str = Field(
        default=OMIT, description="Order of the results."
    )
    order: Literal["asc", "desc"] | str = Field(default=OMIT, description="Whether to sort upwards or downwards.")
    limit: int = Field(default=OMIT, description="Most results to give.")
    offset: int = Field(default=OMIT, description="How many results to skip.")
