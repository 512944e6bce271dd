# Written by modelwire-codegen from specs/runware/models/content.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required

from modelwire.runware.records import ContentPricing
from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from modelwire.runware.params.get_model_pricing import GetModelPricingParams


class GetModelPricingInput(TypedDict, total=False):
    """Parameters of GetModelPricing, as a dictionary."""

    id: Required[str]


class GetModelPricingCalls(Calls[CallT]):
    """Get Model Pricing: Gives what a model costs."""

    if TYPE_CHECKING:
        params: type[GetModelPricingParams]

    def __call__(
        self,
        *,
        id: str,
    ) -> CallT:
        """Get Model Pricing: Gives what a model costs.

        Args:
            id: Name of the model in the catalogue, such as bfl-flux-2-dev.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.
        """
        return self._run(locals())


class GetModelPricing(
    GetModelPricingCalls[DataResult[ContentPricing | None]], Handle[DataResult[ContentPricing | None]]
):
    """Get Model Pricing: Gives what a model costs."""


class AsyncGetModelPricing(
    GetModelPricingCalls[Awaited[DataResult[ContentPricing | None]]], AsyncHandle[DataResult[ContentPricing | None]]
):
    """Get Model Pricing: Gives what a model costs."""
