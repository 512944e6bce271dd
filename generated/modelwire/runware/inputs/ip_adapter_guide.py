# Written by modelwire-codegen from specs/runware/shared/adapters.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from typing_extensions import Required

from modelwire_runtime.media.slots import MediaInput


class IpAdapterGuideObject:
    """Marks a `IpAdapterGuide` in signatures, which need no Pydantic for it."""


class IpAdapterGuideInput(TypedDict, total=False):
    """Guide pictures and how strongly they act."""

    model: Required[str]
    """IP-Adapter model to use."""
    guide_images: Required[Sequence[MediaInput]]
    """Pictures that guide the adapter."""
    weight: float
    """How strongly the guide pictures act; negative steers away."""
