# Written by modelwire-codegen from specs/runware/models/content.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.runware.records import ContentCreator
from modelwire_runtime.params import Params
from modelwire_runtime.results.data import DataResult


class GetCreatorParams(Params[DataResult[ContentCreator | None], DataResult[ContentCreator | None]]):
    """Get Creator: Gives one maker of models, with its models."""

    model_id: ClassVar[str] = "get-creator"
    __docs__: ClassVar[str] = "https://runware.ai/docs"
    id: str = Field(description="Name of the maker, such as google.")
