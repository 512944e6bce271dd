# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.acme.inputs.acme_film_inputs import AcmeFilmInputsObject
from modelwire.acme.objects.film_frame import FilmFrame
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, MediaField, Object
from modelwire_runtime.rules import All, Contains, Each, Not, OneOf, Present, Rule, Vacuous, When


class AcmeFilmInputs(Object, AcmeFilmInputsObject, alias_generator=CAMEL_CASE):
    """What to begin with."""

    __rules__: ClassVar[tuple[Rule, ...]] = (
        Vacuous(
            "frameImages",
            All(
                Each("frameImages", When(Present("item.frame"), Not(Present("item.timestamp")))),
                Contains("frameImages", Not(OneOf("item.frame", ("last", -1)))),
            ),
        ),
    )
    frame_images: list[MediaField | FilmFrame] = Field(
        default=OMIT, max_length=4, description="Pictures that stand at fixed times."
    )
    reference_images: list[MediaField] = Field(default=OMIT, description="Pictures to look at.")
