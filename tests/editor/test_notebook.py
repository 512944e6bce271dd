"""What IPython and Jupyter show: completions, `?`, `help()`, `dir()` and pictures."""

import json
import pydoc
import warnings
from pathlib import Path
from typing import Any

import pytest

from modelwire.runpod import AsyncRunpod, Runpod
from modelwire.runpod._image import TABLE
from modelwire.runpod.handles.pruna_p_image_t2i import PrunaPImageT2IInput
from modelwire.runware._image import TABLE as IMAGES
from modelwire.runware.handles.bfl_flux_2_dev import BflFlux2DevInput
from tests.support.command import ROOT, python

PARAMETERS = set(PrunaPImageT2IInput.__annotations__)
MODEL = "runpod.image.pruna_p_image_t2i"
QUESTIONS = {
    "namespaces": ("complete", "runpod."),
    "models": ("complete", "runpod.image.pr"),
    "removed models": ("complete", "runpod.image.bytedance_seedream_3"),
    "async models": ("complete", "later.image.pr"),
    "keywords": ("complete", f"{MODEL}("),
    "keyword": ("complete", "paint(pro"),
    "verbs": ("complete", "paint."),
    "help": ("inspect", "paint"),
    "picture": ("display", f"{MODEL}(prompt='A robot')"),
    "sound": ("display", "runpod.speech.resembleai_chatterbox_turbo(prompt='Hello.')"),
    "runware": ("complete", "runware."),
    "runware images": ("complete", "runware.image."),
    "runware models": ("complete", "later_runware.image.bfl_flux_2_d"),
    "runware keywords": ("complete", "draw("),
    "runware keyword": ("complete", "runware.upscale_image(inp"),
    "runware help": ("inspect", "draw"),
}


@pytest.fixture(scope="module")
def shown() -> dict[str, Any]:
    """Give what a notebook shows for each question."""
    script = Path(__file__).with_name("notebook.py")
    ended = python(script, json.dumps(list(QUESTIONS.values())), paths=(ROOT,))
    assert ended.status == 0, ended.err
    assert "Warning" not in ended.err, ended.err  # completing a name is not using it
    return dict(zip(QUESTIONS, json.loads(ended.out), strict=True))


def test_names_complete(shown: dict[str, Any]) -> None:
    """Namespaces, models and verbs complete, although none of them is loaded before it is touched."""
    assert {"image", "video", "speech", "text", "run", "with_options"} <= set(shown["namespaces"])
    assert shown["models"] == ["pruna_p_image_edit", "pruna_p_image_t2i"]
    assert shown["removed models"] == ["bytedance_seedream_3_0"]
    assert shown["async models"] == shown["models"]
    assert shown["verbs"] == ["id", "info", "job", "params", "submit", "with_options"]


def test_keywords_complete(shown: dict[str, Any]) -> None:
    """Within the parentheses a call's keywords come, all of them and no other."""
    offered = {text[:-1] for text in shown["keywords"] if text.endswith("=")}
    assert offered == PARAMETERS
    assert shown["keyword"][0] == "prompt="


def test_a_question_mark_shows_the_call(shown: dict[str, Any]) -> None:
    """`paint?` shows the keywords with their types, and the documentation of the call."""
    asked = shown["help"]
    assert all(f"{name}: " in asked["definition"] for name in PARAMETERS)
    assert "width: int = OMIT" in asked["definition"]
    assert "256 to 1440 px" in asked["call_docstring"]
    assert Path(asked["file"]).name == "pruna_p_image_t2i.py"


def test_a_large_namespace_completes(shown: dict[str, Any]) -> None:
    """Some two hundred models, the operations of the client, and the keywords of each."""
    names = {"image", "content", "upscale_image", "model_search", "run_batch", "connect"}
    assert names <= set(shown["runware"])
    assert sorted(shown["runware images"]) == sorted(IMAGES)
    assert len(IMAGES) > 200
    assert shown["runware models"] == ["bfl_flux_2_dev"]
    offered = {text[:-1] for text in shown["runware keywords"] if text.endswith("=")}
    assert offered == set(BflFlux2DevInput.__annotations__)
    assert shown["runware keyword"][0] == "inputs="
    assert "positive_prompt: str" in shown["runware help"]["definition"]
    assert "512 to 2048 px" in shown["runware help"]["call_docstring"]


def test_results_show_themselves(shown: dict[str, Any]) -> None:
    """A picture is shown and sound can be played; both are told in words where there is no page."""
    assert shown["picture"]["text/html"].startswith("<img src=")
    assert shown["picture"]["text/plain"].startswith("ImageResult(")
    assert shown["sound"]["text/html"].startswith("<audio controls src=")


def test_help_shows_the_keywords() -> None:
    """`help()` of a model has the signature and each parameter's range."""
    text = pydoc.plain(pydoc.render_doc(Runpod(api_key="key").image.pruna_p_image_t2i))
    assert "__call__(self, *, prompt: str, seed: int = OMIT," in text
    assert "256 to 1440 px, a multiple of 16" in text


@pytest.mark.parametrize("client", [Runpod, AsyncRunpod])
def test_dir_lists_all_names(client: type[Runpod] | type[AsyncRunpod]) -> None:
    """`dir()` knows every namespace and model, loads none of them, and each can be had."""
    runpod = client(api_key="key")
    assert set(runpod.vendor.namespaces) <= set(dir(runpod))
    assert dir(runpod.image) == sorted(TABLE)
    assert not set(vars(runpod.image)) & set(TABLE)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of the removed models
        assert all(callable(getattr(runpod.image, name)) for name in TABLE)
