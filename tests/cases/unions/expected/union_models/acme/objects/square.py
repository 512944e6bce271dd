# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire_runtime.params import Object
from union_models.acme.inputs.square import SquareObject


class Square(Object, SquareObject):
    """A nested object, Square."""

    kind: Literal["square"] = Field()
    side: float = Field(gt=0)
