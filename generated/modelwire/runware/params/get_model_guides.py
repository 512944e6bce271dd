# Written by modelwire-codegen from specs/runware/models/content.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.runware.records import ContentGuide
from modelwire_runtime.params import Params
from modelwire_runtime.results.data import DataResult


class GetModelGuidesParams(Params[DataResult[tuple[ContentGuide, ...]], DataResult[tuple[ContentGuide, ...]]]):
    """Get Model Guides: Lists guides to a model."""

    model_id: ClassVar[str] = "get-model-guides"
    __docs__: ClassVar[str] = "https://runware.ai/docs"
    id: str = Field(description="Name of the model in the catalogue, such as bfl-flux-2-dev.")
