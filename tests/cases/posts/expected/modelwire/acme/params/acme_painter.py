# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire_runtime.params import Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class AcmePainterParams(Params[ImageResult, AsyncImageResult]):
    """Painter: Paints."""

    model_id: ClassVar[str] = "acme/painter"
    __docs__: ClassVar[str] = "https://docs.acme.test"
    prompt: str = Field(description="What to paint.")
