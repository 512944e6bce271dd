"""An answer of a shape: the result that holds it, and what is told of one that has it not."""

# pyright: reportPrivateUsage=false
# A result is filled here and not by its caller.

from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, get_origin

from modelwire_runtime.errors import AnswerCutOff, AnswerError, AnswerRefused
from modelwire_runtime.results.base import shorten
from modelwire_runtime.results.text import TextResult
from modelwire_runtime.structured.partial_json import MISSING

if TYPE_CHECKING:
    from modelwire_runtime.errors import ErrorFacts
    from modelwire_runtime.structured.answers import Answer

T = TypeVar("T")
ResultT = TypeVar("ResultT", bound=TextResult)

_LENGTH = frozenset({"length", "max_tokens", "max_output_tokens", "model_context_window_exceeded"})
_REFUSAL = frozenset(
    {"content_filter", "content-filter", "refusal", "safety", "recitation", "blocklist", "spii"}
    | {"prohibited_content"}
)


class ParsedResult(TextResult, Generic[T]):
    """What a language model answered, and the value that its answer says."""

    _parsed: Any = MISSING

    @property
    def parsed(self) -> T:
        """The answer as a value of the shape that was asked for.

        Raises:
            AnswerError: there is none, because the model asks for tools, or nothing was sent.
        """
        if self._parsed is MISSING:
            asks = ", ".join(call.name for call in self.tool_calls)
            why = f"the model asks for tools instead: {asks}" if asks else "nothing was sent"
            raise AnswerError(f"there is no answer: {why}", result=self, model=self.model)
        return cast("T", self._parsed)

    def _shown(self) -> list[tuple[str, str]]:
        shown = super()._shown()
        return (
            shown if self._parsed is MISSING else [("parsed", shorten(repr(self._parsed))), *shown]
        )


def read_answer(result: TextResult, shape: "Answer[T]") -> ParsedResult[T]:
    """Return a result with the value that it says.

    Raises:
        AnswerError: it says none; the error says why and holds the result.
    """
    parsed = grown(result, ParsedResult[T])
    if getattr(result, "_dry_run", False) or (result.tool_calls and not result.text.strip()):
        return parsed
    try:
        parsed._parsed = shape.read(result.text)
    except (ValueError, RecursionError) as error:
        raise _unread(result, error) from error
    return parsed


def grown(result: TextResult, kind: type[ResultT]) -> ResultT:
    """Return a result of another class with all that a result holds."""
    made = object.__new__(cast("type[ResultT]", get_origin(kind) or kind))
    made.__dict__.update(result.__dict__)
    return made


def _unread(result: TextResult, error: Exception) -> AnswerError:
    facts: ErrorFacts = {
        "model": result.model,
        "request_id": result.request_id,
        "raw": result.raw,
        "may_have_run": True,
    }
    reason = (result.finish_reason or "").lower()
    refusal: str = getattr(result, "refusal", "")
    if refusal or reason in _REFUSAL:
        said = refusal or f"it ended by {result.finish_reason}"
        return AnswerRefused(f"{result.model}: the model refused: {said}", result=result, **facts)
    if reason in _LENGTH:
        text = f"{result.model}: the answer was cut off ({result.finish_reason}) after {len(result.text)} characters"
        return AnswerCutOff(text, result=result, **facts)
    said = f"the answer does not fit: {error}" if result.text.strip() else "the answer is empty"
    return AnswerError(f"{result.model}: {said}", result=result, **facts)
