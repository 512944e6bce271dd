"""What an editor shows of a call that stands there, asked of a real language server."""

import re

import pytest

from modelwire.runpod.handles.pruna_p_image_t2i import PrunaPImageT2IInput
from tests.support.command import ROOT
from tests.support.editor import CURSOR, DEPRECATED, Editor

START = "from modelwire import Runpod\nrunpod = Runpod()\n"
PAINT = "runpod.image.pruna_p_image_t2i"
GENERATED = ROOT / "generated" / "modelwire" / "runpod"


def test_a_hover_shows_ranges_defaults_rules_and_price(opened: Editor) -> None:
    """Over a model stands all that there is to know before calling it."""
    shown = opened.hover(f'{START}{PAINT}{CURSOR}(prompt="A robot")').replace("\\_", "_")
    for said in (
        "pruna_p_image_t2i: PrunaPImageT2I",
        "width: Width, with a custom shape. 256 to 1440 px, a multiple of 16.",
        'default is "16:9"',
        'If aspect_ratio is "custom": width and height are set.',
        "Price: $0.005 per image",
        "https://docs.runpod.io/public-endpoints/models/p-image-t2i",
    ):
        assert said in shown


def test_a_hover_over_a_keyword_shows_its_type(opened: Editor) -> None:
    """Over a keyword stands what it takes."""
    shown = opened.hover(f'{START}{PAINT}(prompt="A robot", aspect_ratio{CURSOR}="1:1")')
    assert "aspect_ratio: Literal['1:1', '16:9'," in shown


@pytest.mark.parametrize(("verb", "result"), [("", "ImageResult"), (".submit", "Job[ImageResult]")])
def test_a_signature_lists_the_keywords(opened: Editor, verb: str, result: str) -> None:
    """Within the parentheses each keyword stands with its type, also those of a submission."""
    shown = opened.signature(f"{START}{PAINT}{verb}({CURSOR})")
    labels = [parameter["label"] for parameter in shown["parameters"]]
    assert labels[:3] == ["*", "prompt: str", labels[2]]
    assert {re.split("[: ]", label)[0] for label in labels[1:]} == set(
        PrunaPImageT2IInput.__annotations__
    )
    assert "Literal['1:1', '16:9'," in shown["label"]
    assert shown["label"].endswith(f"-> {result}")


def test_the_type_of_a_model_leads_to_its_handle(opened: Editor) -> None:
    """From a model to the namespace that holds it, and to the module that spells it out."""
    call = f'{START}{PAINT}{CURSOR}(prompt="A robot")'
    assert opened.definition(call) == (
        GENERATED / "image.pyi",
        "pruna_p_image_t2i: _pruna_p_image_t2i.PrunaPImageT2I",
    )
    path, line = opened.definition(call, of_type=True)
    assert path == GENERATED / "handles" / "pruna_p_image_t2i.py"
    assert line.startswith("class PrunaPImageT2I(")


@pytest.mark.parametrize(
    ("text", "file", "line"),
    [
        (f"{PAINT}.submit{CURSOR}()", "handles/pruna_p_image_t2i.py", "def submit("),
        (f"{PAINT}.params{CURSOR}()", "handles/pruna_p_image_t2i.py", "params: type["),
        (f"runpod.image{CURSOR}", "client.py", "image: Image"),
        (f"Runpod{CURSOR}()", "client.py", "class Runpod("),
    ],
)
def test_names_lead_to_where_they_are_defined(
    opened: Editor, text: str, file: str, line: str
) -> None:
    """Each part of a call leads to generated code, past what loads it lazily."""
    path, found = opened.definition(START + text)
    assert path == GENERATED / file
    assert found.startswith(line)


def test_a_removed_model_is_struck_through(opened: Editor) -> None:
    """Where it is used a removed model is tagged as deprecated, with what to use instead."""
    (note,) = opened.diagnostics(f'{START}runpod.image.bytedance_seedream_3_0(prompt="A robot")\n')
    assert note["tags"] == [DEPRECATED]
    assert "removed 2026-06-18; use bytedance/seedream-4.0" in note["message"]


def test_a_wrong_value_is_underlined(opened: Editor) -> None:
    """The value is marked, not the call; a right call has no mark."""
    right = f'{PAINT}(prompt="A robot", aspect_ratio="16:9")\n'
    assert opened.diagnostics(START + right) == []
    (note,) = opened.diagnostics(START + right.replace("16:9", "4:5"))
    span = note["range"]
    assert right[span["start"]["character"] :].startswith('"16:9"')
    assert note["code"] == "reportArgumentType"
    assert opened.diagnostics(START + right) == []
