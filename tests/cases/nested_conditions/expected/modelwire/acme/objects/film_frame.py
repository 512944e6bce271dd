# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.acme.inputs.film_frame import FilmFrameObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object
from modelwire_runtime.rules import Rule, Step


class FilmFrame(Object, FilmFrameObject, extra="forbid"):
    """A nested object, FilmFrame."""

    __rules__: ClassVar[tuple[Rule, ...]] = (Step("timestamp", "0.01"),)
    image: MediaField = Field(description="The picture.")
    frame: str | int = Field(default=OMIT, description="Where it stands.")
    timestamp: float = Field(default=OMIT, ge=0, description="When it is shown.")
