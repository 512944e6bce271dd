# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypeAlias

from union_models.acme.inputs.part import PartInput, PartObject

ContentInput: TypeAlias = str | Sequence[PartInput | PartObject] | None
"""A text or its parts."""
