# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from union_models.acme.objects.call import Call
from union_models.acme.objects.message import Message
from union_models.acme.objects.reference import Reference

Item: TypeAlias = Message | Call | Reference
"""Something that goes in."""
