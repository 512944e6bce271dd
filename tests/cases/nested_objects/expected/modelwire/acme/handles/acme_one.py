# Written by modelwire-codegen from specs/acme/models/all.yaml.
# Do not edit: change the spec or the template, then run `make generate`.

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict

from typing_extensions import Required, Unpack

from modelwire.acme.inputs.acme_one_frame import AcmeOneFrameInput
from modelwire.acme.inputs.lora import LoraInput
from modelwire.acme.inputs.tree import TreeInput
from modelwire_runtime.handles import AsyncJobHandle, JobHandle
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.acme.objects.acme_one_frame import AcmeOneFrame
    from modelwire.acme.objects.lora import Lora
    from modelwire.acme.objects.tree import Tree
    from modelwire.acme.params.acme_one import AcmeOneParams


class AcmeOneInput(TypedDict, total=False):
    """Parameters of AcmeOne, as a dictionary."""

    lora: Required["LoraInput | Lora"]
    loras: "Sequence[LoraInput | Lora]"
    tree: "TreeInput | Tree"
    frame: "AcmeOneFrameInput | AcmeOneFrame"
    either: "LoraInput | Lora | str"
    free: Mapping[str, Any]


class AcmeOne(JobHandle[ImageResult]):
    """One: Draws."""

    if TYPE_CHECKING:
        params: type[AcmeOneParams]

    def __call__(
        self,
        *,
        lora: "LoraInput | Lora",
        loras: "Sequence[LoraInput | Lora]" = OMIT,
        tree: "TreeInput | Tree" = OMIT,
        frame: "AcmeOneFrameInput | AcmeOneFrame" = OMIT,
        either: "LoraInput | Lora | str" = OMIT,
        free: Mapping[str, Any] = OMIT,
    ) -> ImageResult:
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

    def submit(self, **params: Unpack[AcmeOneInput]) -> Job[ImageResult]:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class AsyncAcmeOne(AsyncJobHandle[AsyncImageResult]):
    """One: Draws."""

    if TYPE_CHECKING:
        params: type[AcmeOneParams]

    async def __call__(
        self,
        *,
        lora: "LoraInput | Lora",
        loras: "Sequence[LoraInput | Lora]" = OMIT,
        tree: "TreeInput | Tree" = OMIT,
        frame: "AcmeOneFrameInput | AcmeOneFrame" = OMIT,
        either: "LoraInput | Lora | str" = OMIT,
        free: Mapping[str, Any] = OMIT,
    ) -> AsyncImageResult:
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
        return await self._run(locals())

    async def submit(self, **params: Unpack[AcmeOneInput]) -> AsyncJob[AsyncImageResult]:
        """Submit a job with the parameters of a call, without waiting for it."""
        return await self._submit(params)
