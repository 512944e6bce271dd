"""What an editor offers and shows of Runware: a namespace of some two hundred models, objects within objects."""

from collections.abc import Iterable
from typing import get_args

import pytest

from modelwire.runware import AsyncRunware, Runware
from modelwire.runware.handles.bfl_flux_2_dev import BflFlux2DevInput
from modelwire.runware.handles.google_gemma_4_31b import GoogleGemma431bInput
from modelwire.runware.handles.upscale_image import UpscaleImageInput
from modelwire.runware.inputs.chat_message import ChatMessageInput
from modelwire.runware.inputs.flux2_dev_inputs import Flux2DevInputsInput
from modelwire.runware.inputs.open_lora_weight import OpenLoraWeightInput
from tests.support.command import ROOT
from tests.support.editor import CURSOR, Editor

BLOCKING = "from modelwire import Runware\nrunware = Runware()\n"
ASYNC = "from modelwire import AsyncRunware\nrunware = AsyncRunware()\n"
STARTS = pytest.mark.parametrize("start", [BLOCKING, ASYNC], ids=["blocking", "async"])
CLIENTS = pytest.mark.parametrize(
    ("start", "client"), [(BLOCKING, Runware), (ASYNC, AsyncRunware)], ids=["blocking", "async"]
)
PAINT = "runware.image.bfl_flux_2_dev"
TALK = "runware.text.google_gemma_4_31b"
SCHEDULERS = get_args(BflFlux2DevInput.__annotations__["scheduler"])
GENERATED = ROOT / "generated" / "modelwire" / "runware"


def public(labels: Iterable[str]) -> set[str]:
    """Keep the names that are meant for callers."""
    return {label for label in labels if not label.startswith("_")}


def quoted(names: Iterable[str]) -> list[str]:
    """Write names as an editor offers them within quotes."""
    return [f'"{name}"' for name in names]


def keywords(editor: Editor, text: str) -> set[str]:
    """Give the keywords that are offered at the cursor."""
    return {label[:-1] for label in editor.offers(BLOCKING + text) if label.endswith("=")}


@CLIENTS
@pytest.mark.parametrize("namespace", ["image", "video", "text", "content"])
def test_a_namespace_offers_just_its_models(
    opened: Editor, namespace: str, start: str, client: type[Runware] | type[AsyncRunware]
) -> None:
    """The list is what `dir()` tells, also where there are some two hundred."""
    offered = public(opened.offers(f"{start}runware.{namespace}.{CURSOR}"))
    assert offered == set(dir(getattr(client(api_key="key"), namespace)))
    assert namespace != "image" or len(offered) > 200


@CLIENTS
def test_a_client_offers_namespaces_operations_and_verbs(
    opened: Editor, start: str, client: type[Runware] | type[AsyncRunware]
) -> None:
    """Operations and utilities stand on the client itself, beside the namespaces."""
    offered = public(opened.offers(f"{start}runware.{CURSOR}"))
    assert offered == set(dir(client(api_key="key")))
    assert offered >= {"image", "upscale_image", "model_search", "run_batch", "connect", "content"}


@STARTS
@pytest.mark.parametrize("verb", ["", ".submit"])
def test_a_closed_set_offers_its_values(opened: Editor, start: str, verb: str) -> None:
    """Within the quotes just the values are offered, however many there are."""
    offers = opened.offers(f'{start}{PAINT}{verb}(scheduler="{CURSOR}")')
    assert list(offers) == quoted(SCHEDULERS)
    assert len(offers) > 60


@pytest.mark.parametrize("verb", ["", ".submit", ".params"])
def test_a_call_offers_its_keywords(opened: Editor, verb: str) -> None:
    """All of them, and neither what the route fills in nor the wire's own spelling."""
    offered = keywords(opened, f"{PAINT}{verb}({CURSOR})")
    assert offered == set(BflFlux2DevInput.__annotations__)
    assert not offered & {"model", "taskType", "task_uuid", "positivePrompt"}


@pytest.mark.parametrize("verb", ["", ".stream", ".submit"])
def test_a_language_model_offers_its_keywords(opened: Editor, verb: str) -> None:
    """A stream and a submission offer what a call does."""
    assert keywords(opened, f"{TALK}{verb}({CURSOR})") == set(GoogleGemma431bInput.__annotations__)


def test_an_operation_offers_its_keywords(opened: Editor) -> None:
    """An operation of the client is called as a model is."""
    assert keywords(opened, f"runware.upscale_image({CURSOR})") == set(
        UpscaleImageInput.__annotations__
    )
    values = opened.offers(f'{BLOCKING}runware.model_search(category="{CURSOR}")')
    assert quoted(["checkpoint", "lora"]) == list(values)[:2]


@STARTS
@pytest.mark.parametrize(
    ("value", "keys"),
    [
        (f'lora=[{{"{CURSOR}"}}]', OpenLoraWeightInput.__annotations__),
        (f'lora=[{{"model": "x", "{CURSOR}"}}]', ["weight"]),
        (f'inputs={{"{CURSOR}"}}', Flux2DevInputsInput.__annotations__),
    ],
    ids=["in a list", "what is left", "an object"],
)
def test_a_nested_object_offers_its_keys(
    opened: Editor, start: str, value: str, keys: Iterable[str]
) -> None:
    """A literal is known for what it is, on both kinds of client; what it has is not offered again."""
    assert list(opened.offers(f"{start}{PAINT}({value})")) == quoted(keys)


@pytest.mark.parametrize("verb", ["", ".stream"])
def test_a_message_offers_its_keys_and_roles(opened: Editor, verb: str) -> None:
    """Messages are objects within a list, in a call and in a stream."""
    keys = opened.offers(f'{BLOCKING}{TALK}{verb}(messages=[{{"{CURSOR}"}}])')
    assert list(keys) == quoted(ChatMessageInput.__annotations__)
    roles = opened.offers(f'{BLOCKING}{TALK}{verb}(messages=[{{"role": "{CURSOR}"}}])')
    assert list(roles) == quoted(["user", "assistant", "tool"])


def test_a_record_offers_its_fields(opened: Editor) -> None:
    """What a utility or a page of the catalogue gives has attributes with types, at any depth."""
    page = f'runware.model_search(search="flux").data.results[0].{CURSOR}'
    assert {"air", "name", "architecture"} <= set(opened.offers(BLOCKING + page))
    price = f'runware.content.get_model(id="bfl-flux-2-dev").data.{CURSOR}'
    assert {"air", "headline", "capabilities"} <= set(opened.offers(BLOCKING + price))


def test_settings_are_offered(opened: Editor) -> None:
    """The constructor offers its settings, and the values of one that has a closed set."""
    offered = keywords(opened, f"Runware({CURSOR})")
    assert {"transport", "auth_timeout", "max_reconnects", "log_sink", "validate"} <= offered
    values = opened.offers(f'{BLOCKING}Runware(transport="{CURSOR}")')
    assert list(values)[:2] == quoted(["websocket", "rest"])


@STARTS
def test_a_hover_shows_the_documentation(opened: Editor, start: str) -> None:
    """Over a model stands what there is to know of it: limits, rules and the vendor's page."""
    shown = opened.hover(f'{start}{PAINT}{CURSOR}(positive_prompt="fog")').replace("\\_", "_")
    for said in (
        "bfl_flux_2_dev: ",
        "width: ",
        "512 to 2048 px",
        "https://runware.ai/docs/models/bfl-flux-2-dev",
    ):
        assert said in shown


def test_the_type_of_an_operation_leads_to_its_handle(opened: Editor) -> None:
    """From an operation to the module that spells it out."""
    path, line = opened.definition(f"{BLOCKING}runware.upscale_image{CURSOR}()", of_type=True)
    assert path == GENERATED / "handles" / "upscale_image.py"
    assert line.startswith("class UpscaleImage(")


def test_a_deprecated_operation_is_struck_through(opened: Editor) -> None:
    """Where it is used it is tagged as deprecated, with what to use instead."""
    (note,) = opened.diagnostics(f'{BLOCKING}runware.image_upload(image="x")\n')
    assert "deprecated; use media-storage" in note["message"]


def test_a_wrong_key_is_underlined(opened: Editor) -> None:
    """A nested object with a misspelt key has a mark; a right one has none."""
    right = f'{PAINT}(positive_prompt="fog", width=512, height=512, lora=[{{"model": "x:1@1"}}])\n'
    assert opened.diagnostics(BLOCKING + right) == []
    (note,) = opened.diagnostics(BLOCKING + right.replace('"model"', '"modle"'))
    assert note["code"] == "reportArgumentType"
