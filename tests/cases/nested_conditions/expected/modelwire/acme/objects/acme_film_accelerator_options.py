# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.acme.inputs.acme_film_accelerator_options import AcmeFilmAcceleratorOptionsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object
from modelwire_runtime.rules import All, Equals, Holds, Not, Present, Rule


class AcmeFilmAcceleratorOptions(Object, AcmeFilmAcceleratorOptionsObject, alias_generator=CAMEL_CASE):
    """Of the caches.

    Rules:
    - Not allowed: start_step and start_step_percentage are set.
    - Not allowed: tea_cache is true and deep_cache is true."""

    __rules__: ClassVar[tuple[Rule, ...]] = (
        Holds(Not(Present("startStep", "startStepPercentage"))),
        Holds(Not(All(Equals("teaCache", True), Equals("deepCache", True)))),
    )
    start_step: int = Field(default=OMIT, description="First step.")
    start_step_percentage: int = Field(default=OMIT, description="First step of a hundred.")
    tea_cache: bool = Field(default=OMIT, description="One cache.")
    deep_cache: bool = Field(default=OMIT, description="Another cache.")
