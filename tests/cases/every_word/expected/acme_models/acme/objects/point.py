# Written by modelwire-codegen from specs/common/prompt.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from acme_models.acme.inputs.point import PointObject
from modelwire_runtime.params import Object


class Point(Object, PointObject, extra="forbid"):
    """A spot in the picture."""

    x: int = Field(ge=0, description="From the left.")
    y: int = Field(ge=0, description="From the top.")
