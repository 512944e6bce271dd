"""What a run with tools gives: its steps, and the answer at its end."""

# pyright: reportPrivateUsage=false
# A run is filled here and not by its caller.

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import add
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from modelwire_runtime.errors import AnswerError, keep
from modelwire_runtime.results.text import TextResult, ToolCall
from modelwire_runtime.structured.partial_json import MISSING
from modelwire_runtime.structured.results import ParsedResult, grown, read_answer
from modelwire_runtime.tools import ApprovalAnswer, ApprovalRequest, ToolAnswer

if TYPE_CHECKING:
    from modelwire_runtime.structured.answers import Answer

T = TypeVar("T")
Pending = ToolCall | ApprovalRequest


@dataclass(frozen=True, slots=True)
class ToolStep:
    """One turn of the model, and what it was answered."""

    index: int
    """Which step it is, from 0."""
    result: TextResult
    """The model's turn."""
    answers: tuple[ToolAnswer, ...] = ()
    """What the tools gave, in the order of the calls."""
    approvals: tuple[ApprovalAnswer, ...] = ()
    """What was decided on the vendor's requests."""
    pending: tuple[Pending, ...] = ()
    """What is left for the caller to answer, which ends the run."""


class ToolRun(ParsedResult[T], Generic[T]):
    """The end of a run with tools: the model's last answer, with what led to it.

    `usage` and `cost` are the sums of all steps, `warnings` is what any of them told; all else is
    the last answer's. Iterating it yields the steps.
    """

    steps: tuple[ToolStep, ...] = ()
    """Each turn of the model, with what the tools answered."""
    conversation: Mapping[str, Any] = {}
    """What the next request of the conversation holds, by wire name: of chat completions its `messages`, the
    model's last turn included."""

    @property
    def pending(self) -> tuple[Pending, ...]:
        """Calls that only the caller can answer, and requests that nobody decided on; none when the run went to its end."""
        return self.steps[-1].pending if self.steps else ()

    @property
    def parsed(self) -> T:
        """The answer as a value of the shape that was asked for.

        Raises:
            AnswerError: none was asked for, or the run did not come to an answer.
        """
        if self.pending:
            raise AnswerError(
                "there is no answer: the run waits for its caller, see `pending`", result=self
            )
        if self._parsed is MISSING:
            raise AnswerError("there is no answer: no shape of one was asked for", result=self)
        return super().parsed

    def __iter__(self) -> Iterator[ToolStep]:
        return iter(self.steps)

    def _shown(self) -> list[tuple[str, str]]:
        return [*super()._shown(), ("steps", f"<{len(self.steps)}>")]


def keep_turn(error: BaseException, turn: TextResult) -> None:
    """Leave what had come of a streamed turn within reach of an error that a callback made of it."""
    if getattr(error, "partial", None) is None:
        keep(error, turn)


def run_of(
    steps: Sequence[ToolStep], conversation: Mapping[str, Any], wanted: "Answer[T] | None" = None
) -> ToolRun[T]:
    """Return a run of its steps.

    Raises:
        AnswerError: the last answer is not of the shape that was asked for; its `partial` is the run.
    """
    results = [step.result for step in steps]
    run = grown(results[-1], ToolRun[T])
    run.steps = tuple(steps)
    run.conversation = conversation
    used = [result.usage for result in results if result.usage is not None]
    run.usage = reduce(add, used) if used else None
    costs = [result.cost for result in results if result.cost is not None]
    run.cost = sum(costs) if costs else None
    run.warnings = tuple(dict.fromkeys(text for result in results for text in result.warnings))
    if wanted is not None and not run.pending:
        try:
            run._parsed = read_answer(results[-1], wanted)._parsed
        except AnswerError as error:
            error.partial = run
            raise
    return run
