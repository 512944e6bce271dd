# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.text_format import TextFormatInput, TextFormatObject


class TextUpdateObject:
    """Marks a `TextUpdate` in signatures, which need no Pydantic for it."""


class TextUpdateInput(TypedDict, total=False):
    """Form of the answer from here on."""

    format: Required[TextFormatInput | TextFormatObject]
    """The form. Kinds by type: text, json_object, json_schema."""
