"""A spec tree as a person keeps it: groups, objects, a named set, comments, words of their own."""

from pathlib import Path

from tests.upstream.importing import put
from tests.upstream.runware.documents import document, media, task

VENDOR = """\
# Acme, by hand.
vendor: acme
title: Acme
class_name: Acme
summary: Pictures of Acme.
docs: https://acme.test/docs
base_url: https://api.acme.test/v1
auth: {header: Authorization, prefix: "Bearer ", env: [ACME_API_KEY]}
sources:
  docs: {ref: acme docs of October, read: 2026-10-01, note: "read by hand, twice"}
namespaces: {image: Models that make pictures.}
routes:
  task:
    summary: A task.
    flow: runware_tasks
    path: ""
    owns:
      taskType: {value: endpoint, why: a constant of the model}
      taskUUID: {value: uuid, why: each task has one of its own}
      model: {value: id, why: the handle stands for the model}
results:
  image: {kind: image, summary: Pictures., media: [imageURL], cost: cost}
errors: {"400": validation}
"""
SHARED = """\
groups:
  # What most models take.
  common:
    properties:
      positivePrompt: {type: string, minLength: 2, maxLength: 300, description: What to make.}
      steps: {type: integer, minimum: 1, maximum: 50, unit: steps, description: Denoising steps.}
    required: [positivePrompt]

objects:
  Inputs:
    type: object
    description: Pictures to work on.
    properties:
      seedImage: {type: string, media: image, description: Picture to start from.}
      strength: {type: number, minimum: 0, maximum: 1, description: How far to depart from it.}
    required: [seedImage]

  Watermark: # one model has it
    type: object
    description: A mark on the picture.
    properties: {text: {type: string, maxLength: 32, description: Words of the mark.}}
"""
MODELS = """\
# Paint and its kin.
sets:
  twin:
    title: Twins
    params:
      extends: [acme/common]
      properties: {inputs: {$ref: acme/Inputs, description: Pictures.}}

models:
  # The first of them.
  - id: acme:paint@1
    slug: acme-paint
    title: Paint
    summary: Pictures from words.   # ours
    namespace: image
    task: text-to-image
    route: task
    endpoint: imageInference
    lifecycle: {state: listed}
    params:
      extends: [acme/common]
      properties:
        # Only this one has a mark.
        watermark: {$ref: acme/Watermark}
        inputs: {$ref: acme/Inputs, description: Pictures to start from.}
        quality: {type: string, enum: [low, high], description: 'How fine.', value_notes: {low: fast}}   # two for now
        width: {type: integer, minimum: 8, maximum: 64, unit: px, description: Width.}
      allOf:
        # A mark needs words.
        - {if: {required: [watermark]}, then: {required: [width]}}
    result: image
    standard: {prompt: positivePrompt}
    sources: [docs:old/paint.json]

  - id: acme:twin@1
    title: Twin One
    summary: One of two.
    namespace: image
    task: text-to-image
    route: task
    endpoint: imageInference
    lifecycle: {state: listed}
    set: twin
    result: image
    sources: [docs]

  - id: acme:twin@2
    title: Twin Two
    summary: Two of two.
    namespace: image
    task: text-to-image
    route: task
    endpoint: imageInference
    lifecycle: {state: listed}
    set: twin
    result: image
    sources: [docs]
"""
FILES = {
    "acme/vendor.yaml": VENDOR,
    "acme/shared/parts.yaml": SHARED,
    "acme/models/paint.yaml": MODELS,
}


def keep(root: Path) -> Path:
    """Write the tree."""
    put(root, FILES)
    return root


def paint() -> dict[str, object]:
    """Give the task of the first model as upstream has it while nothing is new."""
    return task(
        {
            "positivePrompt": {"type": "string", "minLength": 2, "maxLength": 300},
            "steps": {"type": "integer", "minimum": 1, "maximum": 50},
            "watermark": {
                "type": "object",
                "properties": {"text": {"type": "string", "maxLength": 32}},
            },
            "inputs": inputs(),
            "quality": {"oneOf": [{"const": "low", "description": "Fast."}, {"const": "high"}]},
            "width": {"type": "integer", "minimum": 8, "maximum": 64},
        },
        {"if": {"required": ["watermark"]}, "then": {"required": ["width"]}},
        required=["positivePrompt"],
        additionalProperties=True,
    )


def inputs() -> dict[str, object]:
    """Give the object of pictures as upstream has it."""
    fields = {"seedImage": media(), "strength": {"type": "number", "minimum": 0, "maximum": 1}}
    return {"type": "object", "properties": fields, "required": ["seedImage"]}


def twin(number: int) -> dict[str, object]:
    """Give the document of a twin."""
    whole = paint()
    fields = {name: whole["properties"][name] for name in ("positivePrompt", "steps", "inputs")}  # type: ignore[index]
    schema = task(fields, required=["positivePrompt"], additionalProperties=True)
    schema["properties"]["model"] = {"const": f"acme:twin@{number}"}
    return document(schema, air_id=f"acme:twin@{number}", model_id=f"acme-twin-{number}")
