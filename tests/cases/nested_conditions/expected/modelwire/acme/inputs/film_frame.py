# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required

from modelwire_runtime.media.slots import MediaInput


class FilmFrameObject:
    """Marks a `FilmFrame` in signatures, which need no Pydantic for it."""


class FilmFrameInput(TypedDict, total=False):
    """A nested object, FilmFrame."""

    image: Required[MediaInput]
    """The picture."""
    frame: str | int
    """Where it stands."""
    timestamp: float
    """When it is shown. At least 0, a multiple of 0.01."""
