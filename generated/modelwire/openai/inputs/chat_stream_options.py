# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class ChatStreamOptionsObject:
    """Marks a `ChatStreamOptions` in signatures, which need no Pydantic for it."""


class ChatStreamOptionsInput(TypedDict, total=False):
    """How a completion is streamed."""

    include_usage: bool
    """Tell token counts at the end; asked for by default."""
    include_obfuscation: bool
    """Pad chunks so that their lengths tell nothing. The service's default is true."""
