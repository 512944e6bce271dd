"""`modelwire-codegen stubs`: write the stubs of the runtime, for checkers and editors."""

import argparse
from collections.abc import Mapping
from pathlib import Path

from modelwire_codegen import write
from modelwire_codegen.commands.common import (
    FINDING,
    OK,
    OURS,
    Subparsers,
    Word,
    WrongUse,
    add_json,
    show,
)
from modelwire_codegen.stubbing.surface import Untyped, stubs

RUNTIME = Path("runtime/modelwire_runtime")


def register(commands: Subparsers) -> None:
    """Add the command to the parser."""
    about = "write the stubs of the runtime, for checkers and editors"
    parser = commands.add_parser("stubs", help=about)
    parser.add_argument("--runtime", type=Path, default=RUNTIME, metavar="DIR", help="its source")
    parser.add_argument("--out", type=Path, default=Path("generated"), help="folder of the package")
    parser.add_argument("--package", default=OURS, help="import name of the package that uses it")
    parser.add_argument(
        "--check", action="store_true", help="write nothing; status 1 when something would change"
    )
    add_json(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the stubs, or say whether they are those of the source."""
    runtime, package = arguments.runtime, arguments.out / arguments.package
    for folder in (runtime, package):
        if not folder.is_dir():
            raise WrongUse(f"no folder {folder}")
    root = arguments.out / f"{runtime.name}-stubs"
    if not arguments.check:
        write.recover(root, _is_stub)
    try:
        change, count = _change(root, stubs(runtime, package))
    except Untyped as error:
        return Word(str(error)).say(as_json=arguments.json)
    if change and not arguments.check:
        root.mkdir(exist_ok=True)
        write.apply(root, change, _is_stub)
    state = "up to date" if not change else "out of date" if arguments.check else "written"
    changed = sorted({*change.texts, *change.removed})
    lines = [*changed, f"{root}: {state}"] if state == "out of date" else [f"{root}: {state}"]
    show(arguments, {"stubs": count, "state": state, "changed": changed}, "\n".join(lines))
    return FINDING if state == "out of date" else OK


def _change(root: Path, texts: Mapping[str, str]) -> tuple[write.Change, int]:
    there = {path.relative_to(root).as_posix(): path for path in root.rglob("*") if path.is_file()}
    old = {name: path.read_text("utf-8") for name, path in there.items() if _is_stub(name)}
    changed = {name: text for name, text in texts.items() if old.get(name) != text}
    return write.Change(changed, tuple(sorted(old.keys() - texts.keys()))), len(texts) - 1


def _is_stub(path: str) -> bool:
    return (path.endswith(".pyi") or path == "py.typed") and ".." not in Path(path).parts
