# Written by modelwire-codegen from specs/acme/shared/objects.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from acme_models.acme.inputs.layer import LayerInput, LayerObject
from acme_models.acme.inputs.stroke import StrokeInput, StrokeObject

MarkInput: TypeAlias = LayerInput | StrokeInput
"""What may be drawn; others may come."""

MarkObject: TypeAlias = LayerObject | StrokeObject
"""A `Mark` that is made already."""
