# Written by modelwire-codegen from specs/acme/models/pictures.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire_runtime.params import Params
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult


class PainterClipParams(Params[VideoResult, AsyncVideoResult]):
    """Painter 2 (clip): Draws what moves."""

    model_id: ClassVar[str] = "acme/painter-2"
    __docs__: ClassVar[str] = "https://docs.acme.test/painter"
    prompt: str = Field(min_length=1, max_length=3000, description="What to draw.")
