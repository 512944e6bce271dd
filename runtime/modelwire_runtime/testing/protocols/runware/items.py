"""What comes of a task: one item a result, in the shape of its type."""

import base64
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from modelwire_runtime.rules.values import is_list, is_object
from modelwire_runtime.testing.data import ServedModel
from modelwire_runtime.testing.plans import TaskPlan
from modelwire_runtime.testing.protocols.runware.errors import error_of, facts_of
from modelwire_runtime.testing.protocols.runware.files import file_for
from modelwire_runtime.testing.protocols.runware.speech import spoken_for
from modelwire_runtime.testing.tasks import Item

if TYPE_CHECKING:
    from modelwire_runtime.testing.server import FakeVendor

_THINGS = {
    "imageInference": "image",
    "videoInference": "video",
    "audioInference": "audio",
    "upscale": "image",
    "removeBackground": "image",
    "vectorize": "image",
    "imageMasking": "maskImage",
    "controlNetPreprocess": "guideImage",
}
"""What the keys of a result begin with."""
_FILES = {"3dInference": "model", "training": "weights", "tools": "video"}
"""Tasks that give files, and of which kind."""
_SEEDED = frozenset({"imageInference", "videoInference", "audioInference", "3dInference"})
_FIRST_SEED = 1_000


def count_of(task: Mapping[str, Any]) -> int:
    """Return how many results a task asks for."""
    asked = task.get("numberResults") or task.get("promptVersions") or 1
    return asked if isinstance(asked, int) and asked > 0 else 1


def items_for(
    fake: "FakeVendor", task: Mapping[str, Any], plan: TaskPlan, model: ServedModel | None
) -> list[Item]:
    """Make all items of a task, in the order in which they are to arrive."""
    count = count_of(task)
    facts = facts_of(task)
    items: list[Item] = []
    for place in range(count):
        if place in plan.failures:
            error = error_of(plan.failures[place], {"taskUUID": task["taskUUID"]})
            items.append({**facts, "status": "error", "error": error})
            continue
        beside = _beside(task, plan, place)
        items.append({**facts, "status": "success", **_made(fake, task, model), **beside})
    for place, item in enumerate(items):
        bare = not any(key.endswith("UUID") and key != "taskUUID" for key in item)
        if plan.indexed or (plan.indexed is None and count > 1 and bare):
            item["resultIndex"] = place
    return items[::-1] if plan.backwards else items


def without_status(items: list[Item]) -> list[Item]:
    """Return items as a synchronous reply has them: only a failure says how it ended."""
    return [
        {key: value for key, value in item.items() if key != "status" or value != "success"}
        for item in items
    ]


def _beside(task: Mapping[str, Any], plan: TaskPlan, place: int) -> Item:
    """Return what stands beside a result of any kind."""
    item: Item = {}
    if task["taskType"] in _SEEDED:
        seed = task.get("seed")
        item["seed"] = (seed if isinstance(seed, int) else _FIRST_SEED) + place
    safety = task.get("safety")
    if is_object(safety) and safety.get("checkContent"):
        item["NSFWContent"] = False
    if task.get("includeCost") and plan.cost is not None:
        item["cost"] = plan.cost
    return {**item, **plan.fields}


def _made(fake: "FakeVendor", task: Mapping[str, Any], model: ServedModel | None) -> Item:
    type_ = task["taskType"]
    if type_ in _FILES:
        made: Item = {"outputs": {"files": [_file(fake, _FILES[type_], task)]}}
        return {"air": f"fake:{fake.next_id()}@1", **made} if type_ == "training" else made
    thing = _thing(task, model)
    if thing is not None:
        return {**_medium(fake, thing, task), **_found(fake, type_)}
    if type_ == "caption" and model is not None and model.reader.kind == "json":
        return {"structuredData": {"label": "robot", "score": 0.98}}
    spoken = spoken_for(task, fake.take_chat_plan())
    if type_ != "textInference":
        return {"text": spoken.text}
    said: Item = {"text": spoken.text, "finishReason": spoken.finish_reason}
    if spoken.usage is not None:
        said["usage"] = spoken.usage
    return {**said, "reasoningContent": spoken.reasoning} if spoken.reasoning else said


def _thing(task: Mapping[str, Any], model: ServedModel | None) -> str | None:
    """Tell what a result is called; upscaling and the like give what they were given."""
    thing = _THINGS.get(task["taskType"])
    if thing != "image" or task["taskType"] == "imageInference":
        return thing
    inputs = task.get("inputs")
    video = is_object(inputs) and "video" in inputs
    return "video" if video or (model and model.reader.kind == "video") else thing


def _medium(fake: "FakeVendor", thing: str, task: Mapping[str, Any]) -> Item:
    kind = thing if thing in ("video", "audio") else "image"
    suffix, media_type, make = file_for(kind, task)
    id = fake.next_uuid()
    item: Item = {f"{thing}UUID": id}
    wanted = task.get("outputType") or "URL"
    for form in wanted if is_list(wanted) else [wanted]:
        if form == "URL":
            item[f"{thing}URL"] = fake.add_file(f"{id}.{suffix}", media_type, make)
            continue
        text = base64.b64encode(make()).decode()
        if form == "dataURI":
            item[f"{thing}DataURI"] = f"data:{media_type};base64,{text}"
        else:
            item[f"{thing}Base64Data"] = text
    return item


def _file(fake: "FakeVendor", kind: str, task: Mapping[str, Any]) -> Item:
    suffix, media_type, make = file_for(kind, task)
    id = fake.next_uuid()
    return {"uuid": id, "url": fake.add_file(f"{id}.{suffix}", media_type, make)}


def _found(fake: "FakeVendor", type_: str) -> Item:
    """Return what some types find in the picture that they were given."""
    if type_ == "controlNetPreprocess":
        return {"inputImageUUID": fake.next_uuid()}
    if type_ == "imageMasking":
        box = {"x_min": 8, "y_min": 8, "x_max": 56, "y_max": 56}
        return {"inputImageUUID": fake.next_uuid(), "detections": [box]}
    return {}
