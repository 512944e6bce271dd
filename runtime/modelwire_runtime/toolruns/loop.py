"""The loop in which a model calls tools, as a generator that does no I/O.

It yields what is to be done next and is sent what came of it; `blocking` and `concurrent` do it.
"""

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from modelwire_runtime.errors import ModelwireError, TooManySteps, keep
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.text import TextResult, ToolCall
from modelwire_runtime.structured.answers import Answer, answer_of
from modelwire_runtime.toolruns.calls import Job, declared_names, planned
from modelwire_runtime.toolruns.results import Pending, ToolRun, ToolStep, run_of
from modelwire_runtime.tools import ApprovalAnswer, ApprovalRequest, ToolAnswer

if TYPE_CHECKING:
    from modelwire_runtime.text_models import TextModel
    from modelwire_runtime.tools import Tools


@dataclass(frozen=True, slots=True)
class Ask:
    """Ask the model; gives its result."""

    values: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Decide:
    """Ask the caller about something; gives True, False, or why not."""

    request: Pending


@dataclass(frozen=True, slots=True)
class Carry:
    """Carry calls out; gives an answer for each, in their order."""

    jobs: list[Job]


@dataclass(frozen=True, slots=True)
class Tell:
    """Tell the caller of a step; gives nothing."""

    step: ToolStep


Effect: TypeAlias = Ask | Decide | Carry | Tell
Loop: TypeAlias = Generator[Effect, Any, ToolRun[Any]]


def loop(model: "TextModel", tools: "Tools[Any]") -> Loop:
    """Ask a model, answer its calls, and go on until it calls no more.

    Raises:
        TooManySteps: it called tools in its last step as well.
        AnswerError: its final answer is not of the shape that was asked for.
    """
    return _Run(model, tools).steps()


class _Run:
    """One run: what was settled before it began, and its steps so far."""

    def __init__(self, model: "TextModel", tools: "Tools[Any]") -> None:
        self._tools = tools
        self._dialect = model.dialect
        self._declared = declared_names(model.values.get("tools"))
        self._wanted: Answer[Any] | None = None
        self._warnings = model.granted("tools", "tools")
        values = model.values
        if tools.functions:
            values = self._dialect.with_tools(values, tools.functions)
        if tools.answer is not OMIT:
            self._wanted = answer_of(tools.answer)
            self._warnings += model.granted("structured_output", "answers of a shape")
            values = self._dialect.with_schema(values, self._wanted.schema)
        self._first: dict[str, Any] = values
        self._steps: list[ToolStep] = []

    def steps(self) -> Loop:
        """Go from turn to turn; what is yielded is to be done."""
        values = self._first
        for index in range(self._tools.max_steps):
            result = yield from self._asked(values)
            calls = result.tool_calls
            requests = self._dialect.approvals(result)
            last = index == self._tools.max_steps - 1
            try:
                step = yield from self._step(result, calls, requests, last=last)
            except Exception as error:  # of a tool, or of a callback: the answers were paid for
                self._steps.append(ToolStep(index, result, pending=(*calls, *requests)))
                if getattr(error, "partial", None) is None:
                    keep(error, self._run(values))
                raise
            self._steps.append(step)
            yield Tell(step)
            values = self._dialect.next_turn(values, result, step.answers, step.approvals)
            if not calls and not requests:
                return self._run(values, self._wanted)
            if step.pending and not last:
                return self._run(values)
        count = self._tools.max_steps
        run = self._run(values)
        if not all(self._planned(call) for call in run.pending if isinstance(call, ToolCall)):
            return run  # the caller's own calls end a run as well as its last step
        raise TooManySteps(
            f"{run.model}: the model still calls tools after {count} steps; `partial` has the run",
            partial=run,
            model=run.model,
            may_have_run=True,
        )

    def _asked(self, values: dict[str, Any]) -> Generator[Effect, Any, TextResult]:
        try:
            result: TextResult = yield Ask(values)
        except ModelwireError as error:
            if self._steps and error.partial is None:
                error.partial = self._run(values)
            raise
        result.warnings = (*self._warnings, *result.warnings)
        return result

    def _step(
        self,
        result: TextResult,
        calls: Sequence[ToolCall],
        requests: Sequence[ApprovalRequest],
        *,
        last: bool,
    ) -> Generator[Effect, Any, ToolStep]:
        """Have the calls of a turn answered; after the last step nobody would hear the answers."""
        index = len(self._steps)
        if last:
            return ToolStep(index, result, pending=(*calls, *requests))
        answers, pending = yield from self._answers(calls)
        approvals: list[ApprovalAnswer] = []
        for request in requests:
            decided = yield from self._decided(request)
            if decided is None:
                pending.append(request)
            else:
                approvals.append(ApprovalAnswer(request, *decided))
        return ToolStep(index, result, tuple(answers), tuple(approvals), tuple(pending))

    def _answers(
        self, calls: Sequence[ToolCall]
    ) -> Generator[Effect, Any, tuple[list[ToolAnswer], list[Pending]]]:
        found: dict[int, ToolAnswer] = {}
        jobs: dict[int, Job] = {}
        pending: list[Pending] = []
        for at, call in enumerate(calls):
            plan = self._planned(call)
            if isinstance(plan, Job) and plan.needs_approval:
                decided = yield from self._decided(call)
                if decided is None:
                    plan = None
                elif not decided[0]:
                    plan = plan.refused(decided[1])
            if plan is None:
                pending.append(call)
            elif isinstance(plan, Job):
                jobs[at] = plan
            else:
                found[at] = plan
        if jobs:
            made: list[ToolAnswer] = yield Carry([*jobs.values()])
            found |= dict(zip(jobs, made, strict=True))
        return [found[at] for at in sorted(found)], pending

    def _planned(self, call: ToolCall) -> Job | ToolAnswer | None:
        return planned(call, self._tools, self._declared)

    def _decided(self, request: Pending) -> Generator[Effect, Any, tuple[bool, str] | None]:
        """Return the caller's word; None where nobody is there to give it."""
        if self._tools.approve is None:
            return None
        word = yield Decide(request)
        return (False, word) if isinstance(word, str) else (bool(word), "")

    def _run(self, values: Mapping[str, Any], wanted: Answer[Any] | None = None) -> ToolRun[Any]:
        first = self._first
        grown = {key: value for key, value in values.items() if first.get(key) is not value}
        return run_of(self._steps, grown, wanted)
