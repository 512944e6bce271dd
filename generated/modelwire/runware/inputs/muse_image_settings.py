# Written by modelwire-codegen from specs/runware/models/meta.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class MuseImageSettingsObject:
    """Marks a `MuseImageSettings` in signatures, which need no Pydantic for it."""


class MuseImageSettingsInput(TypedDict, total=False):
    """Settings of Muse Image."""

    image_search: bool
    """Lets the model look pictures up on the web. The service's default is true."""
    moderation: Literal["auto", "low"]
    """How strictly content is moderated. The service's default is "auto"."""
    shell: bool
    """Lets the model run code for charts, tables and layouts. The service's default is true."""
    thinking_level: Literal["high", "low"]
    """How much the model reasons before it answers. The service's default is "high"."""
    web_search: bool
    """Lets the model search the web. The service's default is true."""
