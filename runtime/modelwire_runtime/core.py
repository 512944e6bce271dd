"""What the blocking and the async client have in common: from a model and values to a flow that is ready to run."""

from collections.abc import Mapping
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from modelwire_runtime import finding, learning, redact
from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.flows import protocol
from modelwire_runtime.flows.calls import Target, Work, guarded, prepare, submitted
from modelwire_runtime.flows.context import Context
from modelwire_runtime.flows.retry import Budget, Policy
from modelwire_runtime.handles import Entry
from modelwire_runtime.logs import Log, weakly
from modelwire_runtime.namespaces import table
from modelwire_runtime.options import DEFAULT_TIMEOUT, merge
from modelwire_runtime.plans import Call, Plan, Watch
from modelwire_runtime.settings import (
    Connection,
    Settings,
    connect,
    connect_elsewhere,
    connect_route,
    over,
)
from modelwire_runtime.sockets import ClientSocket
from modelwire_runtime.vendor import Route, Vendor

if TYPE_CHECKING:
    from modelwire_runtime.catalog import Catalog, ModelInfo
    from modelwire_runtime.features.registry import Listed, ModelRegistry
    from modelwire_runtime.features.schemas import SchemaCache
    from modelwire_runtime.flows.effects import Flow
    from modelwire_runtime.jobs import JobStatus
    from modelwire_runtime.streams.base import Session
    from modelwire_runtime.sync import Hooks
    from modelwire_runtime.validation import Checked


class Core:
    """A client's settings, connection and driver; the copies that `with_options` makes share it."""

    def __init__(self, vendor: Vendor, settings: Settings, *, asynchronous: bool) -> None:
        self.vendor = vendor
        self.settings = settings
        self.asynchronous = asynchronous
        self.retry: Policy = _retry_policy(settings)
        self.log = Log(settings.log_sink, debug=settings.debug, redact=weakly(self.redact))
        self.socket = ClientSocket(self)
        self._connection: Connection | None = None
        self._elsewhere: dict[Target, Connection] = {}
        self._routes: dict[str, Connection] = {}
        self._params: dict[tuple[str, str], Any] = {}
        # What is made or looked up at the first use, shared by all copies.
        self._kept: dict[str, Any] = {}
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
            log=self.log if self.settings.debug else None,
        )

    def redact(self, text: str) -> str:
        """Mask the secrets of all connections in a text."""
        used = [self._connection, *self._elsewhere.values(), *self._routes.values()]
        secrets = [secret for one in used if one is not None for secret in one.secrets]
        return redact.text(text, secrets)

    def with_driver(self, driver: Any) -> "Core":
        """Return a core that runs its flows through another driver and shares everything else."""
        copy = object.__new__(Core)
        copy.__dict__.update(self.__dict__, driver=driver)
        return copy

    def connection(self, target: Target | None = None, route: Route | None = None) -> Connection:
        """Return where requests go and what they carry; the environment is read at the first call, not before."""
        if target is not None:
            found = self._elsewhere.get(target)
            if found is None:
                found = connect_elsewhere(self.vendor, self.settings, target)
                self._elsewhere[target] = found
            return found
        if route is not None and (route.base or route.public or route.auth or route.headers):
            if route.name not in self._routes:
                made = connect_route(self.vendor, self.settings, route, self.connection)
                self._routes[route.name] = made
            return self._routes[route.name]
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
        connection = self.connection(work.target, work.route)
        options = work.options
        timeout = options.get("timeout", DEFAULT_TIMEOUT)
        headers = connection.headers
        if options.get("headers"):
            more: Mapping[str, str] = options["headers"]
            if work.route.public:  # no key travels, not even one that the caller set
                more = {k: v for k, v in more.items() if not redact.is_secret_name(k)}
            headers = over(headers, more)
        driver = self.driver
        return Context(
            vendor=self.vendor,
            provider=self.settings.name or self.vendor.id,
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
            info=partial(self._info, work.entry.id),
            page=partial(self._learned_page, work.entry.id),
            results=work.results,
            log=self.log,
            request_timeout=self.settings.request_timeout,
            session=None if work.target is not None else self.socket.session(options),
        )

    def _info(self, id: str) -> "ModelInfo | None":
        return self.models.find(id)

    def _learned_page(self, id: str) -> str | None:
        found = None if self.schemas is None else self.schemas.find(id)
        return None if found is None else found.documentation

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
        from modelwire_runtime.judging import Judging

        return Judging(self, work, params).judge(values)

    def call(self, work: Work, params: Any, values: Any) -> Call:
        """Return the flow of a direct call."""
        return Plan(self, work, params).call(values)

    def submission(self, work: Work, params: Any, values: Any) -> Call:
        """Return the flow that hands work over; it gives the work as it was judged, and how the job stands."""
        work, checked = self.check(work, params, values)
        ctx = self.context(work)
        speaks = protocol(work.route.flow)

        def flow(checked: "Checked") -> "Flow[tuple[Work, JobStatus]]":
            # An interrupt between the submission and the caller's getting the job would leave a job
            # that nobody knows of.
            status = yield from submitted(ctx, speaks, work, checked)
            return work, status

        located = learning.located(self, ctx, checked, flow)
        return Call(located, ctx.deadline, partial(speaks.abandon, ctx))

    def about_job(self, work: Work, verb: str, *arguments: Any) -> Call:
        """Return the flow of something that is done with a job: status, wait, cancel or retry."""
        ctx = self.context(work)
        speaks = protocol(work.route.flow)
        flow = getattr(speaks, verb)(ctx, *arguments)
        abandon = partial(speaks.abandon, ctx) if verb == "wait" else None
        return Call(guarded(ctx, flow), ctx.deadline, abandon)

    def watch(self, work: Work, job_id: str) -> "Watch":
        """Return what watches a job, under one deadline for all of it."""
        ctx = self.context(work)
        speaks = protocol(work.route.flow)
        return Watch(
            lambda: guarded(ctx, speaks.chunks(ctx, job_id)),
            partial(speaks.unwatch, ctx),
            ctx.deadline,
        )

    def job_result(self, work: Work, status: Any) -> Any:
        """Return the result of a job that has ended."""
        ctx = self.context(work)
        result = protocol(work.route.flow).result(ctx, status)
        notice = (work.entry.notice,) if work.entry.notice else ()
        result.warnings = (*(work.warnings or notice), *result.warnings)
        return result

    def session(self, work: Work, params: Any, values: Any) -> "Session[Any, Any]":
        """Return a streamed call that is not opened yet."""
        work, checked = self.check(work, params, values)
        ctx = self.context(work)
        if work.options.get("dry_run"):
            raise InvalidParams(f"{work.entry.id}: dry_run has no stream; call the model instead")
        begin = partial(protocol(work.route.flow).open_stream, ctx)
        session = begin(checked)
        unlisted = learning.unlisted(self, ctx, checked)
        if not (unlisted or work.media):
            return session
        from modelwire_runtime.flows.late_session import LateSession

        def later() -> "Flow[Session[Any, Any]]":
            ready = yield from guarded(ctx, prepare(work, checked))
            if unlisted:
                return (yield from learning.opened(self, ctx, ready, begin))
            return begin(ready)

        return LateSession(session, work.options, later)

    def entry_of(self, info: "ModelInfo") -> Entry:
        """Return the table's row of a model."""
        return Entry(*table(self.vendor.package, info.namespace)[info.attribute])

    def asked(
        self, model: Any, like: str | None, task_type: str | None, wire: Mapping[str, Any]
    ) -> tuple[Entry, Any, Any]:
        """Return the entry, the rules and the values of a call; nothing is looked up."""
        return finding.resolve(self, finding.Asked(model, like, task_type, wire))

    @property
    def models(self) -> "Catalog":
        """The vendor's models."""
        if "models" not in self._kept:
            from modelwire_runtime.catalog import Catalog

            rows = {self.vendor.id: f"{self.vendor.package}._catalog"}
            self._kept.setdefault("models", Catalog.lazy(rows))
        return cast("Catalog", self._kept["models"])

    @models.setter
    def models(self, models: "Catalog") -> None:
        self._kept["models"] = models

    @property
    def registry(self) -> "ModelRegistry | None":
        """What the vendor listed last; None when it lists no models at run time."""
        if "registry" not in self.vendor.features:
            return None
        if "registry" not in self._kept:
            from modelwire_runtime.features.registry import ModelRegistry

            self._kept.setdefault("registry", ModelRegistry(self.settings.lookup))
        return cast("ModelRegistry", self._kept["registry"])

    def listed(self, id: str) -> "Listed | None":
        """Return a model as the vendor's list has it; None when it has it not, or was not fetched yet."""
        registry = self._kept.get("registry")
        return None if registry is None else cast("ModelRegistry", registry).find(id)

    @property
    def schemas(self) -> "SchemaCache | None":
        """What the vendor's schema service said lately; None when it has none."""
        if "schema_service" not in self.vendor.features:
            return None
        if "schemas" not in self._kept:
            from modelwire_runtime.features.schemas import SchemaCache

            self._kept.setdefault("schemas", SchemaCache(self.settings.lookup))
        return cast("SchemaCache", self._kept["schemas"])

    @property
    def task_types(self) -> Mapping[str, str]:
        """The wire's word for the work of each model that can be called, by id."""
        if "task_types" not in self._kept:
            self._kept["task_types"] = finding.task_types(self)
        return cast("Mapping[str, str]", self._kept["task_types"])

    def options(self, base: Mapping[str, Any], more: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return the options of a call: the client's, then the handle's."""
        if not more:
            return base
        return merge(base, more)


def _retry_policy(settings: Settings) -> Policy:
    if settings.retry_strategy is None:
        return Policy(settings.max_retries, settings.retry_delay, budget=Budget())
    return Policy(
        settings.max_retries,
        settings.retry_delay,
        longest_delay=30.0,
        budget=Budget(),
        strategy=settings.retry_strategy,
        jitter=min(1.0, settings.retry_delay),
    )
