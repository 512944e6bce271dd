# Written by modelwire-codegen from specs/runpod/models/flux.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class Flux2Klein9bEditParams(Params[ImageResult, AsyncImageResult]):
    """FLUX.2 Klein 9B Edit: Edits of up to five pictures."""

    model_id: ClassVar[str] = "flux-2-klein-9b-edit"
    __docs__: ClassVar[str] = "https://docs.runpod.io"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (MediaSlot("images[]", kind="image", forms=("url", "data_uri")),)
    prompt: str = Field(description="The edit to make.")
    images: list[MediaField] = Field(min_length=1, max_length=5, description="One to five pictures.")
    seed: int = Field(default=OMIT, description="Starting point of the random numbers; -1 draws one.")
    enable_base64_output: bool = Field(
        default=OMIT, description="Return the picture itself (base64) instead of a link."
    )
