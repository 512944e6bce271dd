# Written by modelwire-codegen from specs/runware/models/content.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from modelwire.runware.records import ContentCreator
from modelwire_runtime.params import Params
from modelwire_runtime.results.data import DataResult


class ListCreatorsParams(Params[DataResult[tuple[ContentCreator, ...]], DataResult[tuple[ContentCreator, ...]]]):
    """List Creators: Lists the makers of models, with their models."""

    model_id: ClassVar[str] = "list-creators"
    __docs__: ClassVar[str] = "https://runware.ai/docs"
