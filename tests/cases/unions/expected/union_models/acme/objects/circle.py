# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire_runtime.params import Object
from union_models.acme.inputs.circle import CircleObject


class Circle(Object, CircleObject):
    """A nested object, Circle."""

    kind: Literal["circle"] = Field()
    radius: float = Field(gt=0)
