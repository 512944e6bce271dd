# Written by modelwire-codegen from specs/common/prompt.yaml. Do not edit: change that, and run `make generate`.

from pydantic import ConfigDict, Field

from acme_models.acme.inputs.point import PointObject
from modelwire_runtime.params import Object


class Point(Object, PointObject):
    """A spot in the picture."""

    model_config = ConfigDict(extra="forbid")
    x: int = Field(ge=0, description="From the left.")
    y: int = Field(ge=0, description="From the top.")
