# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from union_models.acme.objects.picture_part import PicturePart
from union_models.acme.objects.text_part import TextPart

Part: TypeAlias = TextPart | PicturePart
"""A part of a message."""
