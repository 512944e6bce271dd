# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from union_models.acme.inputs.picture_part import PicturePartInput, PicturePartObject
from union_models.acme.inputs.text_part import TextPartInput, TextPartObject

PartInput: TypeAlias = TextPartInput | PicturePartInput
"""A part of a message."""

PartObject: TypeAlias = TextPartObject | PicturePartObject
"""A `Part` that is made already."""
