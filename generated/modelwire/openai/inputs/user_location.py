# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class UserLocationObject:
    """Marks a `UserLocation` in signatures, which need no Pydantic for it."""


class UserLocationInput(TypedDict, total=False):
    """Where a user is."""

    type: Required[Literal["approximate"]]
    """How exact the place is."""
    country: str | None
    """Country, in two letters."""
    region: str | None
    """Region."""
    city: str | None
    """City."""
    timezone: str | None
    """Time zone, by its IANA name."""
