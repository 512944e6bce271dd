# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required


class FilmFixObject:
    """Marks a `FilmFix` in signatures, which need no Pydantic for it."""


class FilmFixInput(TypedDict, total=False):
    """A nested object, FilmFix."""

    model: Required[str]
    """A model."""
