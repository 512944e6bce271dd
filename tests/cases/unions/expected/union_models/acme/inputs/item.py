# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from union_models.acme.inputs.call import CallInput, CallObject
from union_models.acme.inputs.message import MessageInput, MessageObject
from union_models.acme.inputs.reference import ReferenceInput, ReferenceObject

ItemInput: TypeAlias = MessageInput | CallInput | ReferenceInput
"""Something that goes in."""

ItemObject: TypeAlias = MessageObject | CallObject | ReferenceObject
"""A `Item` that is made already."""
