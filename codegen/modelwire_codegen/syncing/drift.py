"""Find out whether upstream has moved since the specs were last made from it."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from modelwire_codegen.diagnostics import Place, Report
from modelwire_codegen.sources import find
from modelwire_codegen.syncing.gather import Origin, gather
from modelwire_codegen.syncing.lock import LOCK, Locked, locked, read_lock
from modelwire_codegen.syncing.upstream import Upstream, read_upstream


def vendors_with_upstream(specs: Path) -> Sequence[str]:
    """Give the vendors that say where their documents come from."""
    found = {source.scope for source in find(specs, Report()) if source.kind == "upstream"}
    return sorted(found)


def report_drift(specs: Path, vendor: str, origin: Origin, report: Report) -> int:
    """Report every document that is no longer what the lock file says; give how many were compared."""
    upstream = read_upstream(specs, vendor, report)
    lines = read_lock(specs, vendor, report)
    if upstream is None or report.found:
        return 0
    bodies = gather(upstream, upstream.documents, origin, report)
    for item in upstream.documents:
        if item.name in bodies:
            now = locked(item.name, item.url, bodies[item.name])
            if told := _difference(lines.get(item.name), now):
                hint = f"run `modelwire-codegen sync {vendor}` and review what it brings"
                report.add(item.place, "MW685", f"document {item.name!r} {told}", hint)
    _report_gone(upstream, lines, f"{vendor}/{LOCK}", report)
    return len(bodies)


def _difference(before: Locked | None, now: Locked) -> str:
    if before is None:
        return "has never been synced"
    if before.digest != now.digest:
        return f"has changed: sha256 {before.digest[:12]} became {now.digest[:12]}"
    return "" if before.url == now.url else f"is at another address now, formerly {before.url}"


def _report_gone(
    upstream: Upstream, lines: Mapping[str, Locked], lock: str, report: Report
) -> None:
    known = {item.name for item in upstream.documents}
    for name in sorted(lines):
        if name not in known:
            message = f"document {name!r} is no longer in the upstream file"
            report.add(Place(lock), "MW685", message, "run the sync, which drops it")
