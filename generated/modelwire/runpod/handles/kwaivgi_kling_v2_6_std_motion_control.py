# Written by modelwire-codegen from specs/runpod/models/kling.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runpod.params.kwaivgi_kling_v2_6_std_motion_control import KwaivgiKlingV26StdMotionControlParams


class KwaivgiKlingV26StdMotionControlInput(TypedDict, total=False):
    """Parameters of KwaivgiKlingV26StdMotionControl, as a dictionary."""

    image: Required[MediaInput]
    video: Required[MediaInput]
    character_orientation: Required[Literal["video", "image"]]
    negative_prompt: str
    prompt: str
    keep_original_sound: bool


class KwaivgiKlingV26StdMotionControlCalls(JobCalls[CallT, JobT]):
    """Kling v2.6 Standard Motion Control: Makes the figure of a picture move as in a clip."""

    if TYPE_CHECKING:
        params: type[KwaivgiKlingV26StdMotionControlParams]

    def __call__(
        self,
        *,
        image: MediaInput,
        video: MediaInput,
        character_orientation: Literal["video", "image"],
        negative_prompt: str = OMIT,
        prompt: str = OMIT,
        keep_original_sound: bool = OMIT,
    ) -> CallT:
        """Kling v2.6 Standard Motion Control: Makes the figure of a picture move as in a clip.

        Args:
            image: Figure to set in motion.
            video: Clip whose motion is copied.
            character_orientation: Whether the figure faces as in the clip or as in the picture.
            negative_prompt: What to keep out of the result.
            prompt: What happens in the clip.
            keep_original_sound: Keep the sound of the given clip. The service's default is true.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.21 (1 to 3 s), $0.42 (4 to 6 s), $0.63 (7 to 9 s), more above (as of 2026-08-20).
        https://docs.runpod.io/public-endpoints/models/kling-v2-6-motion-control
        """
        return self._run(locals())

    def submit(self, **params: Unpack[KwaivgiKlingV26StdMotionControlInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class KwaivgiKlingV26StdMotionControl(
    KwaivgiKlingV26StdMotionControlCalls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]
):
    """Kling v2.6 Standard Motion Control: Makes the figure of a picture move as in a clip."""


class AsyncKwaivgiKlingV26StdMotionControl(
    KwaivgiKlingV26StdMotionControlCalls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]],
    AsyncJobHandle[AsyncVideoResult],
):
    """Kling v2.6 Standard Motion Control: Makes the figure of a picture move as in a clip."""
