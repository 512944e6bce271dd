"""Pictures: of the size, format and number that were asked for, whole or with drafts on the way."""

import base64
from collections.abc import Iterator
from typing import Any

from modelwire_runtime.jsons import is_list
from modelwire_runtime.testing import media, words
from modelwire_runtime.testing.judge import faults
from modelwire_runtime.testing.loopback import Reply
from modelwire_runtime.testing.outputs import size_of
from modelwire_runtime.testing.protocols.http_post.asked import CREATED, Asked, events

_MAKERS = {"png": media.png, "jpeg": media.jpeg, "webp": media.webp}
_TYPES = {"png": "image/png", "jpeg": "image/jpeg", "webp": "image/webp", "svg": "image/svg+xml"}
_SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>'
_SIZE = (1024, 1024)  # where the request leaves it to the model


def answer(asked: Asked) -> Reply:
    """Give as many pictures as were asked for."""
    values = asked.values
    if asked.model.reader.status is not None:
        return _native(asked)
    if asked.streams:
        plan = asked.fake.take_chat_plan()
        return Reply.events(events(_drawn(asked)), plan.ending, plan.piece)
    count = values.get("n") or 1
    home = asked.model.reader.media[0].partition("[")[0]  # such as `data` or `output`
    return asked.native({"created": CREATED, home: _items(asked, int(count)), **_facts(asked)})


def _items(asked: Asked, count: int) -> list[dict[str, Any]]:
    """Return the pictures as links where the model gives those, else as base64."""
    linked = _links(asked)
    items: list[dict[str, Any]] = []
    for place in range(count):
        data, kind = _picture(asked, place)
        if linked:
            name = f"{asked.fake.next_id('img-')}.{kind}"
            item = {"url": asked.fake.add_file(name, _TYPES[kind], data)}
        else:
            item = {"b64_json": base64.b64encode(data).decode()}
        if "style" in asked.takes:  # who rewrites the prompt tells what it has become
            item["revised_prompt"] = f"{asked.values.get('prompt')}, in soft light"
        items.append(item)
    return items


def _links(asked: Asked) -> bool:
    """Tell whether the pictures come as links, which is so where the model gives them and nobody said otherwise."""
    if asked.model.reader.media[0].endswith(".url"):
        return True
    if "response_format" not in asked.takes or asked.values.get("response_format", "url") != "url":
        return False
    found = faults([asked.model], {**asked.values, "response_format": "url"})
    return not any(fault.parameter == "response_format" for fault in found)


def _facts(asked: Asked) -> dict[str, Any]:
    """Return what the models that stream tell of their pictures."""
    values = asked.values
    if "output_format" not in asked.takes:
        return {}
    width, height = size_of(values, _SIZE)
    quality, background = values.get("quality"), values.get("background")
    return {
        "size": f"{width}x{height}",
        "quality": quality if quality not in (None, "auto") else "high",
        "background": background if background not in (None, "auto") else "opaque",
        "output_format": values.get("output_format") or "png",
        "usage": _usage(asked),
    }


def _usage(asked: Asked) -> dict[str, Any]:
    text = words.count(str(asked.values.get("prompt", "")))
    given = asked.values.get("image")
    shown = 0 if given is None else 200 * (len(given) if is_list(given) else 1)
    details = {"text_tokens": text, "image_tokens": shown}
    made = 1_000 * int(asked.values.get("n") or 1)
    return {
        "input_tokens": text + shown,
        "input_tokens_details": details,
        "output_tokens": made,
        "total_tokens": text + shown + made,
    }


def _drawn(asked: Asked) -> Iterator[dict[str, Any]]:
    kind = "image_edit" if "image" in asked.values else "image_generation"
    facts = _facts(asked)
    usage = facts.pop("usage", None)
    about = {"created_at": CREATED, **facts}
    for place in range(int(asked.values.get("partial_images") or 0)):
        image = base64.b64encode(_picture(asked, place + 1)[0]).decode()
        draft = {"type": f"{kind}.partial_image", "b64_json": image, "partial_image_index": place}
        yield {**draft, **about}
    image = base64.b64encode(_picture(asked, 0)[0]).decode()
    yield {"type": f"{kind}.completed", "b64_json": image, **about, "usage": usage}


def _native(asked: Asked) -> Reply:
    """Answer as the service's own call does: data URIs, the seed, the price; or at once, with a webhook."""
    values = asked.values
    if values.get("webhook"):
        told = {"request_id": asked.fake.next_id("R"), "inference_status": {"status": "queued"}}
        return Reply.json(told)
    count = int(values.get("num_images") or 1)
    path = asked.model.reader.media[0].removesuffix("[]")
    images: list[str] = []
    for place in range(count):
        data, kind = _picture(asked, place)
        images.append(f"data:{_TYPES[kind]};base64,{base64.b64encode(data).decode()}")
    seed = values.get("seed")
    seed = asked.seed_of(values.get("prompt")) % 1_000_000 if seed is None else seed
    return asked.native({path: images, "nsfw_content_detected": [False] * count, "seed": seed})


def _picture(asked: Asked, place: int) -> tuple[bytes, str]:
    """Return a picture that follows from the request, and its format."""
    kind = str(asked.values.get("output_format") or "png").replace("jpg", "jpeg")
    if kind == "svg":
        return _SVG, kind
    kind = kind if kind in _MAKERS else "png"
    seed = asked.seed_of(asked.values.get("prompt"), place)
    colour = (seed & 0xFF, seed >> 8 & 0xFF, seed >> 16 & 0xFF)
    return _MAKERS[kind](*size_of(asked.values, _SIZE), colour), kind
