# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from typing_extensions import Required


class OutputTextObject:
    """Marks a `OutputText` in signatures, which need no Pydantic for it."""


class OutputTextInput(TypedDict, total=False):
    """Text that the model wrote."""

    type: Required[Literal["output_text"]]
    """Kind of part."""
    text: Required[str]
    """The text."""
    annotations: Sequence[Mapping[str, Any]]
    """What the text cites."""
    logprobs: Sequence[Mapping[str, Any]]
    """How likely its tokens were."""
