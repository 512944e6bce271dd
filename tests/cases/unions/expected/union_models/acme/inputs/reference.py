# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required


class ReferenceObject:
    """Marks a `Reference` in signatures, which need no Pydantic for it."""


class ReferenceInput(TypedDict, total=False):
    """Something that was said before; any tag will do."""

    id: Required[str]
    """Which one."""
    type: str | None
    """What it is."""
