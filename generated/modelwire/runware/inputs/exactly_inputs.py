# Written by modelwire-codegen from specs/runware/models/architectures.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from modelwire.runware.inputs.exactly_reference import ExactlyReferenceInput, ExactlyReferenceObject


class ExactlyInputsObject:
    """Marks a `ExactlyInputs` in signatures, which need no Pydantic for it."""


class ExactlyInputsInput(TypedDict, total=False):
    """Pictures that guide the result."""

    reference_images: Sequence[ExactlyReferenceInput | ExactlyReferenceObject]
    """Pictures that guide the result."""
