# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.acme.records import ListedModel
from modelwire_runtime.params import Params
from modelwire_runtime.results.data import DataResult


class GetModelParams(Params[DataResult[ListedModel | None], DataResult[ListedModel | None]]):
    """One model: Read a model's page."""

    model_id: ClassVar[str] = "get-model"
    __docs__: ClassVar[str] = "https://docs.acme.test"
    id: str = Field(description="Name of the model.")
