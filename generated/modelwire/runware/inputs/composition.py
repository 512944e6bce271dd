# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from modelwire.runware.inputs.composition_element import CompositionElementInput, CompositionElementObject


class CompositionObject:
    """Marks a `Composition` in signatures, which need no Pydantic for it."""


class CompositionInput(TypedDict, total=False):
    """The picture in parts: background and elements."""

    background: str
    """What the background shows."""
    elements: Sequence[CompositionElementInput | CompositionElementObject]
    """Things in the picture, one by one."""
