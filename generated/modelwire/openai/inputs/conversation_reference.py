# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required


class ConversationReferenceObject:
    """Marks a `ConversationReference` in signatures, which need no Pydantic for it."""


class ConversationReferenceInput(TypedDict, total=False):
    """A conversation that the service keeps."""

    id: Required[str]
    """Id of the conversation."""
