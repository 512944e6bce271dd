# Written by modelwire-codegen from specs/runware/shared/training.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required


class ImportModelObject:
    """Marks a `ImportModel` in signatures, which need no Pydantic for it."""


class ImportModelInput(TypedDict, total=False):
    """How the trained model is filed."""

    air: Required[str]
    """AIR to give the model."""
    name: Required[str]
    """Name of the model made."""
    unique_identifier: Required[str]
    """Identifier of the model, unique in the account."""
    version: Required[str]
    """Version of the model."""
    private: bool
    """Keeps the model to the account."""
    hero_image_url: str
    """Address of the model's cover picture."""
    short_description: str
    """One line about the model."""
    architecture: str
    """Architecture of the model."""
    category: str
    """Kind of model."""
