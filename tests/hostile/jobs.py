"""Run many hostile trees through one child process."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from tests.support.command import python
from tests.support.specs import Json, write

CHILD = Path(__file__).with_name("child.py")


def run(folder: Path, trees: Iterable[Mapping[str, Json | str | bytes]]) -> dict[str, Any]:
    """Generate from each tree, import what came out, and give the child's report with the jobs in it."""
    jobs = [
        {
            "specs": str(write(folder / str(number) / "specs", files)),
            "out": str(folder / str(number) / "out"),
            "docs": str(folder / str(number) / "docs"),
            "package": f"hostile_{number}",
        }
        for number, files in enumerate(trees)
    ]
    request = folder / "request.json"
    request.write_text(json.dumps({"jobs": jobs, "allowed": [f"{folder}", "/dev/null"]}), "utf-8")
    ended = python(CHILD, request)
    assert ended.status == 0, ended.err[-3000:]
    return {"jobs": jobs, **json.loads(ended.out)}


def failed_imports(report: dict[str, Any], number: int) -> list[str]:
    """Give what could not be imported of one tree."""
    start = f"{report['jobs'][number]['package']}."
    return [text for text in report["failed_imports"] if text.startswith(start)]
