"""Generate from hostile specs, then import what came out, and tell of every side effect. Run in a process of its own."""

import ast
import importlib
import io
import json
import os
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

_FORBIDDEN = (
    "socket.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.spawn",
    "ctypes.dlopen",
    "urllib.",
    "ftplib.",
    "webbrowser.",
    "pty.",
)
_WRITES = ("os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.truncate")
effects: list[str] = []
allowed: list[str] = []


def watch(event: str, arguments: tuple[Any, ...]) -> None:
    """Note what leaves the process or touches a file outside the allowed folders."""
    if event.startswith(_FORBIDDEN):
        effects.append(f"{event} {arguments!r}"[:200])
    elif event == "open":
        path, mode, flags = arguments
        writes = isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
        if (writes or (isinstance(mode, str) and set(mode) & set("wax+"))) and _outside(path):
            effects.append(f"open {path!r} {mode!r}")
    elif event in _WRITES:
        paths = [part for part in arguments if isinstance(part, str | bytes | os.PathLike)]
        folders = [part for part in arguments if isinstance(part, int)][-len(paths) :]
        for path, folder in zip(paths, folders, strict=False):
            if _outside(os.path.join(_of_descriptor(folder), os.fsdecode(path))):
                effects.append(f"{event} {path!r}")


def _of_descriptor(folder: int) -> str:
    """Give the folder that a relative path starts from; -1 stands for the current one."""
    return os.readlink(f"/proc/self/fd/{folder}") if folder >= 0 else ""


def _outside(path: object) -> bool:
    if not isinstance(path, str | bytes | os.PathLike):
        return False
    spot = os.path.realpath(os.fsdecode(path))
    return not any(spot == root or spot.startswith(root + os.sep) for root in allowed)


def generate(job: dict[str, str]) -> dict[str, Any]:
    """Run the generator on one hostile tree, and its pages."""
    from modelwire_codegen.cli import main

    out, err = io.StringIO(), io.StringIO()
    options = ["--specs", job["specs"], "--package", job["package"]]
    with redirect_stdout(out), redirect_stderr(err):
        status = main(["generate", *options, "--out", job["out"]])
        pages = main(["docs", *options, "--out", job["docs"]]) if status == 0 else 0
    return {"status": status, "pages": pages, "err": err.getvalue()[-4000:]}


def imports(job: dict[str, str]) -> list[str]:
    """Import every module of a generated package; give what failed."""
    failed: list[str] = []
    sys.path.insert(0, job["out"])
    for path in sorted(Path(job["out"], job["package"]).rglob("*.py")):
        name = ".".join(path.relative_to(job["out"]).with_suffix("").parts)
        try:
            importlib.import_module(name.removesuffix(".__init__"))
        except Exception as error:
            failed.append(f"{name}: {type(error).__name__}: {error}"[:300])
    sys.path.remove(job["out"])
    return failed


def main() -> None:
    """Read jobs from the file that the first argument names; print a report."""
    request = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    before = dict(os.environ)
    allowed.extend(os.path.realpath(path) for path in request["allowed"])
    ast.parse("")  # so that nothing of the parser is imported for the first time below
    os.cpu_count = lambda: 1  # many small trees: one warm process is faster than a pool for each
    sys.addaudithook(watch)
    report: dict[str, Any] = {"generated": [generate(job) for job in request["jobs"]]}
    report["effects_of_generating"] = list(effects)
    effects.clear()
    good = [
        job
        for job, result in zip(request["jobs"], report["generated"], strict=True)
        if result["status"] == 0
    ]
    report["failed_imports"] = [text for job in good for text in imports(job)]
    report["effects_of_importing"] = list(effects)
    report["environment"] = sorted(key for key in os.environ if before.get(key) != os.environ[key])
    print(json.dumps(report))


if __name__ == "__main__":
    main()
