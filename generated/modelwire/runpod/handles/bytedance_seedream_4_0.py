# Written by modelwire-codegen from specs/runpod/models/seedream.yaml.
# Do not edit: change the spec or the template, then run `make generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handles import AsyncJobHandle, JobHandle
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runpod.params.bytedance_seedream_4_0 import BytedanceSeedream40Params


class BytedanceSeedream40Input(TypedDict, total=False):
    """Parameters of BytedanceSeedream40, as a dictionary."""

    prompt: Required[str]
    negative_prompt: str
    size: str
    seed: int
    enable_safety_checker: bool


class BytedanceSeedream40(JobHandle[ImageResult]):
    """Seedream 4.0 T2I: Pictures from text, up to large sizes."""

    if TYPE_CHECKING:
        params: type[BytedanceSeedream40Params]

    def __call__(
        self,
        *,
        prompt: str,
        negative_prompt: str = OMIT,
        size: str = OMIT,
        seed: int = OMIT,
        enable_safety_checker: bool = OMIT,
    ) -> ImageResult:
        """Seedream 4.0 T2I: Pictures from text, up to large sizes.

        Args:
            prompt: What to make.
            negative_prompt: What to keep out of the result.
            size: Width and height, as in 1024*768. Unit px, as WIDTH*HEIGHT. The service's default
                is "1024*1024".
            seed: Starting point of the random numbers; -1 draws one. The service's default is -1.
            enable_safety_checker: Refuse results that a content filter objects to. The service's
                default is true.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.027 per image (as of 2026-08-20).
        https://docs.runpod.io/public-endpoints/models/seedream-4-t2i
        """
        return self._run(locals())

    def submit(self, **params: Unpack[BytedanceSeedream40Input]) -> Job[ImageResult]:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class AsyncBytedanceSeedream40(AsyncJobHandle[AsyncImageResult]):
    """Seedream 4.0 T2I: Pictures from text, up to large sizes."""

    if TYPE_CHECKING:
        params: type[BytedanceSeedream40Params]

    async def __call__(
        self,
        *,
        prompt: str,
        negative_prompt: str = OMIT,
        size: str = OMIT,
        seed: int = OMIT,
        enable_safety_checker: bool = OMIT,
    ) -> AsyncImageResult:
        """Seedream 4.0 T2I: Pictures from text, up to large sizes.

        Args:
            prompt: What to make.
            negative_prompt: What to keep out of the result.
            size: Width and height, as in 1024*768. Unit px, as WIDTH*HEIGHT. The service's default
                is "1024*1024".
            seed: Starting point of the random numbers; -1 draws one. The service's default is -1.
            enable_safety_checker: Refuse results that a content filter objects to. The service's
                default is true.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.027 per image (as of 2026-08-20).
        https://docs.runpod.io/public-endpoints/models/seedream-4-t2i
        """
        return await self._run(locals())

    async def submit(
        self, **params: Unpack[BytedanceSeedream40Input]
    ) -> AsyncJob[AsyncImageResult]:
        """Submit a job with the parameters of a call, without waiting for it."""
        return await self._submit(params)
