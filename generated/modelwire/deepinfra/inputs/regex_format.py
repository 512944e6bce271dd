# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class RegexFormatObject:
    """Marks a `RegexFormat` in signatures, which need no Pydantic for it."""


class RegexFormatInput(TypedDict, total=False):
    """Text that a regular expression matches."""

    type: Required[Literal["regex"]]
    """Kind of form."""
    regex: Required[str]
    """The expression."""
