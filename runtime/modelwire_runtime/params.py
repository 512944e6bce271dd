"""Base classes of the generated Pydantic classes. Importing this module imports Pydantic.

A params object is judged once, when it is built, and is frozen: a rule between two parameters could
not survive the moment between two assignments, and what was judged is what is sent.
`model_copy(update={...})` builds a changed one and judges it anew.
"""

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeAlias, TypeVar

from pydantic import AliasGenerator, BaseModel, ConfigDict, Field, PrivateAttr, model_serializer
from pydantic.json_schema import GenerateJsonSchema
from pydantic_core import PydanticCustomError, core_schema

from modelwire_runtime.media.slots import MediaInput, is_media_input
from modelwire_runtime.omit import OMIT
from modelwire_runtime.redact import MASK, is_secret_name
from modelwire_runtime.rules.values import show
from modelwire_runtime.validation import Checked, check_object, wire_of
from modelwire_runtime.validation.shapes import shape_of

if TYPE_CHECKING:
    from modelwire_runtime.media import MediaSlot
    from modelwire_runtime.results import Result
    from modelwire_runtime.rules import Rule

R_co = TypeVar("R_co", bound="Result", covariant=True)
A_co = TypeVar("A_co", bound="Result", covariant=True)


def _camel_case(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in rest)


# Wire names of a class whose vendor writes `outputFormat` for what is `output_format` here.
CAMEL_CASE = AliasGenerator(serialization_alias=_camel_case)


class MediaMark:
    """Says of a field that it takes media; which types those are is `MediaInput`'s business."""

    media = True

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(_check_media)

    def __get_pydantic_json_schema__(self, schema: Any, handler: Any) -> dict[str, Any]:
        return {"type": "string"}  # what the wire takes


def _check_media(value: Any) -> Any:
    if is_media_input(value):
        return value
    raise PydanticCustomError("media", "is no medium")


if TYPE_CHECKING:
    MediaField: TypeAlias = MediaInput
else:
    from typing import Annotated

    MediaField = Annotated[Any, MediaMark()]


class _Schema(GenerateJsonSchema):
    """JSON Schema of a params class; `OMIT` is the absence of a default, not one."""

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> dict[str, Any]:
        if schema.get("default") is OMIT:
            return self.generate_inner(schema["schema"])
        return super().default_schema(schema)


class Object(BaseModel):
    """Base of a nested object: strict types, judged when built, frozen.

    What was set is all that is dumped.
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(
        strict=True, extra="allow", protected_namespaces=(), frozen=True
    )
    __rules__: "ClassVar[tuple[Rule, ...]]" = ()
    _checked: Checked | None = PrivateAttr(default=None)
    if TYPE_CHECKING:  # classes narrow it to what their further fields hold
        __pydantic_extra__: Any = Field(init=False)

    def wire(self) -> dict[str, Any]:
        """Return what is sent: wire names, and values exactly as the caller set them."""
        return wire_of(self, self._checked)

    if not TYPE_CHECKING:  # checkers see the signatures that Pydantic gives

        @classmethod
        def __pydantic_init_subclass__(cls, **_: Any) -> None:
            # Pydantic would look up the default of each private attribute, once a class of the line.
            cls.model_post_init = _begin

        def __init__(self, /, **values: Any) -> None:
            self._checked = check_object(self, values)

        # Says that this is no custom constructor, so that a nested object is built from a dict by
        # Pydantic alone.
        __init__.__pydantic_base_init__ = True

        @classmethod
        def model_validate(cls, obj: Any, **_: Any) -> Any:
            """Build from a mapping, or return an object of this class as it is."""
            if isinstance(obj, cls):
                return obj
            if not isinstance(obj, Mapping):
                raise TypeError(
                    f"{cls.__name__} is built from a mapping, not from {type(obj).__name__}"
                )
            return cls(**obj)

        @classmethod
        def model_validate_json(cls, json_data: str | bytes, **_: Any) -> Any:
            """Build from JSON text."""
            return cls.model_validate(json.loads(json_data))

        @classmethod
        def model_json_schema(
            cls,
            by_alias: bool = True,  # Pydantic's signature
            ref_template: str | None = None,
            schema_generator: Any = _Schema,
            **options: Any,
        ) -> dict[str, Any]:
            """Return the JSON Schema of the class, without its rules between parameters."""
            if ref_template is not None:
                options["ref_template"] = ref_template
            return super().model_json_schema(by_alias, schema_generator=schema_generator, **options)

        def model_copy(self, *, update: Any = None, deep: bool = False) -> Any:
            """Return a copy.

            With `update`, one that is built and judged anew (`OMIT` takes a parameter away).
            """
            if not update:
                return super().model_copy(deep=deep)
            names = shape_of(type(self)).names
            values = {names.get(name, name): value for name, value in self._dump().items()}
            values |= {names.get(name, name): value for name, value in update.items()}
            return type(self)(**values)

    @model_serializer(mode="plain")
    def _dump(self) -> dict[str, Any]:
        return self.wire()

    def __repr_args__(self) -> Any:
        for name in (*type(self).model_fields, *(self.__pydantic_extra__ or ())):
            if name in self.model_fields_set:
                yield name, _Shown(MASK if is_secret_name(name) else getattr(self, name))


def _begin(item: Object, context: Any) -> None:
    """Give an object that Pydantic builds its private attribute."""
    object.__setattr__(item, "__pydantic_private__", {"_checked": None})


class Stranger(Object):
    """An object that the spec does not know: what a union takes whose tags are not all known."""

    __stranger__: ClassVar[bool] = True


class _Shown:
    """A value whose repr is short."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def __repr__(self) -> str:
        return repr(self.value) if isinstance(self.value, Object) else show(self.value)


if TYPE_CHECKING:

    class Params(Object, Generic[R_co, A_co]):
        """Base of a parameter set.

        A call with it gives `R_co` on a blocking client, `A_co` on an async one.
        """

        __media__: ClassVar[tuple[MediaSlot, ...]]
        __docs__: ClassVar[str]
        __open__: ClassVar[bool]
        __limits__: ClassVar[tuple[tuple[str, str], ...]]
        __selects_model__: ClassVar[bool]

        def __result__(self) -> R_co: ...

        def __async_result__(self) -> A_co: ...

        @property
        def __model__(self) -> str: ...

        @property
        def __checked__(self) -> Checked: ...

else:

    class Params(Object):
        """Base of a parameter set.

        Generic for type checkers only: a real generic would cost a class a subscript.
        """

        __media__ = ()
        __docs__ = ""
        __open__ = False
        __limits__ = ()
        __selects_model__ = False

        def __class_getitem__(cls, item: Any) -> Any:
            return cls

        @classmethod
        def __pydantic_init_subclass__(cls, **_: Any) -> None:
            super().__pydantic_init_subclass__(**_)
            # A set of one model says so in `model_id`; a set of several has a field that tells
            # which.
            cls.__selects_model__ = not hasattr(cls, "model_id") and "model" in cls.model_fields

        @property
        def __model__(self) -> str:
            """The catalogue id of the model that the set was built for.

            Empty when it does not say.
            """
            if self.__selects_model__:
                return self.model
            return getattr(self, "model_id", "")

        @property
        def __checked__(self) -> Checked:
            """What is sent, and what the caller is warned of."""
            return self._checked or Checked(self.wire())

        def _dump(self) -> dict[str, Any]:
            chosen = {"model": self.model} if self.__selects_model__ else {}
            return {**chosen, **self.wire()}
