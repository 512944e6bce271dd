"""Calls that first look something up: models that the catalog lacks, and names of which only the vendor's list may know.

Such a call is a flow of its own around the call proper, under one deadline. Where the vendor has no
list and no schemas to ask for, all calls are calls proper.
"""

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from modelwire_runtime import finding
from modelwire_runtime.errors import Aborted, CallTimeout, ModelwireError
from modelwire_runtime.finding import Asked
from modelwire_runtime.flows.calls import guarded
from modelwire_runtime.flows.effects import DeadlineExceeded, Stopped
from modelwire_runtime.options import DEFAULT_TIMEOUT

if TYPE_CHECKING:
    from modelwire_runtime.core import Core
    from modelwire_runtime.errors import ErrorFacts
    from modelwire_runtime.flows.calls import Work
    from modelwire_runtime.flows.context import Context
    from modelwire_runtime.flows.effects import Flow
    from modelwire_runtime.handles import Entry
    from modelwire_runtime.plans import Call
    from modelwire_runtime.streams.base import Session
    from modelwire_runtime.validation import Checked
    from modelwire_runtime.vendor import Route

T = TypeVar("T")
_Begin = Callable[["Work", Any, Any], "Call"]


def begun(core: "Core", asked: Asked, options: Mapping[str, Any], begin: _Begin) -> "Call":
    """Return what `begin` makes of a call by id or params object, after what has to be looked up.

    Raises:
        UnknownModel: the id is not in the catalog and neither `like` nor `task_type` says how to
            call it; where the vendor lists its models, the flow raises it.
    """
    from modelwire_runtime.plans import Call

    if not learns(core, asked, options):
        entry, params, values = finding.resolve(core, asked)
        return begin(core.work(entry, options), params, values)
    made: list[Call] = []

    def abandon(error: BaseException) -> "Flow[None] | None":
        cleaner = made[0].abandon if made else None
        return None if cleaner is None else cleaner(error)

    def flow() -> "Flow[Any]":
        entry, params, values = yield from learned(core, asked, options)
        call = begin(core.work(entry, options), params, values)
        made.append(call)
        return (yield from call.flow)

    timeout = options.get("timeout", DEFAULT_TIMEOUT)
    deadline = None if timeout is None else core.driver.now() + timeout
    return Call(flow(), deadline, abandon)


def streamed(core: "Core", asked: Asked, options: Mapping[str, Any]) -> "Session[Any, Any]":
    """Return the session of a streamed call by id or params object; it looks up what it must when it is opened.

    Raises:
        UnknownModel: as in `begun`.
    """
    if not learns(core, asked, options):
        entry, params, values = finding.resolve(core, asked)
        return core.session(core.work(entry, options), params, values)
    from modelwire_runtime.flows.late_session import LateSession

    def begin() -> "Flow[Session[Any, Any]]":
        entry, params, values = yield from learned(core, asked, options)
        return core.session(core.work(entry, options), params, values)

    return LateSession(asked.model, options, begin)


def learns(core: "Core", asked: Asked, options: Mapping[str, Any]) -> bool:
    """Tell whether a call has to look something up first."""
    if not isinstance(asked.model, str):
        return False
    judges = core.schemas is not None and options.get("validate", "strict") != "off"
    if core.models.find(asked.model) is None:
        return _lists(core, asked) or (judges and asked.like is None)
    # The package has no rules for work that the catalog does not know the model for.
    return judges and asked.task_type is not None and finding.resolve(core, asked)[1] is None


def _lists(core: "Core", asked: Asked) -> bool:
    if core.registry is None or core.models.find(asked.model) is not None:
        return False
    told = asked.like is not None or asked.task_type is not None
    return not (told and finding.is_address(asked.model))


def _look_up(
    core: "Core", asked: Asked, options: Mapping[str, Any]
) -> "Flow[tuple[Entry, Any, Any]]":
    if core.registry is not None and _lists(core, asked):
        yield from core.registry.learn(core)
    found = finding.resolve(core, asked)
    if found[1] is None and core.schemas is not None and options.get("validate") != "off":
        yield from core.schemas.learn(core, found[0].id)
    return found


def learned(
    core: "Core", asked: Asked, options: Mapping[str, Any]
) -> "Flow[tuple[Entry, Any, Any]]":
    """Look up what has to be known of a call, and return what `finding.resolve` returns."""
    facts: ErrorFacts = {"vendor": core.vendor.id, "model": asked.model}
    try:
        return (yield from _look_up(core, asked, options))
    except Stopped:
        raise Aborted(f"{asked.model}: the caller stopped the call", **facts) from None
    except DeadlineExceeded:
        text = f"{asked.model}: the timeout of {options.get('timeout', DEFAULT_TIMEOUT):g} s is over; nothing was sent"
        raise CallTimeout(text, **facts) from None


def looking_up(core: "Core", calls: Iterable[Asked], options: Mapping[str, Any]) -> "Call | None":
    """Return the flow that looks up what has to be known of many calls; None when there is nothing.

    What cannot be found is told by `finding.resolve`, call by call.
    """
    from modelwire_runtime.plans import Call

    calls = list(calls)
    strangers = [asked for asked in calls if learns(core, asked, options)]
    registry = core.registry if any(_names_unlisted(core, asked) for asked in calls) else None
    if not strangers and registry is None:
        return None

    def flow() -> "Flow[None]":
        if registry is not None:
            yield from registry.learn(core)
        for asked in strangers:
            with suppress(ModelwireError):
                yield from _look_up(core, asked, options)

    return Call(flow(), None, None)


def _names_unlisted(core: "Core", asked: Asked) -> bool:
    checked: Checked | None = getattr(asked.model, "__checked__", None)
    return finding.is_unlisted(core, asked.wire if checked is None else checked.values)


def names_models(core: "Core", route: "Route") -> bool:
    """Tell whether calls by a route may name models of which only the vendor's list knows."""
    return finding.PARAMETER not in route.owns and "registry" in core.vendor.features


def unlisted(core: "Core", ctx: "Context", checked: "Checked") -> bool:
    """Tell whether a call names a model of which only the vendor's list may know."""
    return names_models(core, ctx.route) and finding.is_unlisted(core, checked.values)


def located(
    core: "Core", ctx: "Context", checked: "Checked", then: "Callable[[Checked], Flow[T]]"
) -> "Flow[T]":
    """Return the flow of a call whose `model` is the id that requests hold, looked up where only the list has it."""
    if not unlisted(core, ctx, checked):
        return then(checked)

    def flow() -> "Flow[T]":
        return (yield from then((yield from _found(core, ctx, checked))))

    return flow()


def opened(
    core: "Core",
    ctx: "Context",
    checked: "Checked",
    begin: "Callable[[Checked], Session[Any, Any]]",
) -> "Flow[Session[Any, Any]]":
    """Return a streamed call whose `model` is the id that requests hold; see `located`."""
    return begin((yield from _found(core, ctx, checked)))


def _found(core: "Core", ctx: "Context", checked: "Checked") -> "Flow[Checked]":
    if core.registry is not None:
        yield from guarded(ctx, core.registry.learn(core))
    return replace(checked, values=finding.addressed(core, checked.values))
