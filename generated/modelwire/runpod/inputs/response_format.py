# Written by modelwire-codegen from specs/runpod/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class ResponseFormatObject:
    """Marks a `ResponseFormat` in signatures, which need no Pydantic for it."""


class ResponseFormatInput(TypedDict, total=False):
    """Form of an answer."""

    type: Required[Literal["json_object"] | str]
    """json_object asks for JSON; schemas are not granted. Known values: json_object; others are passed on."""
