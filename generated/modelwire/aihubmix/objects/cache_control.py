# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.aihubmix.inputs.cache_control import CacheControlObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class CacheControl(Object, CacheControlObject):
    """How long to keep a prompt."""

    type: Literal["ephemeral"] = Field(description="Kind of cache.")
    ttl: Literal["5m", "1h"] = Field(default=OMIT, description="How long.")
