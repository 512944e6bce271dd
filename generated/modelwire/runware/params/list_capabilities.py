# Written by modelwire-codegen from specs/runware/models/content.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from modelwire.runware.records import ContentCapability
from modelwire_runtime.params import Params
from modelwire_runtime.results.data import DataResult


class ListCapabilitiesParams(
    Params[DataResult[tuple[ContentCapability, ...]], DataResult[tuple[ContentCapability, ...]]]
):
    """List Capabilities: Lists what models can do."""

    model_id: ClassVar[str] = "list-capabilities"
    __docs__: ClassVar[str] = "https://runware.ai/docs"
