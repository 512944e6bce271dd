# Written by modelwire-codegen from specs/openai/models/files.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from modelwire.openai.records import ModelList
from modelwire_runtime.params import Params
from modelwire_runtime.results.data import DataResult


class ListModelsParams(Params[DataResult[ModelList], DataResult[ModelList]]):
    """List Models: Lists the models that the key may use."""

    model_id: ClassVar[str] = "list-models"
    __docs__: ClassVar[str] = "https://developers.openai.com/api/docs/models"
