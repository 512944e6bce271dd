"""`modelwire-codegen new package`: make the folder around the specs a project that can be built and published."""

import argparse
from pathlib import Path, PurePosixPath

from modelwire_codegen.commands.common import (
    OK,
    OURS,
    Subparsers,
    WrongUse,
    add_json,
    check_package,
    show,
)
from modelwire_codegen.scaffolding.answers import BadAnswer
from modelwire_codegen.scaffolding.package import Layout, put, texts_of


def register(kinds: Subparsers) -> None:
    """Add the command to the parser of `new`."""
    about = "write a pyproject.toml and a README for a package of your own"
    parser = kinds.add_parser("package", help=about)
    parser.add_argument("package", metavar="NAME", help="import name, such as acme_models")
    parser.add_argument("--specs", type=Path, default=Path("specs"), help="root of the specs")
    parser.add_argument(
        "--out", type=Path, default=Path("src"), help="folder that gets the package"
    )
    add_json(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write what is missing."""
    if check_package(arguments.package) == OURS:
        raise WrongUse(f"{OURS!r} is the import name of something else")
    layout = Layout(arguments.package, _inside(arguments.specs), _inside(arguments.out))
    try:
        written = list(put(Path(), texts_of(layout)))
    except BadAnswer as error:
        raise WrongUse(str(error)) from None
    hint = (
        "it says where specs and package lie, so that `modelwire-codegen generate` needs no flags"
    )
    show(arguments, {"written": written}, f"wrote {', '.join(written)}\n  {hint}")
    return OK


def _inside(path: Path) -> PurePosixPath:
    """Give a folder as the project names it; what lies elsewhere could not be built from it."""
    try:
        return PurePosixPath(path.resolve().relative_to(Path.cwd().resolve()).as_posix())
    except ValueError:
        raise WrongUse(f"{path} lies outside the project, which is the current folder") from None
