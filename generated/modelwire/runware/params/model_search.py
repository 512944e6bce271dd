# Written by modelwire-codegen from specs/runware/models/utilities.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.runware.records import ModelSearchPage
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.data import DataResult


class ModelSearchParams(Params[DataResult[ModelSearchPage], DataResult[ModelSearchPage]]):
    """Model Search: Searches the models that the account can use."""

    model_id: ClassVar[str] = "model-search"
    __docs__: ClassVar[str] = "https://runware.ai/docs/platform/model-search"
    search: str = Field(default=OMIT, description="Words to search for.")
    source: Literal["official", "community"] = Field(
        default=OMIT, description="Which part of the catalogue is searched."
    )
    category: Literal["checkpoint", "lora", "lycoris", "vae", "embeddings"] = Field(
        default=OMIT, description="Kind of model."
    )
    architecture: str = Field(default=OMIT, description="Architecture of the model.")
    capabilities: list[str] = Field(default=OMIT, description="What the model must be able to do.")
    visibility: Literal["public", "private", "favorite", "owned"] = Field(
        default=OMIT, description="Whose models to search."
    )
    limit: int = Field(default=OMIT, description="Most results to give.")
    offset: int = Field(default=OMIT, description="How many results to skip.")
    sort: Literal[
        "_score",
        "popularity",
        "-popularity",
        "name",
        "-name",
        "addedUnixTimestamp",
        "-addedUnixTimestamp",
        "updatedDateUnixTimestamp",
        "-updatedDateUnixTimestamp",
    ] = Field(default=OMIT, description="Order of the results.")
