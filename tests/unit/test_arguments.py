"""Parameters that are typed in a shell become what the parameter's type says."""

from pathlib import Path
from typing import Any

import pytest

from modelwire.runpod.params.pruna_p_image_t2i import PrunaPImageT2IParams
from modelwire.runware.params.bfl_flux_2_dev import BflFlux2DevParams
from modelwire.runware.params.google_nano_banana_2_lite import GoogleNanoBanana2LiteParams
from modelwire_runtime.cli.arguments import read
from modelwire_runtime.errors import InvalidParams

FLUX, BANANA, PLAIN = BflFlux2DevParams, GoogleNanoBanana2LiteParams, PrunaPImageT2IParams
URL = "https://example.com/a.png"

READ: list[tuple[Any, list[str], dict[str, Any]]] = [
    (PLAIN, ["prompt=42", "seed=42"], {"prompt": "42", "seed": 42}),
    (
        PLAIN,
        ["prompt=a=b", "disable_safety_checker=true"],
        {
            "prompt": "a=b",
            "disable_safety_checker": True,
        },
    ),
    (PLAIN, ["aspect_ratio=1:1", "seed=many"], {"aspect_ratio": "1:1", "seed": "many"}),
    (PLAIN, ["new=1", "other=x", "un-named=2"], {"new": 1, "other": "x", "un-named": 2}),
    (FLUX, ["positivePrompt=[1]", "CFGScale=3.5"], {"positivePrompt": "[1]", "CFGScale": 3.5}),
    (FLUX, [f"inputs.referenceImages={URL}"], {"inputs": {"referenceImages": [URL]}}),
    (
        FLUX,
        [f"inputs.reference_images={URL}", "inputs.reference_images=b"],
        {"inputs": {"reference_images": [URL, "b"]}},
    ),
    (FLUX, ['inputs={"referenceImages": ["a"]}'], {"inputs": {"referenceImages": ["a"]}}),
    (
        FLUX,
        ["lora[0].model=a:1@1", "lora[1].model=b:1@1", "lora[0].weight=0.5"],
        {"lora": [{"model": "a:1@1", "weight": 0.5}, {"model": "b:1@1"}]},
    ),
    (FLUX, ["lora.model=a:1@1"], {"lora": [{"model": "a:1@1"}]}),
    (
        FLUX,
        ['lora={"model": "a"}', 'lora={"model": "b"}'],
        {"lora": [{"model": "a"}, {"model": "b"}]},
    ),
    (
        BANANA,
        [
            "settings.systemPrompt=7",
            "settings.temperature=0.5",
            "providerSettings.google.safetyTolerance=off",
        ],
        {
            "settings": {"systemPrompt": "7", "temperature": 0.5},
            "providerSettings": {"google": {"safetyTolerance": "off"}},
        },
    ),
    (
        BANANA,
        ['settings={"topP": 1}', "settings.thinking=HIGH"],
        {"settings": {"topP": 1, "thinking": "HIGH"}},
    ),
    (BANANA, ["seed.deep=1"], {"seed": {"deep": 1}}),
]


@pytest.mark.parametrize(("params", "words", "values"), READ)
def test_words_become_values(params: Any, words: list[str], values: dict[str, Any]) -> None:
    """Text stays text, JSON is read, dots and numbers reach inside, a repeated name makes a list."""
    assert read(words, params) == values


def test_files_are_media_or_json(tmp_path: Path) -> None:
    """Where a medium goes, the file itself does; elsewhere what it holds as JSON; in text an @ is an @."""
    path = tmp_path / "a.json"
    path.write_text('{"thinking": "HIGH"}', "utf-8")
    words = [f"inputs.referenceImages=@{path}", f"settings=@{path}", f"positivePrompt=@{path}"]
    assert read(words, BANANA) == {
        "inputs": {"referenceImages": [path]},
        "settings": {"thinking": "HIGH"},
        "positivePrompt": f"@{path}",
    }


WRONG: list[tuple[list[str], str]] = [
    (["nonsense"], "is not NAME=VALUE"),
    (["=1"], "is not NAME=VALUE"),
    (
        ["inputs.referenceImages=@/no/such.png"],
        "inputs.referenceImages: there is no file /no/such.png",
    ),
    (["settings={broken"], "settings: not JSON"),
    (["inputs.referenceImages=[broken"], "inputs.referenceImages: not JSON"),
    (["width=1", "width.x=1"], "width is given as a whole"),
    (["inputs.referenceImages[1]=a"], "numbered from 0"),
    (["inputs.referenceImages[0]=a", "inputs.referenceImages.x=b"], "numbered from 0"),
]


@pytest.mark.parametrize(("words", "said"), WRONG)
def test_words_that_cannot_be_read_are_told(words: list[str], said: str) -> None:
    """Each says which parameter it is, and what is wrong."""
    with pytest.raises(InvalidParams, match=said.replace("[", r"\[")):
        read(words, BANANA)


def test_a_file_that_is_no_json_is_told(tmp_path: Path) -> None:
    """Neither text that is no JSON nor a file that is no text gets through."""
    path = tmp_path / "a.json"
    for content in (b"{broken", b"\xff"):
        path.write_bytes(content)
        with pytest.raises(InvalidParams, match="settings: "):
            read([f"settings=@{path}"], BANANA)
