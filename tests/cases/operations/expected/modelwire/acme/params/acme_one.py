# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.acme.choices import Scheduler
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class AcmeOneParams(Params[ImageResult, AsyncImageResult], alias_generator=CAMEL_CASE):
    """One: A picture from text."""

    model_id: ClassVar[str] = "acme:1@1"
    __docs__: ClassVar[str] = "https://docs.acme.test"
    positive_prompt: str = Field(description="What to show.")
    scheduler: Scheduler = Field(default=OMIT, description="Order of the steps.")
