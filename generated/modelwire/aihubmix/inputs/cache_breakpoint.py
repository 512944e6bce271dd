# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class CacheBreakpointObject:
    """Marks a `CacheBreakpoint` in signatures, which need no Pydantic for it."""


class CacheBreakpointInput(TypedDict, total=False):
    """A place up to which the prompt is cached; GPT-5.6 and later."""

    mode: Required[Literal["explicit"]]
    """How the place is chosen."""
    ttl: Literal["30m", "12h"]
    """How long it is kept."""
