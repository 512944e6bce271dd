# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class AcmeGoingParams(Params[ImageResult, AsyncImageResult]):
    """One: Draws."""

    model_id: ClassVar[str] = "acme/going"
    __docs__: ClassVar[str] = "https://docs.acme.test"
    prompt: str = Field(default=OMIT)
