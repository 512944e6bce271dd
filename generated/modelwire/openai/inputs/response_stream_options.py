# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class ResponseStreamOptionsObject:
    """Marks a `ResponseStreamOptions` in signatures, which need no Pydantic for it."""


class ResponseStreamOptionsInput(TypedDict, total=False):
    """How a response is streamed."""

    include_obfuscation: bool
    """Pad events so that their lengths tell nothing. The service's default is true."""
