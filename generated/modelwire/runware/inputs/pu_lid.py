# Written by modelwire-codegen from specs/runware/shared/adapters.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from typing_extensions import Required

from modelwire_runtime.media.slots import MediaInput


class PuLIDObject:
    """Marks a `PuLID` in signatures, which need no Pydantic for it."""


class PuLIDInput(TypedDict, total=False):
    """A likeness kept with PuLID.

    Rules:
    - Not allowed: cf_gstart_step and cf_gstart_step_percentage are set."""

    images: Required[Sequence[MediaInput]]
    """Pictures of the person whose likeness to keep. 1 item."""
    cf_gstart_step: int
    """Step from which the likeness acts. At least 0 steps."""
    cf_gstart_step_percentage: int
    """Share of the steps after which the likeness acts. 0 to 99 percent."""
    id_weight: float
    """How closely the likeness is kept. 0 to 3, a multiple of 0.01. The service's default is 1."""
    true_cfg_scale: float
    """Scale of guidance for the likeness. 0 to 10, a multiple of 0.1."""
