"""Media in: turning what a caller gave into what the wire takes."""

import base64
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from modelwire_runtime.media.files import Medium, data_uri, decode, is_text
from modelwire_runtime.media.slots import MediaSlot, first_medium, is_binary, is_id, is_path
from modelwire_runtime.media.sniff import OCTETS, extension_of, normal, sniff, type_of, wav_seconds
from modelwire_runtime.media.uploads import Upload, name_beside, upload
from modelwire_runtime.rules.base import Fault
from modelwire_runtime.rules.values import is_list, is_object, join, show

if TYPE_CHECKING:
    from modelwire_runtime.flows.effects import Flow

_LONGEST_PATH = 1024
_LONG = 256
"""Characters from which base64 of no known type is taken for a file; a short one may be a name."""
_SHORTEST_FILE = 16
"""Bytes below which no picture, sound or film fits."""


class _File(NamedTuple):
    """Bytes, and what is known of them besides."""

    data: bytes
    guess: str | None = None
    """Their type, as somebody said."""
    name: str | None = None
    """What the caller's file is called."""


@dataclass(frozen=True, slots=True)
class _Place:
    """One value in a request that a slot covers."""

    slot: MediaSlot
    where: str
    holder: Any
    key: Any

    @property
    def value(self) -> Any:
        return first_medium(self.holder[self.key])


class _RefusedError(Exception):
    """A medium that cannot be sent; carries the fault."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.message)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class _Judge:
    """What is done about media that could be sent but that the vendor does not take."""

    strict: bool
    warnings: list[str] | None

    @property
    def silent(self) -> bool:
        return not self.strict and self.warnings is None

    def object_to(self, refused: _RefusedError) -> None:
        if self.strict:
            raise refused
        self.warn(refused)

    def warn(self, refused: _RefusedError) -> None:
        if self.warnings is not None:
            self.warnings.append(refused.fault.message)


def prepare(
    values: Mapping[str, Any],
    slots: Iterable[MediaSlot],
    *,
    model: str = "",
    docs: str = "",
    strict: bool = True,
    warnings: list[str] | None = None,
) -> "Flow[dict[str, Any]]":
    """Return the values with every medium in a form that the wire takes.

    The caller's own objects stay untouched. It is run once a call, before the first attempt, so
    that a retry sends the same bytes again even when they came from a stream that can be read only
    once. `strict` refuses texts, types, kinds and sizes that the vendor does not take; without it
    they are sent, and `warnings` is told of them, as it always is of bytes of which nobody can tell
    what they are. What is empty or cannot be read or sent at all is refused always.

    Raises:
        InvalidParams: with a fault for each medium that cannot be sent.

    """
    prepared: dict[str, Any] = dict(values)
    faults: list[Fault] = []
    judge = _Judge(strict, warnings)
    for slot in slots:
        for place in list(_places(prepared, slot)):
            try:
                place.holder[place.key] = yield from _wire_form(place, judge)
            except _RefusedError as refused:
                faults.append(refused.fault)
    if faults:
        from modelwire_runtime.validation import invalid

        raise invalid(faults, model_id=model, docs=docs)
    return prepared


def _places(root: dict[str, Any], slot: MediaSlot) -> Iterator[_Place]:
    """Find the values of a slot, copying each container on the way so that it may be written to."""

    def walk(holder: Any, key: Any, parts: list[str], where: str) -> Iterator[_Place]:
        if not parts:
            yield _Place(slot, where, holder, key)
            return
        inner = holder[key]
        if parts[0] == "[]" and is_list(inner):
            copy: list[Any] = list(inner)
            holder[key] = copy
            for index in range(len(inner)):
                yield from walk(copy, index, parts[1:], f"{where}[{index}]")
        elif is_object(inner) and parts[0] in inner:
            known: dict[str, Any] = dict(inner)
            holder[key] = known
            yield from walk(known, parts[0], parts[1:], f"{where}.{parts[0]}")

    head, *rest = slot.path.replace("[]", ".[]").split(".")
    if head in root:
        yield from walk(root, head, rest, head)


def _wire_form(place: _Place, judge: _Judge) -> "Flow[Any]":
    value = place.value
    if isinstance(value, str):
        return _text(place, value, judge)
    if isinstance(value, Medium):
        if value.remote and "url" in place.slot.forms:
            return value.url
        try:
            value.loaded()
        except ValueError as error:
            raise _refuse(place, "form", f"cannot be read: {error}") from error
        data = yield from value.fetch()
        return _encode(place, _File(data, value.media_type), judge)
    if is_binary(value):
        return _encode(place, _File(bytes(value)), judge)
    if is_path(value) or callable(getattr(value, "read", None)):
        data = yield from _load(place, value, judge)
        named = os.fspath(value) if is_path(value) else getattr(value, "name", None)
        if not isinstance(named, str):
            return _encode(place, _File(data), judge)
        return _encode(place, _File(data, type_of(named), named), judge)
    return value  # null, or what validation was told not to judge


def _text(place: _Place, value: str, judge: _Judge) -> str | Upload:
    """Pass text on as it is.

    Only a form that the slot does not take is turned into one that it does.
    """
    forms = place.slot.forms
    if value[:5].lower() == "data:":
        if "data_uri" in forms or {"base64", "multipart"}.isdisjoint(forms):
            if value.find(",") in (-1, len(value.rstrip()) - 1):
                judge.object_to(_refuse(place, "form", "is a data URI without content"))
            return value
        if "base64" not in forms:
            return _encode(place, _File(*_decoded(place, value)), judge)
        return base64.b64encode(_decoded(place, value)[0]).decode()
    if urlsplit_scheme(value) in ("http", "https"):
        if "url" in forms or not forms:
            return value
        raise _refuse(
            place,
            "form",
            f"takes {_said(forms)}, no URL; give Media({show(value)}) to have it fetched",
        )
    if not place.slot.legible:
        return value  # a name or an id, of which the vendor alone can tell whether it is one
    if _is_file(value):
        hint = f"give pathlib.Path({show(value)}) to send its content"
        hint = hint if place.slot.inline else f"give {_said(forms)}"
        raise _refuse(place, "form", f"is the path of a file here; {hint}")
    found = _base64_type(value)
    if found and "data_uri" in forms and "base64" not in forms:
        return f"data:{found};base64,{value}"
    if found and "multipart" in forms and "base64" not in forms:
        return _encode(place, _File(*_decoded(place, value)), judge)
    known = "base64" in forms if found else "id" in forms and is_id(value)
    if not known:
        judge.object_to(_no_medium(place, value, found))
    return value


def _no_medium(place: _Place, value: str, base64_type: str | None) -> _RefusedError:
    """Return the refusal of a text that is in no form that the slot takes."""
    forms = place.slot.forms
    if not value.strip():
        return _refuse(place, "form", f"is empty; give {_said(forms)}")
    if base64_type:
        return _refuse(place, "form", f"is base64; give {_said(forms)}")
    text = f"is neither {_said(forms, 'nor')}" if len(forms) > 1 else f"is not {_said(forms)}"
    if place.slot.inline:
        text += f"; give pathlib.Path({show(value)}) to send a file"
    return _refuse(place, "form", text)


def urlsplit_scheme(value: str) -> str:
    """Return the scheme of a text in lower case, empty when it has none."""
    try:
        return urlsplit(value[:64]).scheme.lower() if ":" in value[:64] else ""
    except ValueError:
        return ""


def _base64_type(value: str) -> str | None:
    """Return the type of the file that a base64 text is, None when it is none that we know of.

    A long text of no known type counts as one: there are recordings without a header.
    """
    try:
        found = sniff(decode(value[:128])[0])
        if found is None and len(value) >= _LONG and decode(value)[0]:
            return OCTETS
    except ValueError:
        return None
    return found


def _decoded(place: _Place, value: str) -> tuple[bytes, str | None]:
    try:
        return decode(value)
    except ValueError as error:
        raise _refuse(place, "form", f"cannot be read: {error}") from error


def _is_file(value: str) -> bool:
    """Tell whether a text looks like a path and is one.

    Anything that does not look so never touches the disk.
    """
    looks = type_of(value) is not None or os.sep in value[1:] or "." in value[1:]
    if not looks or len(value) > _LONGEST_PATH or "\0" in value or "\n" in value:
        return False
    try:
        return Path(value).is_file()
    except (OSError, ValueError):
        return False


class _Source:
    """A path or stream of the caller in the shape that the Load effect reads.

    The async driver does so in a thread.
    """

    def __init__(self, source: Any, limit: float | None) -> None:
        self._source = source
        self._path = source if is_path(source) else None
        self._limit = limit

    def read(self) -> Any:
        if self._path is not None:
            with Path(self._path).open("rb") as file:
                return self._some(file)
        start = self._tell()
        data = self._some(self._source)
        if start is not None:
            if start and not data:  # at its end, where whoever wrote or read it last has left it
                self._source.seek(0)
                data = self._some(self._source)
            self._source.seek(start)  # the caller may send the same stream again
        return data

    def _tell(self) -> int | None:
        try:
            seekable = self._source.seekable() if hasattr(self._source, "seekable") else True
            return int(self._source.tell()) if seekable else None
        except (AttributeError, OSError, TypeError, ValueError):
            return None

    def _some(self, file: Any) -> Any:
        # One byte beyond the limit tells that there is too much; the rest need not be read.
        return file.read() if self._limit is None else file.read(int(self._limit) + 1)


def _load(place: _Place, source: Any, judge: _Judge) -> "Flow[bytes]":
    from modelwire_runtime.flows.effects import load

    limits = place.slot.limits
    limit = limits.bytes[1] if judge.strict and limits and limits.bytes else None
    try:
        data = yield from load(_Source(source, limit))
    except (OSError, ValueError) as error:
        raise _refuse(place, "file", f"cannot be read: {error}") from error
    except TypeError as error:
        raise _refuse(place, "file", "must be opened in binary mode") from error
    if not (data or is_path(source)):
        raise _refuse(place, "file", "has no bytes; was it read to its end before?")
    return data


def _encode(place: _Place, file: _File, judge: _Judge) -> str | Upload:
    data, guess, name = file
    if not data:
        raise _refuse(place, "file", "has no bytes")
    sniffed = sniff(data)
    media_type = sniffed or (normal(guess) if guess and guess != OCTETS else None)
    if not judge.silent:
        _check(place, data, media_type, judge)
        if not sniffed:
            _check_unknown(place, data, media_type, judge)
    if place.slot.name_in:
        name_beside(place.slot, place.holder, upload(place.slot, data, media_type, name))
    for form in place.slot.forms:
        if form == "data_uri":
            return data_uri(data, media_type or _default_type(place.slot))
        if form == "base64":
            return base64.b64encode(data).decode()
        if form == "multipart":
            return upload(place.slot, data, media_type, name)
    raise _refuse(
        place, "form", f"takes {_said(place.slot.forms)} only; this has no URL of its own"
    )


def _default_type(slot: MediaSlot) -> str:
    """Return the type that is declared for bytes of no known kind."""
    only = {_as_type(item) for item in slot.types}
    return only.pop() if len(only) == 1 else OCTETS


def _as_type(item: str) -> str:
    return normal(item) if "/" in item else type_of(item) or item


def _check(place: _Place, data: bytes, media_type: str | None, judge: _Judge) -> None:
    slot = place.slot
    taken = {_as_type(item) for item in slot.types}
    if media_type and taken and media_type not in taken:
        text = f"is {media_type}; allowed {', '.join(slot.types)}"
        judge.object_to(_refuse(place, "media_type", text))
    if media_type and not taken and not _of_kind(slot.kind, media_type):
        text = f"is {media_type}, which is no {slot.kind}"
        judge.object_to(_refuse(place, "media_type", text))
    if slot.limits:
        for fault in slot.limits.judge(place.where, len(data), wav_seconds(data)):
            judge.object_to(_RefusedError(fault))


def _check_unknown(place: _Place, data: bytes, guess: str | None, judge: _Judge) -> None:
    """Judge bytes that say nothing; there are sounds without a header, but none that is a text."""
    kind = place.slot.kind
    # A type whose first bytes we do not know is taken at its word, one of another kind was told.
    silent = guess and (guess == "image/svg+xml" or extension_of(guess) == "bin")
    if kind not in ("image", "audio", "video") or silent or not _of_kind(kind, guess or kind + "/"):
        return
    if is_text(data):
        judge.object_to(_refuse(place, "media_type", f"is text, which is no {kind}"))
    elif len(data) < _SHORTEST_FILE:
        text = f"has {len(data)} bytes, too few for any {kind}"
        judge.object_to(_refuse(place, "media_type", text))
    else:
        judge.warn(_refuse(place, "media_type", f"is no {kind} of a type that is known here"))


def _of_kind(kind: str, media_type: str) -> bool:
    """Tell whether a type may stand for a kind; containers of sound and film are the same ones."""
    major = media_type.partition("/")[0]
    if kind == "image":
        return major == "image"
    if kind in ("audio", "video"):
        return major in ("audio", "video") or (kind == "video" and media_type == "image/gif")
    return True


def _said(forms: tuple[str, ...], word: str = "or") -> str:
    words = {"url": "an http(s) URL", "data_uri": "a data URI", "base64": "base64"}
    words |= {"id": "the id of a stored file", "multipart": "a file"}
    return join([words.get(form, form) for form in forms], word)


def _refuse(place: _Place, rule: str, text: str) -> _RefusedError:
    value = place.value
    return _RefusedError(
        Fault(place.where, value, rule, f"{place.where}={show(value)} {text}", place.slot.forms)
    )
