"""Runs the calls of the pairs in a process that has the packages of both sides; prints what stopped each.

Started as a program with a file of rows: name, side, vendor, class of the client, expression.
"""

import importlib
import json
import os
import sys
import warnings
from pathlib import Path
from typing import Any

from modelwire_runtime.errors import ModelwireError
from modelwire_runtime.testing import ScriptedTransport, reply

_SAID = {"choices": [{"message": {"role": "assistant", "content": "a"}, "finish_reason": "stop"}]}


def means(client: Any, name: str, model: str) -> None:
    """Ask which model a name stands for, and fail when it is another one."""
    found = client.models.get(name).id
    if found != model:
        raise ValueError(f"{name} means {found}")


def with_key_from(client: Any, variable: str) -> None:
    """Call with nothing but a key in an environment variable."""
    os.environ[variable] = "key"
    try:
        _sent(client)
    finally:
        del os.environ[variable]


def without_key(client: Any) -> None:
    """Call with no key at all."""
    _sent(client)


def with_header_from(client: Any, variable: str, header: str) -> None:
    """Call with a value in an environment variable, and fail when it does not travel."""
    os.environ[variable] = "ours"
    try:
        sent = _sent(client, api_key="key")
    finally:
        del os.environ[variable]
    if "ours" not in sent.headers.values():
        raise ValueError(f"{header} is not among {sent.headers}")


def _sent(client: Any, **settings: Any) -> Any:
    """Call the first model of a client's vendor; return the request."""
    done = {"id": "1", "status": "COMPLETED", "output": {"url": "https://files.acme.test/a.png"}}
    transport = ScriptedTransport([reply(done)])
    type(client)(transport=transport, **settings).run(next(iter(client.models)).id, prompt="a")
    return transport.requests[0]


def is_told(client: Any, status: int, code: str) -> None:
    """Have the vendor refuse, and fail when the error is of another code."""
    transport = ScriptedTransport([reply({"error": "no"}, status)])
    try:
        type(client)(api_key="key", transport=transport, max_retries=0).run(
            next(iter(client.models)).id, prompt="a"
        )
    except ModelwireError as error:
        if error.code != code:
            raise ValueError(f"{status} is told as {error.code}") from error


def with_tools(client: Any, handle: str) -> None:
    """Let a language model call functions."""
    talking = type(client)(api_key="key", transport=ScriptedTransport([reply(_SAID)]))
    turns = [{"role": "user", "content": "a"}]
    getattr(talking.text, handle).run_tools([_weather], messages=turns)


def _weather(city: str) -> str:
    """Tell the weather."""
    return city


def main(rows: str) -> None:
    """Run every row."""
    warnings.simplefilter("ignore")
    for name in [name for name in os.environ if name.endswith("_KEY")]:
        del os.environ[name]
    found: dict[str, str] = {}
    for name, side, home, class_name, text in json.loads(Path(rows).read_text("utf-8")):
        if not class_name:
            found[name] = ""
            continue
        try:
            package = importlib.import_module(f"{side}.{home}")
            client = getattr(package, class_name)(api_key="key").with_options(dry_run=True)
            eval(text, {**globals(), "client": client, "package": package})
            found[name] = ""
        except (ModelwireError, ImportError, AttributeError, TypeError, ValueError) as error:
            found[name] = f"{type(error).__name__}: {error}"
    print(json.dumps(found))


if __name__ == "__main__":
    main(sys.argv[1])
