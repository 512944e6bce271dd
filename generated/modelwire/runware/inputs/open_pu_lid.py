# Written by modelwire-codegen from specs/runware/shared/adapters.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from typing_extensions import Required

from modelwire_runtime.media.slots import MediaInput


class OpenPuLIDObject:
    """Marks a `OpenPuLID` in signatures, which need no Pydantic for it."""


class OpenPuLIDInput(TypedDict, total=False):
    """A likeness kept with PuLID. Elsewhere a step excludes its percentage."""

    images: Required[Sequence[MediaInput]]
    """Pictures of the person whose likeness to keep."""
    cf_gstart_step: int
    """Step from which the likeness acts. In steps."""
    cf_gstart_step_percentage: int
    """Share of the steps after which the likeness acts. In percent."""
    id_weight: float
    """How closely the likeness is kept."""
    true_cfg_scale: float
    """Scale of guidance for the likeness."""
