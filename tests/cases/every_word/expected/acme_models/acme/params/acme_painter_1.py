# Written by modelwire-codegen from specs/acme/models/pictures.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class AcmePainter1Params(Params[ImageResult, AsyncImageResult]):
    """Painter 1: Drew whatever it was told."""

    model_id: ClassVar[str] = "acme/painter-1"
    __docs__: ClassVar[str] = "https://docs.acme.test"
    __open__: ClassVar[bool] = True
    prompt: str = Field(min_length=1, max_length=3000, description="What to draw.")
    seed: int = Field(default=OMIT, ge=0, le=4294967295, description="The same seed repeats a picture.")
