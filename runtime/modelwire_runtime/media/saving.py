"""Files on disk: their names, and writing them in one move."""

import os
import stat
from pathlib import Path

from modelwire_runtime.media.sniff import extension_of


def target(path: str | os.PathLike[str], data: bytes, kind: str, media_type: str) -> Path:
    """Return the file to write: the path itself, or a name of our own when it is a folder."""
    text = os.fspath(path)
    if not text.endswith(("/", os.sep)) and not Path(text).is_dir():
        return Path(text)
    import hashlib  # with OpenSSL behind it, which few programs need

    digest = hashlib.sha256(data).hexdigest()[:12]
    return Path(text) / f"{kind}-{digest}.{extension_of(media_type)}"


def write(path: str | os.PathLike[str], data: bytes, kind: str, media_type: str) -> Path:
    """Write a file in one move and return its path.

    A folder that is the target, and does not exist, is made.
    """
    goal = target(path, data, kind, media_type)
    if goal != Path(path):
        goal.parent.mkdir(parents=True, exist_ok=True)
    real = goal.resolve()  # a link stays a link, as with open()
    if real.exists() and not real.is_file():
        real.write_bytes(data)  # a pipe or a device cannot be replaced
    else:
        _replace(real, data)
    return goal


def _replace(real: Path, data: bytes) -> None:
    draft = real.with_name(f".{real.name[:100]}.{os.urandom(6).hex()}.part")
    try:
        with draft.open("xb") as file:  # 0666 less the umask, as any new file
            file.write(data)
        if real.exists():
            draft.chmod(stat.S_IMODE(real.stat().st_mode))
        draft.replace(real)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
