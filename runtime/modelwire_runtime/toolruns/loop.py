"""The loop in which a model calls tools, as a generator that does no I/O.

It yields what is to be done next and is sent what came of it; `blocking` and `concurrent` do it.
"""

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from modelwire_runtime.errors import TooManySteps, keep
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.text import TextResult, ToolCall
from modelwire_runtime.structured.answers import Answer, answer_of
from modelwire_runtime.toolruns.calls import Job, declared_names, planned
from modelwire_runtime.toolruns.results import Pending, ToolRun, ToolStep, run_of
from modelwire_runtime.tools import ApprovalAnswer, ApprovalRequest, ToolAnswer

if TYPE_CHECKING:
    from modelwire_runtime.texts.models import TextModel
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
    """Carry calls out; gives nothing, as each answer goes to its place the moment that it is there."""

    jobs: Sequence[Job]
    answers: dict[int, ToolAnswer] = field(default_factory=dict[int, ToolAnswer])
    """The answers, by the places of their jobs. Where one job fails, those of the others are here all the same."""


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


@dataclass(frozen=True, slots=True)
class _Made:
    """What a turn asks for, and what was made of it so far, by place."""

    calls: Sequence[ToolCall]
    requests: Sequence[ApprovalRequest]
    answers: dict[int, ToolAnswer] = field(default_factory=dict[int, ToolAnswer])
    approvals: dict[int, ApprovalAnswer] = field(default_factory=dict[int, ApprovalAnswer])

    def step(self, index: int, result: TextResult) -> ToolStep:
        """Return the step; what has no answer is left to the caller."""
        calls = [call for at, call in enumerate(self.calls) if at not in self.answers]
        asked = [one for at, one in enumerate(self.requests) if at not in self.approvals]
        answers = tuple(self.answers[at] for at in sorted(self.answers))
        approvals = tuple(self.approvals.values())
        return ToolStep(index, result, answers, approvals, (*calls, *asked))


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
        self._values = values  # of the next request
        self._steps: list[ToolStep] = []

    def steps(self) -> Loop:
        """Go from turn to turn; what is yielded is to be done. What ends it early has the run so far as its `partial`."""
        try:
            return (yield from self._turns())
        except BaseException as error:  # of a callback, or an interrupt: the answers were paid for
            if self._steps and getattr(error, "partial", None) is None:
                keep(error, self._run())
            raise

    def _turns(self) -> Loop:
        for index in range(self._tools.max_steps):
            result = yield from self._asked()
            calls = result.tool_calls
            requests = self._dialect.approvals(result)
            last = index == self._tools.max_steps - 1
            step = yield from self._step(result, calls, requests, last=last)
            self._steps.append(step)
            yield Tell(step)
            self._values = self._dialect.next_turn(
                self._values, result, step.answers, step.approvals
            )
            if not calls and not requests:
                return self._run(self._wanted)
            if step.pending and not last:
                return self._run()
        count = self._tools.max_steps
        run = self._run()
        if not all(self._planned(call) for call in run.pending if isinstance(call, ToolCall)):
            return run  # the caller's own calls end a run as well as its last step
        raise TooManySteps(
            f"{run.model}: the model still calls tools after {count} steps; `partial` has the run",
            partial=run,
            model=run.model,
            may_have_run=True,
        )

    def _asked(self) -> Generator[Effect, Any, TextResult]:
        try:
            result: TextResult = yield Ask(self._values)
        except BaseException as error:
            come = getattr(error, "partial", None)
            if isinstance(come, TextResult):  # of a turn that broke off, or whose telling failed
                calls = tuple(come.tool_calls)
                self._steps.append(ToolStep(len(self._steps), come, pending=calls))
                keep(error, self._run())
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
        made = _Made(calls, requests)
        if not last:
            try:
                yield from self._answers(calls, made.answers)
                for at, request in enumerate(requests):
                    decided = yield from self._decided(request)
                    if decided is not None:
                        made.approvals[at] = ApprovalAnswer(request, *decided)
            except BaseException:  # what was answered before must not be taken for undone
                self._steps.append(made.step(len(self._steps), result))
                raise
        return made.step(len(self._steps), result)

    def _answers(
        self, calls: Sequence[ToolCall], found: dict[int, ToolAnswer]
    ) -> Generator[Effect, Any, None]:
        """Put the answers of calls into `found`, by their places; a call that is the caller's has none."""
        jobs: dict[int, Job] = {}
        for at, call in enumerate(calls):
            plan = self._planned(call)
            if isinstance(plan, Job) and plan.needs_approval:
                decided = yield from self._decided(call)
                if decided is None:
                    plan = None
                elif not decided[0]:
                    plan = plan.refused(decided[1])
            if isinstance(plan, Job):
                jobs[at] = plan
            elif plan is not None:
                found[at] = plan
        if not jobs:
            return
        carry = Carry([*jobs.values()])
        try:
            yield carry
        finally:
            found |= {at: carry.answers[i] for i, at in enumerate(jobs) if i in carry.answers}

    def _planned(self, call: ToolCall) -> Job | ToolAnswer | None:
        return planned(call, self._tools, self._declared)

    def _decided(self, request: Pending) -> Generator[Effect, Any, tuple[bool, str] | None]:
        """Return the caller's word; None where nobody is there to give it."""
        if self._tools.approve is None:
            return None
        word = yield Decide(request)
        return (False, word) if isinstance(word, str) else (bool(word), "")

    def _run(self, wanted: Answer[Any] | None = None) -> ToolRun[Any]:
        first = self._first
        grown = {key: value for key, value in self._values.items() if first.get(key) is not value}
        return run_of(self._steps, grown, wanted)
