# Written by modelwire-codegen from specs/acme/shared/content.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.acme.choices import Scheduler
from modelwire.acme.inputs.pass_ import PassObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class Pass(Object, PassObject):
    """A pass over the picture."""

    scheduler: Scheduler = Field(default=OMIT, description="Order of the steps.")
