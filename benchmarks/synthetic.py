"""A vendor that does not exist, and its package made by the real generator.

It has as many varied models as a measurement wants, all in one namespace. Unless told otherwise each
has a parameter set of its own, which is the hard case: at real vendors two models share one.
"""

import random
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from modelwire_codegen import pipeline
from modelwire_codegen.outcome import Outcome
from modelwire_codegen.settings import Settings

PACKAGE = "synth"
VENDOR = "synthetic"
_WORDS = (
    "aurora",
    "birch",
    "cobalt",
    "drift",
    "ember",
    "fjord",
    "garnet",
    "harbor",
    "indigo",
    "juniper",
)
_SHAPES = ("16:9", "9:16", "4:3", "3:4", "3:2", "2:3", "21:9")

Json = dict[str, Any]


def model_id(number: int) -> str:
    """Give the id of a model by its number."""
    return f"{_WORDS[number % len(_WORDS)]}/model-{number:05d}"


def attribute(number: int) -> str:
    """Give the name of a model's handle, an attribute of the client's `image`."""
    return model_id(number).replace("/", "_").replace("-", "_")


def example(*, nested: bool) -> str:
    """Give the handle of a model that takes objects inside its parameters, or of one that does not."""
    return next(
        attribute(number)
        for number in range(100)
        if ("loras" in _params(number)["properties"]) == nested
    )


def write_specs(root: Path, models: int, sets: int | None = None) -> None:
    """Write the specs of a vendor with so many models in so many sets, one file a set, below `root`."""
    sets = sets or models
    _write(root / VENDOR / "vendor.yaml", _VENDOR)
    _write(root / "common" / "basics.yaml", {"groups": _GROUPS, "objects": _OBJECTS})
    for number in range(sets):
        _write(_file(root, number), _models(range(number, models, sets)))


def change_one(root: Path, number: int = 0) -> None:
    """Change the range of one parameter of one model, as a vendor would."""
    path = _file(root, number)
    data = yaml.load(path.read_text("utf-8"), yaml.CSafeLoader)
    owner = next(iter(data["sets"].values())) if "sets" in data else data["models"][0]
    owner["params"]["properties"]["seed"]["maximum"] += 1
    _write(path, data)


def generate(root: Path, out: Path, package: str = PACKAGE) -> Outcome:
    """Run the generator over specs in `root`, as `modelwire-codegen generate` does."""
    return pipeline.run(Settings(root, out, package))


def places(folder: Path, count: int) -> tuple[Path, Path]:
    """Give where the specs and the package of a vendor with `count` models are."""
    return folder / f"specs_{count}", folder / f"package_{count}"


def package(folder: Path, count: int) -> Path:
    """Make the package of a vendor with `count` models below `folder`; give the folder to import from."""
    specs, out = places(folder, count)
    if not out.exists():
        write_specs(specs, count)
        generate(specs, out)
    return out


def _file(root: Path, number: int) -> Path:
    return root / VENDOR / "models" / f"model_{number:05d}.yaml"


def _write(path: Path, data: Json) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.dump(data, Dumper=yaml.CSafeDumper, sort_keys=False), "utf-8")


def _models(numbers: Sequence[int]) -> Json:
    """Give a file of models that share one parameter set."""
    if len(numbers) == 1:
        return {"models": [{**_model(numbers[0]), "params": _params(numbers[0])}]}
    name = f"set_{numbers[0]:05d}"
    shared = {"title": f"Set {numbers[0]}", "params": _params(numbers[0])}
    return {
        "sets": {name: shared},
        "models": [{**_model(number), "set": name} for number in numbers],
    }


def _params(number: int) -> Json:
    chance = random.Random(number)
    properties: Json = {
        "seed": {
            "type": "integer",
            "minimum": 0,
            "maximum": 1000 + number,
            "description": "Start of the random numbers.",
        },
        "aspect_ratio": {
            "type": "string",
            "enum": ["1:1", *chance.sample(_SHAPES, 4), "custom"],
            "default": "1:1",
            "description": "Shape of the picture; custom takes width and height instead.",
        },
    }
    params: Json = {"extends": ["common/prompt", "common/size"], "properties": properties}
    for name in chance.sample(sorted(_KNOBS), chance.randint(2, len(_KNOBS))):
        properties[name] = _KNOBS[name](chance)
    if "image" in properties:
        properties["strength"] = _STRENGTH
    params["if"] = {
        "properties": {"aspect_ratio": {"const": "custom"}},
        "required": ["aspect_ratio"],
    }
    params["then"] = {"required": ["width", "height"]}
    return params


def _model(number: int) -> Json:
    return {
        "id": model_id(number),
        "aliases": [f"model-{number:05d}"],
        "title": f"Model {number}",
        "summary": "Pictures from text, which nobody will ever see.",
        "namespace": "image",
        "task": "text-to-image",
        "route": "sync_job",
        "endpoint": f"model-{number:05d}",
        "docs": f"https://synthetic.invalid/models/{number}",
        "lifecycle": {"state": "listed"},
        "result": "image",
        "pricing": {
            "currency": "USD",
            "unit": "image",
            "rates": [{"price": 0.005}],
            "as_of": "2026-08-20",
        },
        "sources": ["docs:models"],
    }


_KNOBS: Mapping[str, Callable[[random.Random], Json]] = {
    "steps": lambda chance: {
        "type": "integer",
        "minimum": 1,
        "maximum": chance.randint(20, 100),
        "unit": "steps",
        "description": "Denoising steps; more take longer.",
    },
    "guidance": lambda chance: {
        "type": "number",
        "minimum": 0,
        "maximum": chance.choice((7.5, 10, 20)),
        "default": 3.5,
        "description": "How closely to follow the prompt.",
    },
    "output_format": lambda chance: {
        "type": "string",
        "enum": chance.sample(["png", "jpeg", "webp", "tiff"], 3),
        "description": "File format of the picture.",
    },
    "negative_prompt": lambda _: {
        "type": "string",
        "maxLength": 2000,
        "description": "What to keep out of the result.",
    },
    "enhance_prompt": lambda _: {
        "type": "boolean",
        "default": False,
        "description": "Let a language model write the prompt anew.",
    },
    "image": lambda _: {
        "type": "string",
        "media": "image",
        "description": "Picture to start from.",
    },
    "loras": lambda chance: {
        "type": "array",
        "items": {"$ref": "common/Adapter"},
        "maxItems": chance.randint(2, 5),
        "description": "Adapters to load.",
    },
    "count": lambda chance: {
        "type": "integer",
        "enum": sorted(chance.sample(range(1, 9), 3)),
        "description": "How many pictures to make.",
    },
}

_STRENGTH: Json = {
    "type": "number",
    "minimum": 0,
    "maximum": 1,
    "applies_when": "image",
    "description": "How far to move away from the picture.",
}
_SIDE: Json = {"type": "integer", "minimum": 256, "maximum": 1440, "multipleOf": 16, "unit": "px"}
_GROUPS: Json = {
    "prompt": {
        "properties": {"prompt": {"type": "string", "description": "What to make."}},
        "required": ["prompt"],
    },
    "size": {
        "properties": {
            name: {
                **_SIDE,
                "applies_when": {"aspect_ratio": "custom"},
                "description": f"{name.title()}, with a custom shape.",
            }
            for name in ("width", "height")
        }
    },
}
_OBJECTS: Json = {
    "Adapter": {
        "type": "object",
        "description": "An adapter and its weight.",
        "properties": {
            "path": {"type": "string", "description": "Where it is."},
            "scale": {"type": "number", "minimum": 0, "maximum": 4, "description": "Its weight."},
        },
        "required": ["path"],
    }
}
_VENDOR: Json = {
    "vendor": VENDOR,
    "title": "Synthetic",
    "class_name": "Synthetic",
    "summary": "A vendor that measurements made up.",
    "docs": "https://synthetic.invalid",
    "base_url": "https://synthetic.invalid/v2",
    "base_url_env": "SYNTHETIC_BASE_URL",
    "auth": {"header": "Authorization", "prefix": "Bearer ", "env": ["SYNTHETIC_API_KEY"]},
    "sources": {"docs": {"ref": "made up", "read": "2026-11-21"}},
    "namespaces": {"image": "Models that make pictures."},
    "routes": {
        "sync_job": {
            "summary": "A job that the service holds open.",
            "flow": "runpod_jobs",
            "path": "/{endpoint}",
            "settings": {"submit": "runsync", "wrap": "input"},
        }
    },
    "results": {
        "image": {
            "kind": "image",
            "summary": "A link to one picture.",
            "media": ["image_url"],
            "cost": "cost",
            "schema": {
                "type": "object",
                "properties": {"image_url": {"type": "string", "description": "The link."}},
            },
        }
    },
    "errors": {"401": "auth", "500": "server_error"},
}
