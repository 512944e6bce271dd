# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.acme.records import SearchAnswer
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.data import DataResult


class ModelSearchParams(Params[DataResult[SearchAnswer], DataResult[SearchAnswer]]):
    """Model search: Find models."""

    model_id: ClassVar[str] = "model-search"
    __docs__: ClassVar[str] = "https://docs.acme.test"
    search: str = Field(default=OMIT, description="Words to look for.")
