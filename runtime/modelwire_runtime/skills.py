"""Skills: folders with a `SKILL.md` that teach a hosted shell something, sent inside the request.

A skill that a vendor keeps is named by its id instead, and one for a local shell by its path; both
are plain dictionaries, see `SkillReference` and `LocalSkill` of the vendor's inputs.
"""

import io
import re
import zipfile
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import os

_MANIFEST = "SKILL.md"
_BEGINNING = (1980, 1, 1, 0, 0, 0)  # the first moment that the format knows
_FILE, _PROGRAM = 0o100644, 0o100755
_FIELD = re.compile(r"(name|description):\s*(.+?)\s*")
_FENCE = "---"


def skill(
    path: "str | os.PathLike[str]", *, name: str | None = None, description: str | None = None
) -> Any:
    """Return a folder as an inline skill of a shell's environment.

    The folder is zipped, and equal folders give equal bytes: files stand in order, without times or
    owners. Hidden files and caches of Python are left out. The dictionary is typed `Any` so that it
    fits each vendor's own type of a skill.

    Args:
        path: The folder; it holds a `SKILL.md`.
        name: The skill's name; by default what the head of `SKILL.md` says.
        description: What it is for; by default what the head of `SKILL.md` says.

    Raises:
        ValueError: there is no `SKILL.md`, its head lacks the name or the description, or a file
            is a link that leads out of the folder.
    """
    folder = Path(path)
    manifest = folder / _MANIFEST
    if not manifest.is_file():
        raise ValueError(f"{folder} is no skill: it has no {_MANIFEST}")
    said = _head(manifest.read_text(encoding="utf-8"))
    given = {
        "name": name or said.get("name"),
        "description": description or said.get("description"),
    }
    missing = [key for key, value in given.items() if not value]
    if missing:
        raise ValueError(
            f"{manifest} does not say its {' and '.join(missing)}; give it as a keyword"
        )
    data = b64encode(_zipped(folder)).decode("ascii")
    source = {"type": "base64", "media_type": "application/zip", "data": data}
    return {"type": "inline", **given, "source": source}


def _head(text: str) -> dict[str, str]:
    """Read the lines between the dashes at the beginning of a manifest."""
    lines = text.splitlines()
    if not lines or lines[0].strip() != _FENCE:
        return {}
    found: dict[str, str] = {}
    for line in lines[1:]:
        if line.strip() == _FENCE:
            return found
        field = _FIELD.fullmatch(line)
        if field is not None:
            found[field[1]] = field[2].strip("\"'")
    return {}


def _zipped(folder: Path) -> bytes:
    buffer = io.BytesIO()
    # Not compressed: what compresses gives other bytes in another version.
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for file in _files(folder):
            entry = zipfile.ZipInfo(
                f"{folder.resolve().name}/{file.relative_to(folder).as_posix()}", _BEGINNING
            )
            entry.create_system = 3  # Unix, on whatever machine, so that the mode is read
            mode = _PROGRAM if file.stat().st_mode & 0o100 else _FILE
            entry.external_attr = mode << 16
            archive.writestr(entry, file.read_bytes())
    return buffer.getvalue()


def _files(folder: Path) -> Iterator[Path]:
    """Yield the files of a folder in the order of their names."""
    inside = folder.resolve()
    found = sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix())
    for path in found:
        parts = path.relative_to(folder).parts
        if any(part.startswith(".") or part == "__pycache__" for part in parts):
            continue
        if not path.resolve().is_relative_to(inside):
            raise ValueError(f"{path} leads out of the skill's folder")
        if path.is_file():
            yield path
