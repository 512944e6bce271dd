# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from modelwire.acme.inputs.film_frame import FilmFrameInput, FilmFrameObject
from modelwire_runtime.media.slots import MediaInput


class AcmeFilmInputsObject:
    """Marks a `AcmeFilmInputs` in signatures, which need no Pydantic for it."""


class AcmeFilmInputsInput(TypedDict, total=False):
    """What to begin with."""

    frame_images: Sequence[MediaInput | FilmFrameInput | FilmFrameObject]
    """Pictures that stand at fixed times. At most 4 items."""
    reference_images: Sequence[MediaInput]
    """Pictures to look at."""
