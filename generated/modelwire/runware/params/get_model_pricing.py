# Written by modelwire-codegen from specs/runware/models/content.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.runware.records import ContentPricing
from modelwire_runtime.params import Params
from modelwire_runtime.results.data import DataResult


class GetModelPricingParams(Params[DataResult[ContentPricing | None], DataResult[ContentPricing | None]]):
    """Get Model Pricing: Gives what a model costs."""

    model_id: ClassVar[str] = "get-model-pricing"
    __docs__: ClassVar[str] = "https://runware.ai/docs"
    id: str = Field(description="Name of the model in the catalogue, such as bfl-flux-2-dev.")
