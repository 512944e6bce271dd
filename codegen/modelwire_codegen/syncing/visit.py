"""Fetch one document whose address somebody typed, and keep it where it can be opened."""

import os
import re
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from modelwire_codegen.diagnostics import Diagnostic, LocatedError, Place
from modelwire_codegen.syncing.address import Addresses, Refused, shown
from modelwire_codegen.syncing.fetch import Fetcher, Limits, open_client

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}\.(json|ya?ml)\Z")


def bring(
    url: str, folder: Path, hosts: frozenset[str] | None = None, *, loopback: bool = False
) -> Path:
    """Fetch a document from one of the hosts, or else from that of its address alone; give the file that holds it.

    Raises:
        LocatedError: it cannot be had, with the reason.
    """
    parts = urlsplit(url)
    name = PurePosixPath(parts.path).name
    if hosts is None:
        hosts = frozenset({parts.hostname or ""})
    try:
        if not _NAME.match(name):
            raise Refused("its address does not end in the name of a .json or .yaml file")
        with open_client(Limits()) as client:
            body = Fetcher(client, Addresses(hosts, loopback=loopback)).fetch(url)
    except Refused as refused:
        hint = "fetch it by other means, and give the file"
        raise LocatedError(
            [Diagnostic(Place(shown(url)), "MW684", f"the document cannot be had: {refused}", hint)]
        ) from None
    folder.mkdir(parents=True, exist_ok=True)
    partial = folder / f".{name}.part"
    partial.write_bytes(body)
    os.replace(partial, folder / name)
    return folder / name
