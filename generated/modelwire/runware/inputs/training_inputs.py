# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class TrainingInputsObject:
    """Marks a `TrainingInputs` in signatures, which need no Pydantic for it."""


class TrainingInputsInput(TypedDict, total=False):
    """What a model is trained on."""

    dataset: str
    """Archive with the pictures to learn from."""
