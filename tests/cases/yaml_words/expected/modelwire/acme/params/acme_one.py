# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult
from modelwire_runtime.rules import OneOf, Rule, Vacuous


class AcmeOneParams(Params[ImageResult, AsyncImageResult]):
    """One: Draws."""

    model_id: ClassVar[str] = "acme/one"
    __docs__: ClassVar[str] = "https://docs.acme.test"
    __rules__: ClassVar[tuple[Rule, ...]] = (Vacuous("level", OneOf("level", (1, 1.5, -2, 1000.0, None))),)
    answer: Literal["yes", "no", "on", "off", "y", "n"] = Field(default=OMIT, description="A word and no boolean.")
    sure: Literal[True, False] = Field(default=OMIT, description="Booleans.")
    day: Literal["2026-11-21", "12:30", "1_000", "0x1F", "0o17", "1", "null"] = Field(
        default=OMIT, description="Text that looks like something else."
    )
    level: float | None = Field(default=OMIT, description="Numbers.")
