"""A file as a multipart body carries it: its bytes, a name with the right extension, its type."""

from dataclasses import dataclass, field
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from modelwire_runtime.jsons import is_dict
from modelwire_runtime.media.sniff import OCTETS, extension_of, type_of

if TYPE_CHECKING:
    from modelwire_runtime.media.slots import MediaSlot


@dataclass(frozen=True, slots=True)
class Upload:
    """One file on its way into a multipart body."""

    data: bytes = field(repr=False)
    name: str
    """File name. Services tell the format by its extension, so that one always fits the bytes."""
    media_type: str = OCTETS


def upload(slot: "MediaSlot", data: bytes, media_type: str | None, name: str | None) -> Upload:
    """Return bytes as the file of a slot; `name` is what the caller's own file is called, if it has a name.

    A name whose extension says what the bytes are is kept; any other gets the extension that does. Bytes
    without a name are called after the slot.
    """
    given = PurePath(name.replace("\\", "/")).name if name else ""
    stem, _, extension = given.rpartition(".")
    kind = media_type or (type_of(extension) if stem else None)
    if stem and _fits(slot, extension, kind):
        return Upload(data, given, kind or OCTETS)
    end = _extension(slot, kind)
    base = stem or given or slot.path.rpartition(".")[2].removesuffix("[]")
    return Upload(data, f"{base}.{end}" if end else base, kind or OCTETS)


def name_beside(slot: "MediaSlot", holder: Any, file: Upload) -> None:
    """Give the field beside a file its name, unless the caller gave it one."""
    if slot.name_in and is_dict(holder) and holder.get(slot.name_in) is None:
        holder[slot.name_in] = file.name


def _fits(slot: "MediaSlot", extension: str, media_type: str | None) -> bool:
    taken = [item.lower() for item in slot.types if "/" not in item]
    if taken and extension.lower() not in taken:
        return False
    return media_type is None or type_of(extension) in (media_type, None)


def _extension(slot: "MediaSlot", media_type: str | None) -> str:
    """Return the extension for a type, as the slot spells it where it has a word."""
    if media_type is None:
        return slot.types[0] if len(slot.types) == 1 and "/" not in slot.types[0] else ""
    usual = extension_of(media_type)
    spelt = [item for item in slot.types if "/" not in item and type_of(item) == media_type]
    if usual in spelt or not spelt:
        return "" if usual == "bin" else usual
    return spelt[0]
