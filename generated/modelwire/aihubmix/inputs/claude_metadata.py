# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class ClaudeMetadataObject:
    """Marks a `ClaudeMetadata` in signatures, which need no Pydantic for it."""


class ClaudeMetadataInput(TypedDict, total=False):
    """Who asks."""

    user_id: str | None
    """Tag of the end user."""
