# Written by modelwire-codegen from specs/acme/shared/objects.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from acme_models.acme.inputs.layer import LayerObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object


class Layer(Object, LayerObject):
    """A layer, which may hold layers."""

    kind: Literal["layer"] = Field(description="What it is.")
    picture: MediaField = Field(default=OMIT, description="What it shows.")
    layers: list["Layer"] = Field(default=OMIT, max_length=4, description="Layers inside.")


Layer.model_rebuild()
