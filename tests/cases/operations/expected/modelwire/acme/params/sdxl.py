# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.acme.choices import Scheduler
from modelwire.acme.objects.pass_ import Pass
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class SdxlParams(Params[ImageResult, AsyncImageResult], alias_generator=CAMEL_CASE):
    """SDXL: Any model of this architecture."""

    model_id: ClassVar[str] = "sdxl"
    __docs__: ClassVar[str] = "https://docs.acme.test"
    model: str = Field(description="Id of the model.")
    positive_prompt: str = Field(description="What to show.")
    scheduler: Scheduler = Field(default=OMIT, description="Order of the steps.")
    passes: list[Pass] = Field(default=OMIT, description="Further passes.")
