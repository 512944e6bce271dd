"""What Runware's names mean in the words of specs: tasks, readers, portable options, and the order of parameters."""

from typing import NamedTuple

from modelwire_codegen.importing.facts import Json


class Work(NamedTuple):
    """Where a task type belongs."""

    namespace: str
    task: str
    reader: str
    noun: str
    route: str = "task"


WORK = {
    "imageInference": Work("image", "text-to-image", "image", "Pictures"),
    "videoInference": Work("video", "text-to-video", "video", "Clips"),
    "audioInference": Work("audio", "text-to-audio", "audio", "Sounds"),
    "3dInference": Work("three_d", "text-to-3d", "three_d", "Three-dimensional models"),
    "textInference": Work("text", "chat", "text", "Texts", "text_task"),
    "caption": Work("text", "caption", "caption", "Descriptions"),
    "promptEnhance": Work("text", "prompt-enhance", "enhanced_prompt", "Rewritten prompts"),
    "upscale": Work("image", "upscale-image", "upscaled_image", "Enlarged pictures"),
    "removeBackground": Work(
        "image", "remove-background", "cutout_image", "Pictures without their background"
    ),
    "vectorize": Work("image", "vectorize", "vector", "Vector pictures"),
    "imageMasking": Work("image", "mask-image", "mask", "Masks"),
    "controlNetPreprocess": Work("image", "controlnet-preprocess", "guide_image", "Guide pictures"),
}
OF_CLIPS = {
    "upscale": Work("video", "upscale-video", "upscaled_video", "Enlarged clips"),
    "removeBackground": Work(
        "video", "remove-background", "cutout_video", "Clips without their background"
    ),
}
SPEECH = Work("speech", "text-to-speech", "speech", "Speech")
ANYTHING = Work("client", "", "reply", "Results")

_TASKS = {
    "image-to-image": "image-edit",
    "image-to-video": "image-to-video",
    "video-to-video": "video-edit",
    "image-to-3d": "image-to-3d",
    "text-to-image": "text-to-image",
    "text-to-video": "text-to-video",
    "text-to-3d": "text-to-3d",
}


def tasks(work: Work, capabilities: object) -> tuple[str, list[str]]:
    """Give the kind of work and further uses, out of the capabilities that the vendor lists."""
    known = (
        [_TASKS[name] for name in capabilities if isinstance(name, str) and name in _TASKS]
        if isinstance(capabilities, list)
        else []
    )
    if not work.task.startswith("text-to-") or work is SPEECH or not known:
        return work.task, []
    first = work.task if work.task in known else known[0]
    return first, sorted(set(known) - {first})


_SOURCES = (
    ("positivePrompt", "text"),
    ("seedImage", "a picture"),
    ("image", "a picture"),
    ("images", "pictures"),
    ("referenceImages", "pictures"),
    ("frameImages", "frames"),
    ("video", "a clip"),
    ("referenceVideos", "clips"),
    ("audio", "sound"),
    ("referenceAudios", "sound"),
    ("documents", "documents"),
)


def summary(work: Work, params: Json) -> str:
    """Say in a sentence what comes of what."""
    names = {*params["properties"], *params["properties"].get("inputs", {}).get("properties", {})}
    found = list(dict.fromkeys(words for name, words in _SOURCES if name in names))
    listed = (
        found[0] if len(found) == 1 else f"{', '.join(found[:-1])} or {found[-1]}" if found else ""
    )
    return f"{work.noun} from {listed}." if listed else f"{work.noun}."


_OPTIONS = {
    "prompt": "positivePrompt",
    "negative_prompt": "negativePrompt",
    "seed": "seed",
    "resolution": "resolution",
    "duration": "duration",
    "fps": "fps",
    "steps": "steps",
    "guidance": "CFGScale",
    "strength": "strength",
    "n": "numberResults",
    "format": "outputFormat",
}


def standard(params: Json) -> Json:
    """Give the portable options that the vendor's own names stand for."""
    names = params["properties"]
    found: Json = {option: name for option, name in _OPTIONS.items() if name in names}
    if {"width", "height"} <= set(names):
        found["size"] = {"to": ["width", "height"], "split": True}
    if "checkContent" in names.get("safety", {}).get("properties", {}):
        found["safety"] = "safety.checkContent"
    return found


_ORDER = (
    ("model", "positivePrompt", "negativePrompt", "speech", "messages", "inputs", "image"),
    ("images", "width", "height", "resolution", "duration", "fps", "upscaleFactor", "seed"),
    ("steps", "scheduler", "CFGScale", "trueCFGScale", "strength", "maskMargin"),
    ("promptWeighting", "acceleration", "acceleratorOptions", "lora", "controlNet"),
    ("ipAdapters", "pulid", "hiresFix", "outpaint", "ultralytics", "audioSettings"),
    ("settings", "providerSettings", "safety", "advancedFeatures", "numberResults"),
    ("outputType", "outputFormat", "outputQuality", "includeCost", "uploadEndpoint"),
    ("webhookURL", "ttl", "deliveryMethod", "routing"),
)
_RANK = {name: rank for rank, name in enumerate(name for line in _ORDER for name in line)}


def in_order(params: Json) -> Json:
    """Give parameters in an order that no order of keys upstream can change."""
    names = sorted(
        params["properties"], key=lambda name: (_RANK.get(name, _RANK["settings"] - 0.5), name)
    )
    return {**params, "properties": {name: params["properties"][name] for name in names}}
