# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from modelwire.runware.inputs.composition import CompositionInput, CompositionObject
from modelwire.runware.inputs.style_description import StyleDescriptionInput, StyleDescriptionObject


class StructuredPromptObject:
    """Marks a `StructuredPrompt` in signatures, which need no Pydantic for it."""


class StructuredPromptInput(TypedDict, total=False):
    """A prompt in parts instead of one text."""

    high_level_description: str
    """What the picture shows as a whole."""
    style_description: StyleDescriptionInput | StyleDescriptionObject
    """How the picture looks."""
    compositional_deconstruction: CompositionInput | CompositionObject
    """The picture in parts: background and elements."""
