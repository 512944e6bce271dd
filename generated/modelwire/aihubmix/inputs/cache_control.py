# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class CacheControlObject:
    """Marks a `CacheControl` in signatures, which need no Pydantic for it."""


class CacheControlInput(TypedDict, total=False):
    """How long to keep a prompt."""

    type: Required[Literal["ephemeral"]]
    """Kind of cache."""
    ttl: Literal["5m", "1h"]
    """How long."""
