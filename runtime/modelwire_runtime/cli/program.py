"""The `modelwire` command: find models, show what they take, run one, serve a fake vendor.

Exit status: 0 success, 1 a finding in what was given (an unknown model, a wrong parameter, a failed
call), 2 wrong usage, 70 a fault of our own. Results go to standard output, everything else to
standard error; a key is never printed.
"""

import argparse
import json
import os
import sys
import warnings
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from modelwire_runtime import redact
from modelwire_runtime.cli.reports import Report, print_json, say
from modelwire_runtime.errors import InvalidParams, ModelwireError, PartialFailure, UnknownModel

if TYPE_CHECKING:
    from modelwire_runtime.catalog import Catalog, ModelInfo
    from modelwire_runtime.cli.pages import Page
    from modelwire_runtime.jobs import JobStatus
    from modelwire_runtime.testing import FakeVendor
    from modelwire_runtime.vendor import Vendor

_QUICK = ("image", "text", "transcription")
"""Kinds of result that come soon enough to say nothing meanwhile."""
OK, FINDING, USAGE, FAULT, INTERRUPTED = 0, 1, 2, 70, 130
TRACE_ENV = "MODELWIRE_TRACEBACK"
"""Environment variable that makes a fault of our own print its traceback."""


def main(arguments: Sequence[str] | None = None, *, package: str = "modelwire") -> int:
    """Run the command and return its exit status.

    `package` is the generated package that it speaks for.
    """
    options = _parser().parse_args(arguments)
    act: Callable[[argparse.Namespace], int] = options.act
    options.package = options.package or package
    try:
        return act(options)
    except KeyboardInterrupt:
        return INTERRUPTED
    except ModelwireError as error:
        return _tell(options, error, FINDING)
    except BrokenPipeError:  # the reader has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except OSError as error:  # a file that cannot be written, a port that is taken
        return _tell(options, error, FINDING)
    except Exception as error:
        if os.environ.get(TRACE_ENV):
            raise
        return _tell(options, error, FAULT)


def _parser() -> argparse.ArgumentParser:
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--json", action="store_true", help="print JSON")
    shared.add_argument("--package", help=argparse.SUPPRESS)
    parser = argparse.ArgumentParser(prog="modelwire", description="Typed clients for AI vendors.")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="COMMAND")

    models = verbs.add_parser("models", parents=[shared], help="list the models")
    for name in ("vendor", "task", "namespace", "state", "kind"):
        models.add_argument(f"--{name}", help=f"only models of this {name}")
    models.add_argument(
        "--search", metavar="WORDS", help="only models whose id or title has the words"
    )
    models.set_defaults(act=_models)

    show = verbs.add_parser("show", parents=[shared], help="show what a model takes and costs")
    show.add_argument("id", help="a model's id or alias")
    show.add_argument(
        "--handle", metavar="PATH", help="another handle of the model, as `also` names it"
    )
    show.set_defaults(act=_show)

    _add_run(verbs, shared)

    fake = verbs.add_parser("fake", parents=[shared], help="serve a fake vendor on 127.0.0.1")
    fake.add_argument("--vendor", default="runpod")
    fake.add_argument("--port", type=int, default=0, help="the port; a free one when left out")
    fake.set_defaults(act=_fake)
    return parser


def _add_run(verbs: Any, shared: argparse.ArgumentParser) -> None:
    run = verbs.add_parser(
        "run", parents=[shared], help="run a model (this costs money at a real vendor)"
    )
    run.add_argument("id", help="a model's id or alias")
    run.add_argument(
        "parameters",
        nargs="*",
        metavar="NAME=VALUE",
        help="a parameter; a dotted NAME reaches into objects, VALUE may be JSON, @FILE is a file, "
        "a NAME given twice makes a list",
    )
    run.add_argument(
        "--like",
        metavar="ID",
        help="a known model that an unknown one is called as, by id or by its handle's path",
    )
    run.add_argument(
        "--save", type=Path, metavar="PATH", help="where to write the file that comes back"
    )
    run.add_argument("--base-url", help="where the service is, instead of the vendor's own address")
    run.add_argument(
        "--base", action="append", metavar="NAME=URL", help="the same of one of its further servers"
    )
    run.add_argument(
        "--timeout", type=_seconds, metavar="SECONDS", help="how long the call may take"
    )
    run.add_argument(
        "--dry-run",
        action="store_true",
        help="check and show the request, send nothing; a vendor that can is asked to check it too",
    )
    run.set_defaults(act=_run)


def _seconds(text: str) -> float:
    seconds = float(text)
    if not seconds > 0:
        raise ValueError
    return seconds


def _catalog(options: argparse.Namespace) -> "Catalog":
    from modelwire_runtime.offers import CatalogWarning

    catalog = cast("Catalog", import_module(options.package).models)
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always", CatalogWarning)
        len(catalog)  # reads it, with what other packages add
    for warning in told:
        say(f"warning: {warning.message}")
    return catalog


def _models(options: argparse.Namespace) -> int:
    catalog = _catalog(options)
    found = catalog.search(
        options.search,
        vendor=options.vendor,
        task=options.task,
        namespace=options.namespace,
        state=options.state,
        kind=options.kind,
    )
    if options.json:
        print_json([_info(model) for model in found])
    else:
        rows = [(catalog.qualifier(m), m.id, m.path, m.task, m.state, m.price or "") for m in found]
        _print_table(("vendor", "id", "handle", "task", "state", "price"), rows)
    if not found:
        say("no model matches")
    return OK if found else FINDING


def _show(options: argparse.Namespace) -> int:
    page = _page(options, options.handle)
    if options.json:
        print_json(page.data())
    else:
        print(page.text())
    return OK


def _page(options: argparse.Namespace, path: str | None = None) -> "Page":
    from modelwire_runtime.cli.pages import page

    info = _catalog(options).get(options.id)
    try:
        return page(info, path)
    except KeyError:
        raise UnknownModel(f"{info.id} has no handle {path}", model=info.id) from None


def _like(options: argparse.Namespace) -> "Page":
    from modelwire_runtime.cli.pages import named, page

    return page(*named(_catalog(options), options.like))


def _info(model: "ModelInfo") -> dict[str, Any]:
    fields = (
        "vendor",
        "package",
        "id",
        "aliases",
        "title",
        "namespace",
        "attribute",
        "task",
        "state",
        "date",
    )
    more = ("ends", "successor", "docs", "price", "slug", "kind")
    language = ("context_length", "max_input", "max_output", "capabilities")
    return {name: getattr(model, name) or None for name in (*fields, *more, *language)}


def _run(options: argparse.Namespace) -> int:
    from modelwire_runtime.cli.arguments import read
    from modelwire_runtime.packages import client_class

    # An id that no catalog has is called as the known one is that it is said to be like.
    page = _like(options) if options.like else _page(options)
    how = {"like": options.like} if options.like else {}
    id = options.id if how else page.info.id
    report = Report(id, options.save, options.json, options.dry_run)
    values = read(options.parameters, page.params)
    kind = client_class(page.vendor.package)
    with kind(**_settings(options, page)) as client:
        try:
            report.tell([client.run(id, **how, **values)])
        except PartialFailure as error:
            report.tell(error.results)  # they are paid for
            raise
    return OK


def _settings(options: argparse.Namespace, page: "Page") -> dict[str, Any]:
    """Return what the client of one call is made with."""
    settings = {
        "base_url": options.base_url,
        "bases": _bases(options, page),
        # One call is not worth a socket.
        "transport": "rest" if "tasks" in page.vendor.features else None,
        "timeout": options.timeout,
        "dry_run": options.dry_run,
    }
    given = {name: value for name, value in settings.items() if value}
    if page.kind not in _QUICK and not options.json:
        given["on_progress"] = _Progress()
    return given


def _bases(options: argparse.Namespace, page: "Page") -> dict[str, str]:
    """Return where the vendor's further servers are; a call must not leave for one by oversight."""
    bases: dict[str, str] = {}
    for word in options.base or ():
        name, equals, url = word.partition("=")
        if not equals or name not in page.vendor.bases:
            known = ", ".join(page.vendor.bases) or "none"
            raise InvalidParams(f"--base {word}: not NAME=URL with a NAME of: {known}")
        bases[name] = url
    needed = page.vendor.routes[page.route].base
    if options.base_url and needed and needed not in bases:
        raise InvalidParams(f"{page.info.id} is served elsewhere; add --base {needed}=URL")
    return bases


class _Progress:
    """Tells how a job goes, whenever that has changed."""

    def __init__(self) -> None:
        self.said = ""

    def __call__(self, status: "JobStatus") -> None:
        if status.done and not self.said:
            return  # it never was a job to wait for
        text = f"{status.state} {status.progress or ''}".strip()
        if text != self.said:
            self.said = text
            say(text)


def _fake(options: argparse.Namespace) -> int:
    import signal
    import threading

    from modelwire_runtime.testing import FakeVendor

    home = _home(options)
    if home is None:
        return FINDING
    stop = threading.Event()

    def end(*_: object) -> None:
        stop.set()

    signal.signal(signal.SIGTERM, end)
    package, _, name = home.rpartition(".")
    with FakeVendor(name, package=package, port=options.port) as fake:
        vendor = fake.data.vendor
        fake.serve_endpoint("echo", lambda value: value)
        if vendor.bases:
            fake.serve_endpoint("echo-app/echo", lambda value: value)
        _print_fake(fake, vendor, as_json=options.json)
        sys.stdout.flush()
        stop.wait()
    return OK


def _home(options: argparse.Namespace) -> str | None:
    """Return the package of a vendor by its name, or by the package's own where several have that name."""
    homes = _catalog(options).packages
    found = [home for home in homes if options.vendor in (home, home.rpartition(".")[2])]
    if len(found) == 1:
        return found[0]
    if found:
        say(f"{options.vendor!r} is several vendors; write {' or '.join(found)}")
    else:
        names = dict.fromkeys(home.rpartition(".")[2] for home in homes)
        say(f"{options.vendor!r} is not a vendor; there are {', '.join(names)}")
    return None


def _print_fake(fake: "FakeVendor", vendor: "Vendor", *, as_json: bool) -> None:
    """Print what a client needs: what the environment can say as such, the rest to be read."""
    where = {"base_url": fake.base_url}
    if vendor.socket_url:
        where["socket_url"] = fake.socket_url
    if as_json:
        further = {"bases": dict(fake.bases)} if vendor.bases else {}
        print_json({**where, "api_key": fake.api_key, **further})
        return
    print(f"# a fake {vendor.title}; nothing is billed. Stop it with Ctrl-C.")
    if vendor.base_url_env:
        print(f"export {vendor.base_url_env}={where.pop('base_url')}")
    for name in vendor.auth.env[:1]:
        print(f"export {name}={fake.api_key}")
    for name, url in {**where, **fake.bases}.items():
        print(f"# {name}: {url}")


def _tell(options: argparse.Namespace, error: Exception, status: int) -> int:
    """Print an error: as a line for people, as an object for programs."""
    secrets = [
        value
        for name, value in os.environ.items()
        if redact.is_secret_name(name) and len(value) > 7
    ]
    ours = status == FAULT
    code = "internal" if ours else getattr(error, "code", "system")
    message = redact.text(f"{type(error).__name__}: {error}" if ours else str(error), secrets)
    if options.json:
        told: dict[str, Any] = {
            "code": code,
            "message": message,
        }
        faults = getattr(error, "faults", ())
        if faults:
            told["faults"] = [
                {"parameter": fault.parameter, "message": redact.text(fault.message, secrets)}
                for fault in faults
            ]
        print(json.dumps({"error": told}, ensure_ascii=False), file=sys.stderr)
    else:
        hint = f" (a fault of modelwire; set {TRACE_ENV}=1 to see where)" if ours else ""
        say(f"error: {message}{hint}")
    return status


def _print_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    widths = [max(len(row[at]) for row in (head, *rows)) for at in range(len(head))]
    for row in (head, *rows):
        print(
            "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        )
