"""`modelwire-codegen stubs`: write the stubs of the runtime, for checkers and editors."""

import argparse
from collections.abc import Mapping
from pathlib import Path

from modelwire_codegen import write
from modelwire_codegen.commands.common import (
    OURS,
    Subparsers,
    Word,
    WrongUse,
    add_json,
)
from modelwire_codegen.commands.dry import add_dry, changed, is_dry, state, status, tell
from modelwire_codegen.stubbing.surface import Untyped, stubs

RUNTIME = Path("runtime/modelwire_runtime")


def register(commands: Subparsers) -> None:
    """Add the command to the parser."""
    about = "write the stubs of the runtime, for checkers and editors"
    parser = commands.add_parser("stubs", help=about)
    parser.add_argument("--runtime", type=Path, default=RUNTIME, metavar="DIR", help="its source")
    parser.add_argument("--out", type=Path, default=Path("generated"), help="folder of the package")
    parser.add_argument("--package", default=OURS, help="import name of the package that uses it")
    add_dry(parser)
    add_json(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the stubs, or say whether they are those of the source."""
    runtime, package = arguments.runtime, arguments.out / arguments.package
    for folder in (runtime, package):
        if not folder.is_dir():
            raise WrongUse(f"no folder {folder}")
    root = arguments.out / f"{runtime.name}-stubs"
    if not is_dry(arguments):
        write.recover(root, _is_stub)
    try:
        texts = stubs(runtime, package)
    except Untyped as error:
        return Word(str(error)).say(as_json=arguments.json)
    change = _change(root, texts)
    if change and not is_dry(arguments):
        root.mkdir(exist_ok=True)
        write.apply(root, change, _is_stub)
    found, paths = state(arguments, change), sorted({*change.texts, *change.removed})
    data = {"wrote": found == "written", "state": found, "changed": paths}
    lines = [*(paths if is_dry(arguments) else ()), f"{root}: {found}"]
    tell(arguments, root, change, data, "\n".join(lines))
    return status(arguments, change)


def _change(root: Path, texts: Mapping[str, str]) -> write.Change:
    names = [path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()]
    gone = sorted(name for name in names if _is_stub(name) and name not in texts)
    return write.Change(changed(root, texts).texts, tuple(gone))


def _is_stub(path: str) -> bool:
    return (path.endswith(".pyi") or path == "py.typed") and ".." not in Path(path).parts
