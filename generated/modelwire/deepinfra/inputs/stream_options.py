# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class StreamOptionsObject:
    """Marks a `StreamOptions` in signatures, which need no Pydantic for it."""


class StreamOptionsInput(TypedDict, total=False):
    """What a stream tells besides the answer."""

    include_usage: bool
    """Tell the token counts at the end. The service's default is true."""
    continuous_usage_stats: bool
    """Tell the token counts with every piece. The service's default is false."""
