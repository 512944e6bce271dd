# Written by modelwire-codegen from specs/openai/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class SearchPlaceObject:
    """Marks a `SearchPlace` in signatures, which need no Pydantic for it."""


class SearchPlaceInput(TypedDict, total=False):
    """A place, as exactly as it is known."""

    country: str
    """Country, in two letters."""
    region: str
    """Region."""
    city: str
    """City."""
    timezone: str
    """Time zone, by its IANA name."""
