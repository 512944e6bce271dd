"""`python -m benchmarks [NAME...]`: measure, and print one table."""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from benchmarks import call, editor, generate, peers, posts, sse, start, websocket
from benchmarks.figures import Effort, Figure, as_json, table

SSE_GOAL = 1.3


def stream(effort: Effort) -> Iterator[Figure]:
    """Compare the cost of a streamed event; see `benchmarks.sse`."""
    sse.ROUNDS = effort.rounds
    for number, (name, ratio) in enumerate(sse.measure()):
        theirs = () if number else peers.recorded("sse")
        yield Figure(name, ratio, SSE_GOAL, peers=theirs, note="iter_lines + json.loads is 1")


ALL: Mapping[str, Callable[[Effort], Iterator[Figure]]] = {
    "posts": posts.measure,
    "call": call.measure,
    "websocket": websocket.measure,
    "sse": stream,
    # It makes packages that the two after it use.
    "generate": generate.measure,
    "start": start.measure,
    "editor": editor.measure,
}


def main(argv: Sequence[str] | None = None) -> int:
    """Measure what was asked for; a goal that is missed is no failure, it is shown."""
    asked = _parser().parse_args(argv)
    names = asked.names or list(ALL)
    if unknown := [name for name in names if name not in ALL]:
        print(f"no benchmark {', '.join(unknown)}; there are: {', '.join(ALL)}", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="modelwire-bench-") as folder:
        effort = _effort(asked, Path(folder))
        figures: list[Figure] = []
        for name in names:
            print(f"measuring {name} ...", file=sys.stderr, flush=True)
            figures += ALL[name](effort)
    print(as_json(figures) if asked.json else table(figures))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"some of: {', '.join(ALL)}")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    parser.add_argument("--full", action="store_true", help="try 10,000 models too (many minutes)")
    parser.add_argument("--quick", action="store_true", help="fewer rounds and small vendors")
    parser.add_argument("--keep", type=Path, help="folder for synthetic packages, kept afterwards")
    return parser


def _effort(asked: argparse.Namespace, folder: Path) -> Effort:
    effort = Effort(asked.keep or folder, peers=peers.find())
    if asked.quick:
        effort = replace(effort, rounds=3, models=(50, 400), namespaces=(50, 400))
    if asked.full:
        effort = replace(effort, models=(*effort.models, 10_000))
    return effort


if __name__ == "__main__":
    sys.exit(main())
