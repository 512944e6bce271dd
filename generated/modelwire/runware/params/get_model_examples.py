# Written by modelwire-codegen from specs/runware/models/content.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.runware.records import ContentExample
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.data import DataResult


class GetModelExamplesParams(Params[DataResult[tuple[ContentExample, ...]], DataResult[tuple[ContentExample, ...]]]):
    """Get Model Examples: Lists sample calls of a model and their results."""

    model_id: ClassVar[str] = "get-model-examples"
    __docs__: ClassVar[str] = "https://runware.ai/docs"
    id: str = Field(description="Name of the model in the catalogue, such as bfl-flux-2-dev.")
    capability: str = Field(default=OMIT, description="Capability that the model must have.")
