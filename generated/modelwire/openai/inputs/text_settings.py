# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from modelwire.openai.inputs.text_format import TextFormatInput, TextFormatObject


class TextSettingsObject:
    """Marks a `TextSettings` in signatures, which need no Pydantic for it."""


class TextSettingsInput(TypedDict, total=False):
    """Form and length of an answer."""

    format: TextFormatInput | TextFormatObject
    """Form of the answer. Kinds by type: text, json_object, json_schema."""
    verbosity: Literal["low", "medium", "high"] | None
    """How much to say. The service's default is "medium"."""
