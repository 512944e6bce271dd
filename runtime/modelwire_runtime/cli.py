"""The `modelwire` command: find models, show what they take, run one, serve a fake vendor.

Exit status: 0 success, 1 a finding in what was given (an unknown model, a wrong parameter, a failed
call), 2 wrong usage, 70 a fault of our own. Results go to standard output, everything else to
standard error; a key is never printed.
"""

import argparse
import json
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from modelwire_runtime import redact
from modelwire_runtime.errors import InvalidParams, ModelwireError, UnknownModel

if TYPE_CHECKING:
    from modelwire_runtime.catalog import Catalog, ModelInfo
    from modelwire_runtime.jobs import JobStatus
    from modelwire_runtime.pages import Page
    from modelwire_runtime.results import Result

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
    for name in ("vendor", "task", "namespace", "state"):
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

    run = verbs.add_parser(
        "run", parents=[shared], help="run a model (this costs money at a real vendor)"
    )
    run.add_argument("id", help="a model's id or alias")
    run.add_argument(
        "parameters",
        nargs="*",
        metavar="NAME=VALUE",
        help="a parameter; NAME=@FILE reads a file, a name given twice makes a list",
    )
    run.add_argument(
        "--save", type=Path, metavar="PATH", help="where to write the file that comes back"
    )
    run.add_argument("--base-url", help="where the service is, instead of the vendor's own address")
    run.add_argument(
        "--timeout", type=_seconds, metavar="SECONDS", help="how long the call may take"
    )
    run.add_argument(
        "--dry-run", action="store_true", help="check and show the request, send nothing"
    )
    run.set_defaults(act=_run)

    fake = verbs.add_parser("fake", parents=[shared], help="serve a fake vendor on 127.0.0.1")
    fake.add_argument("--vendor", default="runpod")
    fake.add_argument("--port", type=int, default=0, help="the port; a free one when left out")
    fake.set_defaults(act=_fake)
    return parser


def _seconds(text: str) -> float:
    seconds = float(text)
    if not seconds > 0:
        raise ValueError
    return seconds


def _catalog(options: argparse.Namespace) -> "Catalog":
    return cast("Catalog", import_module(options.package).models)


def _models(options: argparse.Namespace) -> int:
    found = _catalog(options).search(
        options.search,
        vendor=options.vendor,
        task=options.task,
        namespace=options.namespace,
        state=options.state,
    )
    if options.json:
        _print_json([_info(model) for model in found])
    else:
        rows = [(m.vendor, m.id, m.path, m.task, m.state, m.price or "") for m in found]
        _print_table(("vendor", "id", "handle", "task", "state", "price"), rows)
    if not found:
        _say("no model matches")
    return OK if found else FINDING


def _show(options: argparse.Namespace) -> int:
    page = _page(options, options.handle)
    if options.json:
        _print_json(page.data())
    else:
        print(page.text())
    return OK


def _page(options: argparse.Namespace, path: str | None = None) -> "Page":
    from modelwire_runtime.pages import page

    info = _catalog(options).get(options.id)
    try:
        return page(options.package, info, path)
    except KeyError:
        raise UnknownModel(f"{info.id} has no handle {path}", model=info.id) from None


def _info(model: "ModelInfo") -> dict[str, Any]:
    fields = ("vendor", "id", "aliases", "title", "namespace", "attribute", "task", "state", "date")
    more = ("successor", "docs", "price", "context_length")
    return {name: getattr(model, name) or None for name in (*fields, *more)}


def _run(options: argparse.Namespace) -> int:
    from modelwire_runtime.packages import client_class

    page = _page(options)
    types = {item.name: item.type for item in page.parameters}
    types |= {item.wire: item.type for item in page.parameters}
    values = _values(options.parameters, types)
    kind = client_class(page.vendor.package)
    settings = {
        "base_url": options.base_url,
        "timeout": options.timeout,
        "dry_run": options.dry_run,
    }
    given = {name: value for name, value in settings.items() if value}
    if page.kind == "video" and not options.json:
        given["on_progress"] = _progress
    with kind(**given) as client:
        result = client.run(page.info.id, **values)
        _report(options, page, result)
    return OK


def _progress(status: "JobStatus") -> None:
    _say(f"{status.state} {status.progress or ''}".strip())


def _values(parameters: Sequence[str], types: Mapping[str, str]) -> dict[str, Any]:
    """Read `name=value` words; the parameter's type says whether a value is text or JSON."""
    values: dict[str, Any] = {}
    for word in parameters:
        name, equals, text = word.partition("=")
        if not equals or not name:
            raise InvalidParams(f"{word!r} is not NAME=VALUE", parameter=name or None)
        type_ = types.get(name, "")
        value = _value(name, text, type_)
        if name in values:
            earlier = values[name] if isinstance(values[name], list) else [values[name]]
            values[name] = [*earlier, *(value if isinstance(value, list) else [value])]
        elif type_.startswith("list[") and not isinstance(value, list):
            values[name] = [value]
        else:
            values[name] = value
    return values


def _value(name: str, text: str, type_: str) -> Any:
    if text.startswith("@") and "media" in type_:
        return _file(name, Path(text[1:]))
    wants_text = type_ == "str" or type_.startswith("str |") or type_ == "media"
    if wants_text and not (text.startswith("[") and "list[" in type_):
        return text
    try:
        value = json.loads(text)
    except ValueError:
        return text
    # `fps="24"` of a text choice must stay text, although it reads as a number.
    return (
        text if json.dumps(text) in type_ and json.dumps(value) not in type_.split(" | ") else value
    )


def _file(name: str, path: Path) -> Path:
    if not path.is_file():
        raise InvalidParams(f"{name}: there is no file {path}", parameter=name)
    return path


def _report(options: argparse.Namespace, page: "Page", result: "Result") -> None:
    """Print a result and save its file."""
    for warning in result.warnings:
        _say(f"warning: {warning}")
    saved = None
    if options.save and hasattr(result, "save") and not options.dry_run:
        saved = cast("Any", result).save(options.save)
    elif options.save and not options.dry_run:
        _say(f"there is no file in the result of {page.info.id}, so nothing was saved")
    media = getattr(result, "media", ())
    if options.json:
        urls = [item.url for item in media if not item.url.startswith("data:")]
        told: dict[str, Any] = {"model": result.model, "cost": result.cost, "urls": urls}
        told |= {"text": getattr(result, "text", None), "job_id": result.job_id}
        told |= {"saved": saved and str(saved), "output": result.output or result.raw}
        _print_json(told)
        return
    if options.dry_run:
        _print_json(result.raw)
    elif media:
        for item in media:
            print(saved or (item.url if not item.url.startswith("data:") else repr(item)))
    else:
        text: str | None = getattr(result, "text", None)
        print(text if text is not None else json.dumps(result.output, ensure_ascii=False, indent=2))
    if result.cost is not None:
        _say(f"cost: ${result.cost:g}")


def _fake(options: argparse.Namespace) -> int:
    import signal
    import threading

    from modelwire_runtime.testing import FakeVendor

    known = import_module(options.package).VENDORS
    if options.vendor not in known:
        _say(f"{options.vendor!r} is not a vendor; there are {', '.join(known)}")
        return FINDING
    stop = threading.Event()

    def end(*_: object) -> None:
        stop.set()

    signal.signal(signal.SIGTERM, end)
    with FakeVendor(options.vendor, package=options.package, port=options.port) as fake:
        vendor = fake.data.vendor
        fake.serve_endpoint("echo", lambda value: value)
        if options.json:
            _print_json({"base_url": fake.base_url, "api_key": fake.api_key})
        else:
            print(f"# a fake {vendor.title}; nothing is billed. Stop it with Ctrl-C.")
            for name, value in (
                (vendor.base_url_env, fake.base_url),
                *((env, fake.api_key) for env in vendor.auth.env[:1]),
            ):
                print(f"export {name}={value}")
        sys.stdout.flush()
        stop.wait()
    return OK


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
        _say(f"error: {message}{hint}")
    return status


def _say(text: str) -> None:
    print(text, file=sys.stderr)


def _print_json(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2, default=str))


def _print_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    widths = [max(len(row[at]) for row in (head, *rows)) for at in range(len(head))]
    for row in (head, *rows):
        print(
            "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        )


if __name__ == "__main__":
    sys.exit(main())
