"""What is the same for every call of a handle: prepared at the first one, kept for those to come."""

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from modelwire_runtime import learning
from modelwire_runtime.flows import protocol
from modelwire_runtime.flows.calls import Work, direct
from modelwire_runtime.options import DEFAULT_TIMEOUT

if TYPE_CHECKING:
    from collections.abc import Callable

    from modelwire_runtime.core import Core
    from modelwire_runtime.flows.context import Context
    from modelwire_runtime.flows.effects import Flow
    from modelwire_runtime.sync import Abandon


class Call(NamedTuple):
    """A flow that is ready to run."""

    flow: "Flow[Any]"
    deadline: float | None
    abandon: "Abandon | None"


class Watch(NamedTuple):
    """What watches a job that streams."""

    more: "Callable[[], Flow[list[Any] | None]]"
    """Gives the flow of the next chunks, None at the end."""
    leave: "Callable[[], Flow[None] | None]"
    """Gives the flow that frees what is still held, None when nothing is."""
    deadline: float | None


class Plan:
    """Calls of one model under the same options."""

    __slots__ = (
        "_context",
        "_core",
        "_judge",
        "_names_models",
        "_speaks",
        "_timeout",
        "_work",
    )

    def __init__(self, core: "Core", work: Work, params: Any) -> None:
        from modelwire_runtime.judging import Judging  # no client needs it before its first call

        self._core = core
        self._judge = Judging(core, work, params).judge
        self._work = work
        self._speaks = protocol(work.route.flow)
        self._names_models = learning.names_models(core, work.route)
        self._timeout: float | None = work.options.get("timeout", DEFAULT_TIMEOUT)
        self._context: Context | None = None

    def call(self, values: Any) -> Call:
        """Return the flow of a direct call."""
        core, speaks = self._core, self._speaks
        work, checked = self._judge(values)
        ctx = self._begun()
        if self._names_models:
            flow = learning.located(core, ctx, checked, partial(direct, ctx, speaks, work))
        else:
            flow = direct(ctx, speaks, work, checked)
        return Call(flow, ctx.deadline, partial(speaks.abandon, ctx))

    def _begun(self) -> "Context":
        """Return the context of one call; where a key is missing, that is told after what is wrong with the call."""
        if self._context is None:
            self._context = self._core.context(self._work)
        timeout = self._timeout
        deadline = None if timeout is None else self._core.driver.clock.now() + timeout
        return self._context.begun(deadline)
