# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict

from typing_extensions import Required, Unpack

from modelwire.acme.inputs.acme_one_frame import AcmeOneFrameInput, AcmeOneFrameObject
from modelwire.acme.inputs.lora import LoraInput, LoraObject
from modelwire.acme.inputs.tree import TreeInput, TreeObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.acme.params.acme_one import AcmeOneParams


class AcmeOneInput(TypedDict, total=False):
    """Parameters of AcmeOne, as a dictionary."""

    lora: Required[LoraInput | LoraObject]
    loras: Sequence[LoraInput | LoraObject]
    tree: TreeInput | TreeObject
    frame: AcmeOneFrameInput | AcmeOneFrameObject
    either: LoraInput | LoraObject | str
    free: Mapping[str, Any]


class AcmeOneCalls(JobCalls[CallT, JobT]):
    """One: Draws."""

    if TYPE_CHECKING:
        params: type[AcmeOneParams]

    def __call__(
        self,
        *,
        lora: LoraInput | LoraObject,
        loras: Sequence[LoraInput | LoraObject] = OMIT,
        tree: TreeInput | TreeObject = OMIT,
        frame: AcmeOneFrameInput | AcmeOneFrameObject = OMIT,
        either: LoraInput | LoraObject | str = OMIT,
        free: Mapping[str, Any] = OMIT,
    ) -> CallT:
        """One: Draws.

        Args:
            lora: One.
            loras: Several.
            tree: A thing of things.
            frame: What goes around it.
            either: An object or a name.
            free: Anything.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.
        """
        return self._run(locals())

    def submit(self, **params: Unpack[AcmeOneInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class AcmeOne(AcmeOneCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """One: Draws."""


class AsyncAcmeOne(
    AcmeOneCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]], AsyncJobHandle[AsyncImageResult]
):
    """One: Draws."""
