# Written by modelwire-codegen from specs/acme/models/pictures.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from acme_models.acme.inputs.painter_frames import PainterFramesObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object
from modelwire_runtime.rules import Present, Rule, When


class PainterFrames(Object, PainterFramesObject):
    """A nested object, PainterFrames.

    Rules:
    - If end is set: start is set."""

    __rules__: ClassVar[tuple[Rule, ...]] = (When(Present("end"), Present("start")),)
    start: int = Field(default=OMIT, description="Where it begins.")
    end: int = Field(default=OMIT, description="Where it ends.")
