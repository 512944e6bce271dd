# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class CallObject:
    """Marks a `Call` in signatures, which need no Pydantic for it."""


class CallInput(TypedDict, total=False):
    """A call of a tool."""

    type: Required[Literal["call", "late_call"]]
    """What it is."""
    name: Required[str]
    """Which tool."""
    from_node: str
    """Where it comes from."""
