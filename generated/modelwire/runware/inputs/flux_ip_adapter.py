# Written by modelwire-codegen from specs/runware/models/architectures.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire_runtime.media.slots import MediaInput


class FluxIpAdapterObject:
    """Marks a `FluxIpAdapter` in signatures, which need no Pydantic for it."""


class FluxIpAdapterInput(TypedDict, total=False):
    """Guide pictures and how strongly they act."""

    model: Required[Literal["runware:56@1", "runware:56@2", "runware:56@3", "runware:56@4"]]
    """IP-Adapter model to use."""
    guide_images: Required[Sequence[MediaInput]]
    """Pictures that guide the adapter. At least 1 item."""
    weight: float
    """How strongly the guide pictures act; negative steers away. -4 to 4, a multiple of 0.01. The service's default is
    1."""
