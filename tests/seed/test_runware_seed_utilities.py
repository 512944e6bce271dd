"""The seed's last part: utilities, content metadata, file helpers."""

import base64
import logging
from pathlib import Path
from typing import Any

import pytest

from modelwire import InvalidParams, NotFoundError, Runware
from modelwire_runtime.files import file_to_base64, file_to_data_uri
from modelwire_runtime.testing import FakeVendor
from tests.seed.conftest import Sent, there

ART: Any = {"positive_prompt": "Abstract art", "width": 1024, "height": 1024}
PHOTO = "https://example.com/photo.jpg"
PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def test_heading_utilities_are_methods_of_the_client(runware: Runware) -> None:
    """They take no model, and their results have attributes for what the vendor says."""
    assert {"model_search", "media_storage", "account_management"} <= set(dir(runware))
    assert runware.account_management(operation="getDetails").data.balance is not None


def test_sample_30_utilities(runware: Runware) -> None:
    """Search, upload, look at the account, and look up a task."""
    found = runware.model_search(search="flux", category="checkpoint", limit=10).data
    assert found.total_results
    assert runware.media_storage(operation="upload", media=PHOTO).data.media_uuid
    task = runware.image.bfl_flux_2_dev(**ART).job_id
    assert task is not None
    assert runware.get_task_details(task_uuid=task).data.task_uuid == task


def test_point_model_search(runware: Runware) -> None:
    """Words, category, architecture and a limit; each hit has an id to run."""
    page = runware.model_search(
        search="flux", category="checkpoint", architecture="sdxl", limit=3
    ).data
    assert len(page.results) == 3
    assert all("flux" in f"{model.air} {model.name}".lower() for model in page.results)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # the vendor has replaced it
def test_point_image_upload(runware: Runware) -> None:
    """A picture is stored for later use: by URL, data URI or base64."""
    for image in (PHOTO, file_to_data_uri(PNG), file_to_base64(PNG)):
        upload = runware.image_upload  # type: ignore[deprecated]  # it is, rightly
        assert upload(image=image).data.image_uuid


def test_point_image_upload_has_a_successor(
    runware: Runware, caplog: pytest.LogCaptureFixture
) -> None:
    """What replaced it stores and deletes media of any kind, and the old one says so once, and in its result."""
    caplog.set_level(logging.INFO, "modelwire")
    with pytest.deprecated_call(match="media-storage") as told:
        stale = runware.image_upload(image=PHOTO)  # type: ignore[deprecated]  # it is, rightly
    assert len(told) == 1
    assert ["media-storage" in text for text in stale.warnings] == [True]
    (entry,) = (record for record in caplog.records if "media-storage" in record.message)
    assert entry.levelno == logging.INFO
    stored = runware.media_storage(operation="upload", media=PNG).data
    assert runware.media_storage(operation="delete", media=stored.media_uuid).data.media_uuid


def test_point_account_management(runware: Runware) -> None:
    """The account's details are typed: name, balance, keys."""
    details = runware.account_management(operation="getDetails").data
    assert details.organization_name == "Fake"
    assert details.balance is not None
    assert details.balance.currency == "USD"


def test_point_get_task_details(runware: Runware) -> None:
    """The archive has what was asked and what came of it."""
    task = runware.image.bfl_flux_2_dev(**ART).job_id
    assert task is not None
    details = runware.get_task_details(task_uuid=task).data
    assert details.request[0]["positivePrompt"] == "Abstract art"


def test_point_get_response(runware: Runware) -> None:
    """A task that is still at work can be looked at by its id."""
    job = runware.image.bfl_flux_2_dev.submit(**ART)
    (state,) = runware.get_response(task_uuid=job.id).data
    assert state.status == "processing"
    assert job.wait().url


def test_point_model_upload(runware: Runware) -> None:
    """A model of one's own is published; its id is what `run` takes."""
    state = runware.model_upload(
        category="checkpoint",
        architecture="sdxl",
        format="safetensors",
        name="Robots",
        version="1",
        download_url="https://example.com/robots.safetensors",
    ).data
    assert state.status == "ready"
    assert state.air


def test_point_get_task_details_and_get_response(runware: Runware) -> None:
    """Of a task that nobody knows, neither has anything; a job does the polling by itself."""
    nobody = "00000000-0000-4000-8000-00000000dead"
    for lookup in (runware.get_task_details, runware.get_response):
        with pytest.raises(NotFoundError, match="No task"):
            lookup(task_uuid=nobody)


def test_heading_content_is_public(fake_runware: FakeVendor) -> None:
    """The pages about models are read without a key; the fake complains about one that is sent."""
    with fake_runware.client() as runware:
        assert runware.content.list_models().data
    assert "authorization" not in fake_runware.requests[0].headers


def test_sample_31_content(rest: Runware) -> None:
    """Models, one model, its examples and prices, capabilities, collections, creators, a page."""
    content = rest.content
    assert content.list_models(capability="io:text-to-image", category="image", search="flux").data
    model = there(content.get_model(id="alibaba-z-image-turbo").data)
    assert model.air == "runware:z-image@turbo"
    assert content.get_model_examples(id="bfl-flux-1-dev").data
    assert there(content.get_model_pricing(id="bfl-flux-1-dev").data).pricing_overview
    assert content.list_capabilities().data
    assert content.list_collections(category="image").data
    assert content.list_creators().data
    assert there(content.get_creator(id="google").data).models
    assert there(content.list_models_page(limit=25, offset=0).data).total


def test_point_list_models(rest: Runware) -> None:
    """Filters narrow the list."""
    every, flux = rest.content.list_models().data, rest.content.list_models(search="flux").data
    assert 0 < len(flux) < len(every)


def test_point_get_model(rest: Runware, asked: Sent) -> None:
    """One model by its slug; its id is what `run` takes."""
    model = there(rest.content.get_model(id="bfl-flux-2-dev").data)
    rest.run(there(model.air), **ART)
    assert asked()["model"] == "runware:400@1"


def test_point_get_model_examples(rest: Runware) -> None:
    """An example has a request that can be sent."""
    (example,) = rest.content.get_model_examples(id="bfl-flux-1-dev").data
    assert there(example.request)["model"] == "runware:101@1"


def test_point_get_model_pricing(rest: Runware) -> None:
    """Prices are text for people."""
    pricing = there(rest.content.get_model_pricing(id="bfl-flux-1-dev").data)
    assert "$" in there(pricing.pricing_overview)


@pytest.mark.parametrize("prefix", ["io:", "op:"])
def test_point_list_capabilities(rest: Runware, prefix: str) -> None:
    """The taxonomy of what models can do."""
    found = rest.content.list_capabilities().data
    assert any(item.id.startswith(prefix) for item in found)


def test_point_list_collections(rest: Runware) -> None:
    """A collection holds its models, whole."""
    first, *_ = rest.content.list_collections(category="image").data
    assert first.models[0].air


def test_point_list_creators(rest: Runware) -> None:
    """Creators come with their models."""
    assert all(item.models for item in rest.content.list_creators().data)


def test_point_get_creator(rest: Runware) -> None:
    """So does one creator."""
    assert there(rest.content.get_creator(id="google").data).name == "Google"


def test_point_paginate(rest: Runware) -> None:
    """A page says how many there are in all; where the original has a flag, there is a method of its own type."""
    page = there(rest.content.list_models_page(limit=25, offset=0).data)
    assert (len(page.items), page.limit) == (25, 25)
    assert page.total is not None
    assert page.total > 300
    flag: Any = {"paginate": True}
    with pytest.raises(InvalidParams, match=r"runware\.content\.list_models_page") as caught:
        rest.content.list_models(**flag)
    assert caught.value.parameter == "paginate"


def test_point_ids_are_resolved(rest: Runware) -> None:
    """A model names its creator by id, which the list of creators explains."""
    creators = {item.id for item in rest.content.list_creators().data}
    assert there(rest.content.get_model(id="bfl-flux-2-dev").data).creator in creators


def test_heading_files_are_parameters_as_they_are(runware: Runware, tmp_path: Path) -> None:
    """Where a parameter takes media, a path needs no helper."""
    photo = tmp_path / "photo.png"
    photo.write_bytes(PNG)
    assert runware.media_storage(operation="upload", media=photo).data.media_uuid


def test_sample_32_file_to_data_uri(runware: Runware, tmp_path: Path) -> None:
    """A local file becomes text that any parameter takes."""
    photo = tmp_path / "photo.png"
    photo.write_bytes(PNG)
    data_uri = file_to_data_uri(photo)
    assert data_uri.startswith("data:image/png;base64,")
    assert runware.media_storage(operation="upload", media=data_uri).data.media_uuid


def test_point_local_file(tmp_path: Path) -> None:
    """A path, as text or as an object; a URL is refused, since it is no file."""
    photo = tmp_path / "photo.png"
    photo.write_bytes(PNG)
    assert file_to_data_uri(str(photo)) == file_to_data_uri(photo)
    with pytest.raises(ValueError, match="URL"):
        file_to_data_uri(PHOTO)


def test_point_in_memory_buffer() -> None:
    """Bytes and their views."""
    assert file_to_data_uri(PNG) == file_to_data_uri(memoryview(PNG))
    assert base64.b64decode(file_to_base64(PNG)) == PNG
