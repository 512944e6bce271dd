# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.acme.inputs.film_fix import FilmFixObject
from modelwire_runtime.params import Object


class FilmFix(Object, FilmFixObject):
    """A nested object, FilmFix."""

    model: str = Field(description="A model.")
