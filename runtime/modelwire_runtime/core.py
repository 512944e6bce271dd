"""What the blocking and the async client have in common: from a model and values to a flow that is ready to run."""

import logging
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from modelwire_runtime import redact
from modelwire_runtime.catalog import Catalog, ModelInfo
from modelwire_runtime.errors import InvalidParams, UnknownModel
from modelwire_runtime.flows import protocol
from modelwire_runtime.flows.calls import Target, Work, direct, guarded, submitted
from modelwire_runtime.flows.context import Context
from modelwire_runtime.flows.retry import Budget, Policy
from modelwire_runtime.handles import Entry
from modelwire_runtime.namespaces import table
from modelwire_runtime.omit import OMIT
from modelwire_runtime.options import DEFAULT_TIMEOUT, merge
from modelwire_runtime.settings import Connection, Settings, connect, connect_elsewhere, over
from modelwire_runtime.vendor import Route, Vendor

log = logging.getLogger("modelwire")

if TYPE_CHECKING:
    from modelwire_runtime.flows.effects import Flow
    from modelwire_runtime.sync import Abandon, Hooks
    from modelwire_runtime.validation import Checked


class Call(NamedTuple):
    """A flow that is ready to run."""

    flow: "Flow[Any]"
    deadline: float | None
    abandon: "Abandon | None"


class Core:
    """A client's settings, connection and driver; the copies that `with_options` makes share it."""

    def __init__(self, vendor: Vendor, settings: Settings, *, asynchronous: bool) -> None:
        self.vendor = vendor
        self.settings = settings
        self.asynchronous = asynchronous
        self.models = Catalog.lazy({vendor.id: f"{vendor.package}._catalog"})
        self.retry = Policy(max_retries=settings.max_retries, budget=Budget())
        self._connection: Connection | None = None
        self._elsewhere: dict[Target, Connection] = {}
        self._params: dict[tuple[str, str], Any] = {}
        self.driver: Any = self._new_driver()

    def _new_driver(self) -> Any:
        settings = self.settings
        transport = settings.transport
        if transport is None:
            from modelwire_runtime.transports import httpx

            own: Any = httpx.AsyncHttpxTransport if self.asynchronous else httpx.HttpxTransport
            transport = own(settings.http_client)
        # Only the driver that is used is loaded: asyncio alone costs a blocking program some of its
        # start.
        kind = import_module(f"modelwire_runtime.{'aio' if self.asynchronous else 'sync'}").Driver
        return kind(transport, hooks=self._hooks(), max_concurrency=settings.max_concurrency)

    def _hooks(self) -> "Hooks":
        from modelwire_runtime.sync import Hooks

        return Hooks(
            before_request=self.settings.before_request,
            after_response=self.settings.after_response,
            redact=self.redact,
        )

    def redact(self, text: str) -> str:
        """Mask the secrets of all connections in a text."""
        used = [self._connection, *self._elsewhere.values()]
        secrets = [secret for one in used if one is not None for secret in one.secrets]
        return redact.text(text, secrets)

    def with_driver(self, driver: Any) -> "Core":
        """Return a core that runs its flows through another driver and shares everything else."""
        copy = object.__new__(Core)
        copy.__dict__.update(self.__dict__, driver=driver)
        return copy

    def connection(self, target: Target | None = None) -> Connection:
        """Return where requests go and what they carry; the environment is read at the first call, not before."""
        if target is not None:
            found = self._elsewhere.get(target)
            if found is None:
                found = connect_elsewhere(self.vendor, self.settings, target)
                self._elsewhere[target] = found
            return found
        if self._connection is None:
            self._connection = connect(self.vendor, self.settings)
        return self._connection

    def params_class(self, entry: Entry) -> Any:
        """Return the Pydantic class of a model's parameters, None for a model of no catalog."""
        if not entry.module:
            return None
        key = (entry.module, entry.class_name)
        found = self._params.get(key)
        if found is None:
            module = import_module(f"{self.vendor.package}.params.{entry.module}")
            found = self._params[key] = getattr(module, f"{entry.class_name}Params")
        return found

    def work(self, entry: Entry, options: Mapping[str, Any], target: Target | None = None) -> Work:
        """Return what is asked of a model, by the route that its entry names."""
        return Work(entry, self.route(entry.route), options, target)

    def route(self, name: str) -> Route:
        """Return a route of the vendor."""
        found = self.vendor.routes.get(name)
        if found is None:
            raise InvalidParams(f"{self.vendor.id} has no route {name!r}")
        return found

    def context(self, work: Work) -> Context:
        """Return what a flow needs to know, its deadline counted from now."""
        connection = self.connection(work.target)
        options = work.options
        timeout = options.get("timeout", DEFAULT_TIMEOUT)
        headers = connection.headers
        if options.get("headers"):
            headers = over(headers, options["headers"])
        driver = self.driver
        return Context(
            vendor=self.vendor,
            route=work.route,
            entry=work.entry,
            base_url=connection.base_url,
            headers=headers,
            options=options,
            secrets=self._secrets(connection, options),
            retry=self.retry,
            deadline=None if timeout is None else driver.now() + timeout,
            asynchronous=self.asynchronous,
            driver=driver,
            info=partial(self.models.find, work.entry.id),
        )

    def _secrets(self, connection: Connection, options: Mapping[str, Any]) -> tuple[str, ...]:
        secrets = connection.secrets
        for name in ("s3", "headers"):
            given: Mapping[str, str] = options.get(name) or {}
            for key, value in given.items():
                if redact.is_secret_name(key):
                    secrets += (value.removeprefix("Bearer ").strip(),)
        return secrets

    def check(self, work: Work, params: Any, values: Any) -> "tuple[Work, Checked]":
        """Judge what the caller set, and lay `extra` over it. What a params object holds was judged when it was built.

        Raises:
            InvalidParams: a parameter is wrong or unknown, or `extra` holds a known name.
        """
        from modelwire_runtime.validation import Checked, merge_extra, refuse_owned, validate
        from modelwire_runtime.validation.pages import page_of

        entry, options, owned = work.entry, work.options, work.route.owns
        extra = options.get("extra")
        if params is None:
            given = {k: v for k, v in values.items() if k != "self" and v is not OMIT}
            checked = Checked({**given, **(extra or {})})
        else:
            checked = values
            if not isinstance(values, Checked):
                given = {k: v for k, v in values.items() if k != "self"}
                mode = options.get("validate", "strict")
                checked = validate(params, given, mode, entry.id, owned=owned)
            if extra:
                checked = merge_extra(params, checked, extra, entry.id, owned=owned)
            if params.__media__:
                work = replace(work, media=params.__media__, docs=page_of(params, entry.id))
        if owned:
            refuse_owned(checked, owned, entry.id)
        if entry.notice:
            checked = replace(checked, warnings=(entry.notice, *checked.warnings))
        for text in checked.warnings:
            log.warning("%s: %s", entry.id, text, extra={"model": entry.id})
        if checked.warnings:
            work = replace(work, warnings=checked.warnings)
        return work, checked

    def call(self, work: Work, params: Any, values: Any) -> Call:
        """Return the flow of a direct call."""
        work, checked = self.check(work, params, values)
        ctx = self.context(work)
        speaks = protocol(work.route.flow)
        return Call(direct(ctx, speaks, work, checked), ctx.deadline, partial(speaks.abandon, ctx))

    def submission(self, work: Work, params: Any, values: Any) -> tuple[Call, Work]:
        """Return the flow that hands work over, and the work as it was judged."""
        work, checked = self.check(work, params, values)
        ctx = self.context(work)
        speaks = protocol(work.route.flow)
        # An interrupt between the submission and the caller's getting the job would leave a job
        # that nobody knows of.
        flow = submitted(ctx, speaks, work, checked)
        return Call(flow, ctx.deadline, partial(speaks.abandon, ctx)), work

    def about_job(self, work: Work, verb: str, *arguments: Any) -> Call:
        """Return the flow of something that is done with a job: status, wait, cancel or retry."""
        ctx = self.context(work)
        speaks = protocol(work.route.flow)
        flow = getattr(speaks, verb)(ctx, *arguments)
        abandon = partial(speaks.abandon, ctx) if verb == "wait" else None
        return Call(guarded(ctx, flow), ctx.deadline, abandon)

    def chunks(self, work: Work, job_id: str) -> "tuple[Context, Any]":
        """Return a context and what gives the flow of a job's next chunks, under one deadline for all of them."""
        ctx = self.context(work)
        speaks = protocol(work.route.flow)
        return ctx, lambda: guarded(ctx, speaks.chunks(ctx, job_id))

    def job_result(self, work: Work, status: Any) -> Any:
        """Return the result of a job that has ended."""
        ctx = self.context(work)
        result = protocol(work.route.flow).result(ctx, status)
        notice = (work.entry.notice,) if work.entry.notice else ()
        result.warnings = (*(work.warnings or notice), *result.warnings)
        return result

    def session(self, work: Work, params: Any, values: Any) -> Any:
        """Return a streamed call that is not opened yet."""
        work, checked = self.check(work, params, values)
        ctx = self.context(work)
        if work.options.get("dry_run"):
            raise InvalidParams(f"{work.entry.id}: dry_run has no stream; call the model instead")
        return protocol(work.route.flow).open_stream(ctx, checked)

    def entry_of(self, info: ModelInfo) -> Entry:
        """Return the table's row of a model."""
        return Entry(*table(self.vendor.package, info.namespace)[info.attribute])

    def asked(
        self, model: Any, like: str | None, task_type: str | None, wire: Mapping[str, Any]
    ) -> tuple[Entry, Any, Any]:
        """Return the entry, the rules and the values of a `run` call."""
        if isinstance(model, str):
            entry, params = self.find(model, like, task_type)
            return entry, params, wire
        if wire or like is not None or task_type is not None:
            raise TypeError("a params object holds all parameters; run() takes nothing beside it")
        entry, _ = self.find(model.__model__, None, None)
        rules: Any = model.__class__
        return entry, rules, model.__checked__

    def find(self, id: str, like: str | None, task_type: str | None) -> tuple[Entry, Any]:
        """Return a model's entry and whose rules apply to it.

        Raises:
            UnknownModel: the id is not in the catalog and neither `like` nor `task_type` says how
                to call it.
        """
        info = self.models.find(id)
        if info is not None:
            entry = self.entry_of(info)
            judge = entry if like is None else self.entry_of(self.models.get(like))
            return entry, self.params_class(judge)
        if like is not None:
            known = self.entry_of(self.models.get(like))
            return _stranger(id, known), self.params_class(known)
        if task_type is not None:
            known = self.entry_of(self._example(task_type))
            return _stranger(id, known)._replace(module="", class_name=""), None
        try:
            self.models.get(id)
        except UnknownModel as error:
            end = "" if error.message.endswith("?") else "."
            error.message += (
                f"{end} A model that the catalog lacks is called with like= or task_type=."
            )
            raise
        raise AssertionError("the catalog changed its mind")

    def _example(self, task: str) -> ModelInfo:
        found = self.models.search(task=task)
        if not found:
            tasks = ", ".join(sorted({model.task for model in self.models}))
            raise InvalidParams(
                f"task_type={task!r}: {self.vendor.id} has {tasks}", parameter="task_type"
            )
        live = [model for model in found if model.state == "listed"]
        return (live or found)[0]

    def options(self, base: Mapping[str, Any], more: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return the options of a call: the client's, then the handle's."""
        if not more:
            return base
        return merge(base, more)


def _stranger(id: str, known: Entry) -> Entry:
    """Return the entry of a model that the catalog lacks, called as a known one is."""
    return known._replace(
        id=id,
        endpoint=endpoint_id(id),
        served_model=None if known.served_model is None else id,
        notice="",
    )


def endpoint_id(text: str) -> str:
    """Return the endpoint that an id, or a page or address of one, speaks of.

    A console page ends in `/endpoint/{id}`; an address of the service holds it after `/v2/`. In an
    id, slashes become dashes, as in the names that the vendor gives its endpoints.
    """
    if "://" not in text:
        return text.strip().strip("/").replace("/", "-")
    parts = [part for part in urlsplit(text.strip()).path.split("/") if part]
    for mark in ("endpoint", "v2"):
        if mark in parts:
            at = len(parts) - 1 - parts[::-1].index(mark)
            if at + 1 < len(parts):
                return parts[at + 1]
    raise InvalidParams(f"{text!r} names no endpoint", parameter="endpoint")
