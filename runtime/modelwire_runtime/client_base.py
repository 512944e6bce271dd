"""What the blocking and the async client share: settings that never change, namespaces that load at first touch."""

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar

from modelwire_runtime.core import Core
from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.handles import Entry
from modelwire_runtime.jobs import JobStatus, Token, read_token
from modelwire_runtime.namespaces import CLIENT, handle_of, missing, table
from modelwire_runtime.options import merge, portable
from modelwire_runtime.plans import Plan
from modelwire_runtime.settings import Settings, over

if TYPE_CHECKING:
    from typing import Self

    from typing_extensions import Unpack

    from modelwire_runtime.catalog import Catalog
    from modelwire_runtime.flows.calls import Target, Work
    from modelwire_runtime.options import CallOptions
    from modelwire_runtime.streams.base import Session
    from modelwire_runtime.vendor import Vendor


class BaseClient:
    """What both clients share: settings that never change, namespaces that load at first touch."""

    _vendor_module: ClassVar[str] = ""
    _prefix: ClassVar[str] = ""
    _asynchronous: ClassVar[bool] = False

    def _set_up(self, settings: Settings, options: Mapping[str, Any]) -> None:
        vendor: Vendor = import_module(self._vendor_module).VENDOR
        core = Core(vendor, settings, asynchronous=self._asynchronous)
        self.__dict__.update(_core=core, _options=merge({}, options))

    def _calling_for(
        self, callers: Mapping[str, str | None], settings: Mapping[str, Any]
    ) -> dict[str, Any]:
        """Return settings with the headers that say for whom a client calls; the caller's own headers win."""
        known = import_module(self._vendor_module).VENDOR.client_headers
        said = {known[name].header: value for name, value in callers.items() if value is not None}
        return {**settings, "headers": over(said, settings.get("headers") or {})}

    def _copy(self, core: Core, options: Mapping[str, Any]) -> "Self":
        # Namespaces are left behind, as they hold the client that they were made for.
        copy = object.__new__(type(self))
        copy.__dict__.update(_core=core, _options=options)
        return copy

    def with_options(self, **options: "Unpack[CallOptions]") -> "Self":
        """Return a client with other options for its calls; it shares connections and settings with this one."""
        return self._copy(self._core, merge(self._options, options))

    @property
    def models(self) -> "Catalog":
        """The catalog of the vendor's models."""
        return self._core.models

    @property
    def vendor(self) -> "Vendor":
        """What the specs say of the vendor."""
        return self._core.vendor

    if TYPE_CHECKING:
        _core: Core
        _options: Mapping[str, Any]
    else:  # checkers must see the annotated names only, or a misspelt namespace would pass

        def __getattr__(self, name):  # noqa: ANN001, ANN204
            if name.startswith("_"):
                raise AttributeError(name)
            vendor = self._core.vendor
            if name not in vendor.namespaces or name == CLIENT:
                row = self._own_row(name)
                handle = handle_of(self, vendor.package, row, self._prefix)
                self.__dict__[name] = handle
                return handle
            folder = "aio." if self._asynchronous else ""
            module = import_module(f"{vendor.package}.{folder}{name}")
            title = "".join(part.capitalize() for part in name.split("_"))
            namespace = getattr(module, self._prefix + title)(self)
            self.__dict__[name] = namespace
            return namespace

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(
            f"{name}: a client's settings do not change; make another client, or use with_options()"
        )

    def __dir__(self) -> list[str]:
        return sorted({*self._attributes(), *_public(type(self))})

    def _attributes(self) -> list[str]:
        """Return the names of the namespaces, and of the handles that sit on the client itself."""
        vendor = self._core.vendor
        own = table(vendor.package, CLIENT) if CLIENT in vendor.namespaces else ()
        return [*(name for name in vendor.namespaces if name != CLIENT), *own]

    def _own_row(self, name: str) -> Any:
        vendor = self._core.vendor
        rows: Mapping[str, Any] = (
            table(vendor.package, CLIENT) if CLIENT in vendor.namespaces else {}
        )
        row = rows.get(name)
        if row is None:
            known = [*self._attributes(), *_public(type(self))]
            raise missing(type(self).__name__, name, known, "attribute")
        return row

    def __reduce__(self) -> tuple[Any, ...]:
        # The key, a foreign client and hooks stay here; restored, the client reads the environment.
        return _restore, (
            type(self),
            self._core.settings.portable(),
            portable(self._options),
        )

    def __repr__(self) -> str:
        url = self._core.settings.base_url or self._core.vendor.base_url
        return f"<{type(self).__name__} at {url}>"

    def _work(
        self, entry: Entry, options: Mapping[str, Any], target: "Target | None" = None
    ) -> "Work":
        return self._core.work(entry, self._core.options(self._options, options), target)

    def _plan(self, entry: Entry, options: Mapping[str, Any]) -> Plan:
        return Plan(self._core, self._work(entry, options), self._core.params_class(entry))

    def _job_result(self, work: "Work", status: JobStatus) -> Any:
        return self._core.job_result(work, status)

    def _resumed(self, token: str) -> "tuple[Entry, JobStatus]":
        """Return the entry of a token of this vendor, and the job, which nobody looked at yet."""
        said = read_token(token)
        if said.vendor != self.vendor.id:
            raise InvalidParams(
                f"the token is of a job at {said.vendor}, not at {self.vendor.id}",
                parameter="token",
            )
        return self._entry_of(said), JobStatus(said.job_id, "", results=said.results)

    def _entry_of(self, said: Token) -> Entry:
        # The token wins over the catalog: a job stays where it was submitted, whatever a later
        # release says of its model.
        info = self.models.find(said.model)
        known = self._core.entry_of(info) if info is not None else None
        entry = Entry(said.model, "", "", said.route, said.endpoint, None, said.result)
        if known is not None and known.route == said.route:
            return entry._replace(module=known.module, class_name=known.class_name)
        return entry


def _public(cls: type) -> list[str]:
    return [name for name in dir(cls) if not name.startswith("_")]


def _restore(cls: Any, settings: dict[str, Any], options: dict[str, Any]) -> Any:
    options["headers"] = {**settings.pop("headers"), **options.get("headers", {})}
    return cls(**settings, **options)


def job_status_of(entry: Entry, id: str) -> JobStatus:
    """Return the job that a caller names, by its id or by a token of the same model; nobody looked at it yet."""
    if not id.startswith("mw1."):
        return JobStatus(id, "")
    said = read_token(id)
    if said.endpoint != entry.endpoint:
        raise InvalidParams(
            f"the token is of a job of {said.model}, not of {entry.id}", parameter="token"
        )
    return JobStatus(said.job_id, "", results=said.results)


def stream_of(core: Core, session: "Session[Any, Any]") -> Any:
    """Return the stream of a session, with the views that its kind of results has."""
    if session.kind in ("image", "speech", "transcription"):
        from modelwire_runtime.streams.media import STREAMS

        return STREAMS[session.kind][core.asynchronous](core.driver, session)
    from modelwire_runtime.streams.text import AsyncTextStream, TextStream

    return (AsyncTextStream if core.asynchronous else TextStream)(core.driver, session)
