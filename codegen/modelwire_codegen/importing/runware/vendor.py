"""What a vendor file of Runware holds at least, for a tree that has none; our words on the vendor's protocol."""

from modelwire_codegen.importing.facts import Json

_OWNS: Json = {
    "taskType": {"value": "endpoint", "why": "a constant of the model"},
    "taskUUID": {"value": "uuid", "why": "each task has one of its own"},
    "model": {"value": "id", "why": "the handle stands for the model"},
}
_ADDS: Json = {
    "deliveryMethod": {
        "value": "async",
        "why": "a task that is asked for can be found again after a lost reply",
    }
}


def _route(summary: str, owns: tuple[str, ...], **more: Json) -> Json:
    return {
        "summary": summary,
        "flow": "runware_tasks",
        "path": "",
        **more,
        "owns": {name: _OWNS[name] for name in owns},
    }


_TASK, _OPEN = ("taskType", "taskUUID", "model"), ("taskType", "taskUUID")
ROUTES: Json = {
    "task": {
        **_route("A task that is acknowledged at once and asked for until it ends.", _TASK),
        "adds": _ADDS,
    },
    "text_task": {
        **_route("A task that gives text, whole or as a stream.", _TASK, settings={"stream": True}),
        "adds": _ADDS,
    },
    "open_task": {**_route("A task for a model that the caller names.", _OPEN), "adds": _ADDS},
    "open_text_task": {
        **_route(
            "A task that gives text, for a model that the caller names.",
            _OPEN,
            settings={"stream": True},
        ),
        "adds": _ADDS,
    },
    "utility": _route("A question that is answered at once.", _OPEN, settings={"jobs": False}),
}
NAMESPACES: Json = {
    "image": "Models that make or change pictures.",
    "video": "Models that make or change clips.",
    "speech": "Models that speak a text.",
    "audio": "Models that make music and other sounds.",
    "text": "Language models, and models that describe pictures.",
    "three_d": "Models that make three-dimensional models.",
    "client": "Operations for any model that fits, and utilities, on the client itself.",
}
_ERRORS: Json = {
    **dict.fromkeys(("400", "409", "413", "422"), "validation"),
    **dict.fromkeys(("401", "403"), "auth"),
    "402": "quota",
    "404": "not_found",
    "408": "timeout",
    "429": "rate_limit",
    **dict.fromkeys(("500", "502"), "server_error"),
    **dict.fromkeys(("503", "504"), "provider"),
}


def _files(kind: str, summary: str, prefix: str, noun: str) -> Json:
    parts = {
        "UUID": "Identifier of",
        "URL": "Address of",
        "Base64Data": "Base64 of",
        "DataURI": "Data URI of",
    }
    fields: Json = {
        f"{prefix}{end}": {"type": "string", "description": f"{words} {noun}."}
        for end, words in parts.items()
    }
    cost = {"type": "number", "description": "Price of the task in US dollars."}
    properties = {"cost": cost, **fields}
    return {
        "kind": kind,
        "summary": summary,
        "media": [f"{prefix}URL", f"{prefix}DataURI", f"{prefix}Base64Data"],
        "cost": "cost",
        "schema": {"type": "object", "properties": properties, "required": [f"{prefix}UUID"]},
    }


def _text(summary: str) -> Json:
    return {"kind": "text", "summary": summary, "text": ["text"], "cost": "cost"}


READERS: Json = {
    "image": _files("image", "Pictures and what they cost.", "image", "the picture"),
    "video": _files("video", "Clips and what they cost.", "video", "the clip"),
    "audio": _files("audio", "Sounds and what they cost.", "audio", "the sound"),
    "speech": _files("speech", "Speech and what it cost.", "audio", "the speech"),
    "three_d": {
        "kind": "three_d",
        "summary": "Files of a model and what they cost.",
        "media": ["outputs.files[].url"],
        "cost": "cost",
    },
    "text": {
        **_text("A text, why it ended and the tokens it took."),
        "input_tokens": "usage.promptTokens",
        "output_tokens": "usage.completionTokens",
    },
    "caption": _text("A description in words."),
    "enhanced_prompt": _text("A rewritten prompt; several versions come as several results."),
    "upscaled_image": _files("image", "Enlarged pictures.", "image", "the picture"),
    "upscaled_video": _files("video", "Enlarged clips.", "video", "the clip"),
    "cutout_image": _files("image", "Pictures without their background.", "image", "the picture"),
    "cutout_video": _files("video", "Clips without their background.", "video", "the clip"),
    "vector": _files("image", "Vector pictures.", "image", "the picture"),
    "mask": _files("image", "Masks.", "maskImage", "the mask"),
    "guide_image": _files("image", "Guide pictures.", "guideImage", "the guide picture"),
    "reply": {"kind": "json", "summary": "What the service answers.", "cost": "cost"},
}


def vendor_file(vendor: str, models: list[Json]) -> Json:
    """Give a vendor file that holds what these models name."""
    routes, readers, namespaces = (
        dict.fromkeys(model[key] for model in models) for key in ("route", "result", "namespace")
    )
    return {
        "vendor": vendor,
        "title": "Runware",
        "class_name": (
            "Runware"
            if vendor == "runware"
            else "".join(word.capitalize() for word in vendor.split("_"))
        ),
        "summary": "Pictures, clips, sound, text and three-dimensional models of many makers, as tasks of one protocol.",
        "docs": "https://runware.ai/docs",
        "base_url": "https://api.runware.ai/v1",
        "socket_url": "wss://ws-api.runware.ai/v1",
        "auth": {"header": "Authorization", "prefix": "Bearer ", "env": ["RUNWARE_API_KEY"]},
        "sources": {},
        "namespaces": {name: NAMESPACES[name] for name in NAMESPACES if name in namespaces},
        "routes": {name: ROUTES[name] for name in ROUTES if name in routes},
        "results": {name: READERS[name] for name in READERS if name in readers},
        "errors": _ERRORS,
        "features": ["tasks"],
    }
