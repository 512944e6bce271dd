"""Asking a language model for an answer of a shape: the same steps on blocking and async clients."""

from typing import TYPE_CHECKING, Any

from modelwire_runtime.structured.answers import Answer, answer_of
from modelwire_runtime.structured.results import ParsedResult, read_answer

if TYPE_CHECKING:
    from modelwire_runtime.results.text import TextResult
    from modelwire_runtime.structured.streams import AsyncObjectStream, ObjectStream
    from modelwire_runtime.texts.models import TextModel

_CAPABILITY = "structured_output"


def parse(model: "TextModel", shape: Any) -> ParsedResult[Any]:
    """Ask, and read the answer; see `TextVerbs.parse`."""
    wanted, values, warnings = _prepared(model, shape)
    call = model.call(values)
    result = model.core.driver.run(call.flow, call.deadline, call.abandon)
    return _read(result, wanted, warnings)


async def parse_async(model: "TextModel", shape: Any) -> ParsedResult[Any]:
    """Ask, and read the answer; see `TextVerbs.parse`."""
    wanted, values, warnings = _prepared(model, shape)
    call = model.call(values)
    result = await model.core.driver.run(call.flow, call.deadline, call.abandon)
    return _read(result, wanted, warnings)


def stream(model: "TextModel", shape: Any) -> "ObjectStream[Any]":
    """Return the stream of an answer; see `TextVerbs.stream_parse`."""
    from modelwire_runtime.streams.text import TextStream
    from modelwire_runtime.structured.streams import ObjectStream

    wanted, values, warnings = _prepared(model, shape)
    return ObjectStream(TextStream(model.core.driver, model.session(values)), wanted, warnings)


def stream_async(model: "TextModel", shape: Any) -> "AsyncObjectStream[Any]":
    """Return the stream of an answer; see `AsyncTextVerbs.stream_parse`."""
    from modelwire_runtime.streams.text import AsyncTextStream
    from modelwire_runtime.structured.streams import AsyncObjectStream

    wanted, values, warnings = _prepared(model, shape)
    text = AsyncTextStream(model.core.driver, model.session(values))
    return AsyncObjectStream(text, wanted, warnings)


def _prepared(
    model: "TextModel", shape: Any
) -> tuple[Answer[Any], dict[str, Any], tuple[str, ...]]:
    wanted = answer_of(shape)
    warnings = model.granted(_CAPABILITY, "answers of a shape")
    return wanted, model.dialect.with_schema(model.values, wanted.schema), warnings


def _read(
    result: "TextResult", wanted: Answer[Any], warnings: tuple[str, ...]
) -> ParsedResult[Any]:
    result.warnings = (*warnings, *result.warnings)
    return read_answer(result, wanted)
