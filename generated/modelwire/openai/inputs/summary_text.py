# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class SummaryTextObject:
    """Marks a `SummaryText` in signatures, which need no Pydantic for it."""


class SummaryTextInput(TypedDict, total=False):
    """A paragraph of a summary."""

    type: Required[Literal["summary_text"]]
    """Kind of part."""
    text: Required[str]
    """The text."""
