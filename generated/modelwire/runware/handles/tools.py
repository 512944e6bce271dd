# Written by modelwire-codegen from specs/runware/models/operations.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.image_inputs import ImageInputsInput, ImageInputsObject
from modelwire.runware.records import ToolItem
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from modelwire.runware.params.tools import ToolsParams


class ToolsInput(TypedDict, total=False):
    """Parameters of Tools, as a dictionary."""

    model: Required[str]
    inputs: ImageInputsInput | ImageInputsObject
    webhook_url: str
    include_cost: bool
    settings: Mapping[str, Any]
    output_format: str
    ttl: int
    delivery_method: Literal["sync", "async"] | str


class ToolsCalls(JobCalls[CallT, JobT]):
    """Tools: Runs a media tool."""

    if TYPE_CHECKING:
        params: type[ToolsParams]

    def __call__(
        self,
        *,
        model: str,
        inputs: ImageInputsInput | ImageInputsObject = OMIT,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        settings: Mapping[str, Any] = OMIT,
        output_format: str = OMIT,
        ttl: int = OMIT,
        delivery_method: Literal["sync", "async"] | str = OMIT,
    ) -> CallT:
        """Tools: Runs a media tool.

        Args:
            model: Model to run, by its id, such as civitai:133005@782002. At least 1 character.
            inputs: Media to work on.
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            settings: Settings of the model.
            output_format: File format.
            ttl: How long the result stays online. At least 60 s.
            delivery_method: How the result comes back. Known values: sync, async; others are passed on.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models
        """
        return self._run(locals())

    def submit(self, **params: Unpack[ToolsInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class Tools(ToolsCalls[DataResult[ToolItem], Job[DataResult[ToolItem]]], JobHandle[DataResult[ToolItem]]):
    """Tools: Runs a media tool."""


class AsyncTools(
    ToolsCalls[Awaited[DataResult[ToolItem]], Awaited[AsyncJob[DataResult[ToolItem]]]],
    AsyncJobHandle[DataResult[ToolItem]],
):
    """Tools: Runs a media tool."""
