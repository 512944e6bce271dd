"""Runs flows against scripted outcomes, through both drivers, and writes down what they ask for."""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from modelwire_runtime import aio, sync
from modelwire_runtime.flows.context import Context
from modelwire_runtime.flows.effects import Effect, Flow, Load, Notify, Open, Send, Sleep
from modelwire_runtime.flows.retry import Policy
from modelwire_runtime.handles import Entry
from modelwire_runtime.testing.scripted import AsyncScriptedTransport, Outcome, ScriptedTransport
from modelwire_runtime.validation import Checked
from modelwire_runtime.vendor import Adds, Auth, Owns, Reader, Route, Vendor

KEY = "secret-key-51c9"
BASE = "https://api.example/v2"

VENDOR = Vendor(
    id="example",
    title="Example",
    package="example",
    base_url=BASE,
    auth=Auth(env=("EXAMPLE_API_KEY",)),
    routes={
        "job": Route("job", "runpod_jobs", "/{endpoint}", {"submit": "run"}),
        "sync_job": Route("sync_job", "runpod_jobs", "/{endpoint}", {"submit": "runsync"}),
        "chat": Route(
            "chat",
            "openai_chat",
            "/{endpoint}/openai/v1/chat/completions",
            owns={"stream": Owns("flag")},
            adds={
                "model": Adds("served_model"),
                "stream_options.include_usage": Adds(True, when="streaming"),
            },
        ),
    },
    results={"image": Reader("image", media=("image_url", "result"), cost="cost")},
    errors={"401": "auth", "404": "not_found", "504": "timeout"},
)


@dataclass
class Watch:
    """A clock that moves when somebody sleeps, and when a test says so."""

    time: float = 100.0
    slept: list[float] = field(default_factory=list[float])

    def pass_by(self, seconds: float) -> None:
        """Let time pass."""
        self.time += seconds

    def sleep(self, seconds: float) -> None:
        """Sleep without sleeping."""
        self.slept.append(round(seconds, 3))
        self.time += seconds

    async def async_sleep(self, seconds: float) -> None:
        """Sleep without sleeping, on an event loop."""
        self.sleep(seconds)

    def clock(self, *, asynchronous: bool) -> sync.Clock:
        """Return what a driver takes."""
        sleep = self.async_sleep if asynchronous else self.sleep
        return sync.Clock(now=lambda: self.time, sleep=sleep, jitter=lambda: 0.0)


def context(
    route: str = "job",
    *,
    result: str = "any",
    served_model: str | None = None,
    deadline: float | None = None,
    retry: Policy | None = None,
    **options: Any,
) -> Context:
    """Build the context of a call."""
    entry = Entry("acme/robot", "", "", route, "robot", served_model, result)
    return Context(
        vendor=VENDOR,
        route=VENDOR.routes[route],
        entry=entry,
        base_url=BASE,
        headers={"Authorization": f"Bearer {KEY}"},
        options=options,
        secrets=(KEY,),
        retry=retry or Policy(),
        deadline=deadline,
    )


def checked(**values: Any) -> Checked:
    """Build what validation gives."""
    return Checked(values)


def told(effect: Effect) -> tuple[Any, ...]:
    """Describe an effect so that two runs can be compared."""
    if isinstance(effect, (Send, Open)):
        request = effect.request
        return type(effect).__name__, request.method, request.url.removeprefix(BASE)
    if isinstance(effect, Sleep):
        return "Sleep", round(effect.seconds, 3)
    if isinstance(effect, Notify):
        return "Notify", str(effect.event)
    if isinstance(effect, Load):
        return "Load", effect.source
    return (type(effect).__name__,)


def recorded(flow: Flow[Any], log: list[tuple[Any, ...]]) -> Flow[Any]:
    """Run a flow and write down its effects."""
    resume: Callable[[Any], Effect] = flow.send
    value: Any = None
    try:
        while True:
            try:
                effect = resume(value)
            except StopIteration as stop:
                return stop.value
            log.append(told(effect))
            try:
                value = yield effect
                resume = flow.send
            except GeneratorExit:
                raise
            except BaseException as error:
                value, resume = error, flow.throw
    finally:
        flow.close()


@dataclass
class Run:
    """What a flow did."""

    value: Any
    """What it returned, or the error that it raised."""
    effects: list[tuple[Any, ...]]
    requests: list[Any]
    watch: Watch

    @property
    def sent(self) -> list[str]:
        """Method and path of each request."""
        return [f"{r.method} {r.url.removeprefix(BASE)}" for r in self.requests]

    @property
    def pauses(self) -> list[float]:
        """What was slept."""
        return [effect[1] for effect in self.effects if effect[0] == "Sleep"]


Make = Callable[[Context], Flow[Any]]
Script = Callable[[Watch], Iterable[Outcome]]


def play(
    make: Make,
    script: Iterable[Outcome] | Script,
    build: Callable[[], Context] = context,
    *,
    timeout: float | None = None,
    abandon: Callable[[Context, BaseException], Any] | None = None,
) -> Run:
    """Run a flow through both drivers, see that they did the same, and return what it was.

    `script` may be a function of the clock, for outcomes that take time.
    """
    runs = [
        _play(make, script, build, timeout, abandon, asynchronous=asynchronous)
        for asynchronous in (False, True)
    ]
    first, second = runs
    assert first.effects == second.effects
    assert first.watch.slept == second.watch.slept
    assert type(first.value) is type(second.value)
    assert str(first.value) == str(second.value)
    return first


def _play(
    make: Make,
    script: Iterable[Outcome] | Script,
    build: Callable[[], Context],
    timeout: float | None,
    abandon: Callable[[Context, BaseException], Any] | None,
    *,
    asynchronous: bool,
) -> Run:
    watch, log, ctx = Watch(), list[tuple[Any, ...]](), build()
    outcomes = list(script(watch) if callable(script) else script)
    deadline = ctx.deadline = None if timeout is None else watch.time + timeout
    flow = recorded(make(ctx), log)
    clock = watch.clock(asynchronous=asynchronous)
    cleaner: Any = None
    if abandon is not None:

        def clean(error: BaseException) -> Any:
            cleaning = abandon(ctx, error)
            return None if cleaning is None else recorded(cleaning, log)

        cleaner = clean
    value: Any
    if asynchronous:
        async_transport = AsyncScriptedTransport(outcomes)
        driver = aio.Driver(async_transport, clock=clock)
        try:
            value = asyncio.run(driver.run(flow, deadline, cleaner))
        except Exception as error:
            value = error
        return Run(value, log, async_transport.requests, watch)
    transport = ScriptedTransport(outcomes)
    try:
        value = sync.Driver(transport, clock=clock).run(flow, deadline, cleaner)
    except Exception as error:
        value = error
    return Run(value, log, transport.requests, watch)
