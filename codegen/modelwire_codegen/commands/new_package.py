"""`modelwire-codegen new package`: make the folder around the specs a project that can be built and published."""

import argparse
from pathlib import Path, PurePosixPath

from modelwire_codegen import write
from modelwire_codegen.commands.common import (
    OURS,
    Subparsers,
    WrongUse,
    add_json,
    check_package,
)
from modelwire_codegen.commands.dry import add_dry, is_dry, status, tell
from modelwire_codegen.scaffolding.answers import BadAnswer
from modelwire_codegen.scaffolding.package import Layout, missing, put, texts_of


def register(kinds: Subparsers) -> None:
    """Add the command to the parser of `new`."""
    about = "write a pyproject.toml and a README for a package of your own"
    parser = kinds.add_parser("package", help=about)
    parser.add_argument("package", metavar="NAME", help="import name, such as acme_models")
    parser.add_argument("--specs", type=Path, default=Path("specs"), help="root of the specs")
    parser.add_argument(
        "--out", type=Path, default=Path("src"), help="folder that gets the package"
    )
    add_dry(parser)
    add_json(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write what is missing."""
    if check_package(arguments.package) == OURS:
        raise WrongUse(f"{OURS!r} is the import name of something else")
    layout = Layout(arguments.package, _inside(arguments.specs), _inside(arguments.out))
    dry, texts = is_dry(arguments), texts_of(layout)
    change = write.Change({name: texts[name] for name in missing(Path(), texts)}, ())
    try:
        written = list(put(Path(), texts, dry=dry))
    except BadAnswer as error:
        raise WrongUse(str(error)) from None
    hint = (
        "it says where specs and package lie, so that `modelwire-codegen generate` needs no flags"
    )
    text = f"{'would write' if dry else 'wrote'} {', '.join(written)}\n  {hint}"
    tell(arguments, Path(), change, {"wrote": not dry, "written": written}, text)
    return status(arguments, change)


def _inside(path: Path) -> PurePosixPath:
    """Give a folder as the project names it; what lies elsewhere could not be built from it."""
    try:
        return PurePosixPath(path.resolve().relative_to(Path.cwd().resolve()).as_posix())
    except ValueError:
        raise WrongUse(f"{path} lies outside the project, which is the current folder") from None
