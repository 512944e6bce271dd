# Written by modelwire-codegen from specs/acme/shared/objects.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from acme_models.acme.inputs.stroke import StrokeObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class Stroke(Object, StrokeObject):
    """A line."""

    kind: Literal["line", "curve"] = Field(description="What it is.")
    length: float = Field(default=OMIT, gt=0, description="How long.")
