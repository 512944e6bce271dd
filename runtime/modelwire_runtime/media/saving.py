"""Files on disk: their names, and writing them in one move."""

import hashlib
import os
import secrets
import stat
from pathlib import Path

from modelwire_runtime.media.sniff import extension_of


def target(path: str | os.PathLike[str], data: bytes, kind: str, media_type: str) -> Path:
    """Return the file to write: the path itself, or a name of our own when it is a folder."""
    text = os.fspath(path)
    folder = text.endswith(("/", os.sep)) or os.path.isdir(text)
    if not folder:
        return Path(text)
    digest = hashlib.sha256(data).hexdigest()[:12]
    return Path(text) / f"{kind}-{digest}.{extension_of(media_type)}"


def write(path: str | os.PathLike[str], data: bytes, kind: str, media_type: str) -> Path:
    """Write a file in one move and return its path; missing folders above a folder target are made."""
    goal = target(path, data, kind, media_type)
    if goal != Path(os.fspath(path)):
        goal.parent.mkdir(parents=True, exist_ok=True)
    real = os.path.realpath(goal)  # a link stays a link, as with open()
    if os.path.exists(real) and not stat.S_ISREG(os.stat(real).st_mode):
        Path(real).write_bytes(data)  # a pipe or a device cannot be replaced
        return goal
    _replace(real, data)
    return goal


def _replace(real: str, data: bytes) -> None:
    folder, name = os.path.split(real)
    draft = os.path.join(folder, f".{name[:100]}.{secrets.token_hex(6)}.part")
    try:
        with open(draft, "xb") as file:  # 0666 less the umask, as any new file
            file.write(data)
        if os.path.exists(real):
            os.chmod(draft, stat.S_IMODE(os.stat(real).st_mode))
        os.replace(draft, real)
    except BaseException:
        if os.path.exists(draft):
            os.unlink(draft)
        raise
