# Written by modelwire-codegen from specs/acme/shared/objects.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from acme_models.acme.objects.layer import Layer
from acme_models.acme.objects.stroke import Stroke
from modelwire_runtime.params import Stranger

Mark: TypeAlias = Layer | Stroke | Stranger
"""What may be drawn; others may come."""
