"""The seed on what happens to a task: callbacks, errors, validation."""

import pickle
from typing import Any, get_args

import pytest

from modelwire import (
    Failure,
    InvalidParams,
    JobStatus,
    ModelwireError,
    PartialFailure,
    QuotaError,
    Runware,
    Success,
)
from modelwire_runtime.errors import ErrorCode
from modelwire_runtime.testing import FakeVendor, TaskPlan
from tests.seed.conftest import Sent

WAVES: Any = {"positive_prompt": "Ocean waves at sunset", "number_results": 3}
SCENE: Any = {"positive_prompt": "A detailed rendering", "width": 1024, "height": 1024}
ONE_FAILS = TaskPlan(steps=(None,), apart=1, failures={1: "inferenceError"}, indexed=True)
CODES = {
    "validation": "invalidParameter",
    "auth": "invalidApiKey",
    "quota": "insufficientCredits",
    "rateLimit": "rateLimitExceeded",
    "safety": "contentPolicyViolation",
    "provider": "providerError",
    "timeout": "timeoutProvider",
    "notFound": "modelNotFound",
    "serverError": "internalServerError",
    "connection": "connectionLost",
    "aborted": "aborted",
    "unknown": "aWordThatNobodyKnows",
}
"""Each code as the document writes it, and a raw code that gives it."""


def test_heading_callbacks_see_results_as_they_end(
    runware: Runware, fake_runware: FakeVendor
) -> None:
    """Each result is told once, the moment it is there, in the order of arrival."""
    fake_runware.plan(TaskPlan(steps=(None,), apart=1, backwards=True, indexed=True))
    seen: list[Any] = []
    video = runware.with_options(on_result=seen.append).video.google_veo_3_1_fast(**WAVES)
    assert [outcome.index for outcome in seen] == [2, 1, 0]
    assert [outcome.result.url for outcome in reversed(seen)] == [item.url for item in video.media]


def test_sample_15_callbacks(runware: Runware, fake_runware: FakeVendor) -> None:
    """Two callbacks watch a task with three results: what is ready, and how far it is."""
    fake_runware.plan(TaskPlan(steps=(None, 40), apart=1, indexed=True))
    ready: list[str] = []
    progress: list[float | None] = []

    def on_result(outcome: Success[Any] | Failure) -> None:
        ready.append(outcome.unwrap().url)

    def on_progress(status: JobStatus) -> None:
        progress.append(status.progress)

    options = {"on_result": on_result, "on_progress": on_progress}
    video = runware.with_options(**options).video.google_veo_3_1_fast(**WAVES)
    assert sorted(ready) == sorted(item.url for item in video.media)
    assert 40 in progress


def test_point_on_result(runware: Runware, fake_runware: FakeVendor) -> None:
    """A result that comes again with every look is told once."""
    fake_runware.plan(TaskPlan(steps=(None,), apart=2, repeats=3, indexed=True))
    seen: list[Any] = []
    runware.with_options(on_result=seen.append).video.google_veo_3_1_fast(**WAVES)
    assert sorted(outcome.index for outcome in seen) == [0, 1, 2]


def test_point_on_progress(runware: Runware, fake_runware: FakeVendor) -> None:
    """Progress is told when it changes, and only then."""
    fake_runware.plan(TaskPlan(steps=(None, 20, 20, 80)))
    seen: list[Any] = []
    runware.with_options(on_progress=seen.append).image.bfl_flux_2_dev(**SCENE)
    told = [status.progress for status in seen if status.progress is not None]
    assert told[:2] == [20, 80]


def test_point_errors_reach_the_callback_first(runware: Runware, fake_runware: FakeVendor) -> None:
    """A failed result is told before the call raises; the good ones are told, and are in the error."""
    fake_runware.plan(ONE_FAILS)
    seen: list[Any] = []
    with pytest.raises(PartialFailure) as caught:
        runware.with_options(on_result=seen.append).video.google_veo_3_1_fast(**WAVES)
    assert [outcome.ok for outcome in seen] == [True, False, True]
    assert len(caught.value.results) == 2
    assert len(caught.value.errors) == 1


def test_point_request_failures_come_at_once(runware: Runware, fake_runware: FakeVendor) -> None:
    """What the vendor refuses at the door has no results, and so no callback."""
    fake_runware.plan(TaskPlan(error="insufficientCredits"))
    seen: list[Any] = []
    with pytest.raises(QuotaError):
        runware.with_options(on_result=seen.append).image.bfl_flux_2_dev(**SCENE)
    assert seen == []


def test_heading_errors_are_one_tree(runware: Runware, fake_runware: FakeVendor) -> None:
    """Whatever goes wrong at the vendor is caught by one class."""
    fake_runware.plan(TaskPlan(error="insufficientCredits"))
    with pytest.raises(ModelwireError) as caught:
        runware.image.bfl_flux_2_dev(**SCENE)
    assert (caught.value.code, caught.value.vendor) == ("quota", "runware")


def test_sample_16_what_an_error_knows(runware: Runware, fake_runware: FakeVendor) -> None:
    """Code, whether it is worth another try, a message, the parameter, a page."""
    with pytest.raises(ModelwireError) as caught:
        runware.image.bfl_flux_2_dev(**{**SCENE, "width": -1})
    error = caught.value
    assert (error.code, error.retryable, error.parameter) == ("validation", False, "width")
    assert "512..2048" in error.message
    assert error.documentation == "https://runware.ai/docs/models/bfl-flux-2-dev"


@pytest.mark.parametrize(("name", "raw"), CODES.items())
def test_row_code(name: str, raw: str) -> None:
    """A code is one of twelve words; ours are written as Python writes them."""
    word = {"rateLimit": "rate_limit", "notFound": "not_found", "serverError": "server_error"}
    assert Runware.error(raw, "No.").code == word.get(name, name)
    assert set(get_args(ErrorCode)) == {word.get(name, name) for name in CODES}


@pytest.mark.parametrize("raw", ["rateLimitExceeded", "internalServerError", "timeoutProvider"])
def test_point_retryable(raw: str) -> None:
    """What passes with time is worth another try; a wrong parameter is not."""
    assert Runware.error(raw, "No.").retryable
    assert not Runware.error("invalidParameter", "No.").retryable


def test_point_message() -> None:
    """The message is for people, and is what the vendor said."""
    assert "Width must be a multiple of 64" in str(_wrong_width())


def test_point_parameter() -> None:
    """The parameter is named as the wire names it."""
    assert _wrong_width().parameter == "width"


def test_point_documentation() -> None:
    """The page is the model's where it is known, else one on its kind of task."""
    page = Runware.error("invalidParameter", "No.", model="runware:400@1").documentation
    assert page is not None
    assert "bfl-flux-2-dev" in page


def test_point_is_runware_error() -> None:
    """An error that has travelled in a pickle is the same class, with the same facts."""
    found = pickle.loads(pickle.dumps(_wrong_width()))
    assert isinstance(found, InvalidParams)
    assert (found.code, found.parameter) == ("validation", "width")


def test_point_raw_code(runware: Runware, fake_runware: FakeVendor) -> None:
    """The vendor's own word is not the code; it is kept in `raw` for a support ticket."""
    fake_runware.plan(TaskPlan(error="insufficientCredits"))
    with pytest.raises(QuotaError) as caught:
        runware.image.bfl_flux_2_dev(**SCENE)
    assert "insufficientCredits" in str(caught.value.raw)


def test_sample_17_switch_on_the_code(runware: Runware) -> None:
    """A form, a bill, or another try: the code and one flag decide."""
    advice: list[str | None] = []
    try:
        runware.image.bfl_flux_2_dev(**{**SCENE, "height": 1})
    except ModelwireError as error:
        if error.code == "validation":
            advice.append(error.parameter)
        elif error.code == "quota" or error.retryable:
            advice.append("later")
    assert advice == ["height"]


def _wrong_width() -> ModelwireError:
    return Runware.error(
        "invalidParameter",
        "Width must be a multiple of 64",
        parameter="width",
        task_type="imageInference",
    )


def test_heading_raising_ones_own_gives_the_class_that_fits() -> None:
    """The class follows from the raw code, so that `except` works as for an error of the client."""
    assert isinstance(Runware.error("insufficientCredits", "No."), QuotaError)


def test_sample_18_raising_ones_own() -> None:
    """Code and page are derived from the raw code and what else is said."""
    with pytest.raises(InvalidParams) as caught:
        raise _wrong_width()
    error = caught.value
    assert (error.code, error.parameter) == ("validation", "width")
    assert error.task_type == "imageInference"
    assert error.documentation is not None


def test_heading_validation_needs_no_network(fake_runware: FakeVendor) -> None:
    """A known model is judged from the package itself, without a request."""
    with fake_runware.client() as runware, pytest.raises(InvalidParams):
        runware.image.bfl_flux_2_dev(**{**SCENE, "width": -1})
    assert (fake_runware.requests, fake_runware.socket.connections) == ([], 0)


def test_sample_25_validation_is_built_in() -> None:
    """There is nothing to install: no package of schemas, no validator."""
    from importlib.metadata import requires

    assert not [name for name in requires("modelwire") or () if name.startswith("jsonschema>=5")]


def test_sample_26_caught_locally(runware: Runware, fake_runware: FakeVendor) -> None:
    """A width of -1 never leaves the machine."""
    with pytest.raises(InvalidParams, match="width=-1 is below 512"):
        runware.image.bfl_flux_2_dev(positive_prompt="A landscape", width=-1, height=1024)
    assert not fake_runware.tasks


def test_sample_27_validation_errors(runware: Runware) -> None:
    """All faults come at once, each with its parameter, its rule and the nearest values."""
    with pytest.raises(InvalidParams) as caught:
        runware.image.bfl_flux_2_dev(positive_prompt="A landscape", width=-1, height=9999)
    faults = {fault.parameter: fault for fault in caught.value.faults}
    assert set(faults) == {"width", "height"}
    assert faults["height"].nearest == (2048,)


def test_sample_28_validate_per_call(runware: Runware, fake_runware: FakeVendor) -> None:
    """A call judges when its client does not, and does not when its client does."""
    fake_runware.validates = False
    lenient = runware.with_options(validate="off")
    lenient.image.bfl_flux_2_dev(**{**SCENE, "width": 77})
    with pytest.raises(InvalidParams):
        lenient.image.bfl_flux_2_dev.with_options(validate="strict")(**{**SCENE, "width": 77})
    runware.image.bfl_flux_2_dev.with_options(validate="off")(**{**SCENE, "width": 77})
    assert len(fake_runware.tasks) == 2


def test_sample_29_clear_schemas(runware: Runware, fake_runware: FakeVendor) -> None:
    """Schemas that were fetched can be forgotten, so that a change at the vendor is seen at once."""
    listing, size = fake_runware.listing, {"properties": {"width": {"type": "integer"}}}
    listing.publish("acme:new@1", "imageInference", schema=size)
    runware.run("acme:new@1", task_type="imageInference", width=9)
    small = {"properties": {"width": {"type": "integer", "maximum": 8}}}
    listing.publish("acme:new@1", "imageInference", schema=small)
    runware.run("acme:new@1", task_type="imageInference", width=9)
    runware.clear_schemas()
    with pytest.raises(InvalidParams, match="width"):
        runware.run("acme:new@1", task_type="imageInference", width=9)


def test_point_schemas_are_fetched_once(runware: Runware, fake_runware: FakeVendor) -> None:
    """The schema of a model that the package lacks is asked for at its first call, and kept."""
    schema = {"properties": {"width": {"type": "integer", "maximum": 8}}}
    fake_runware.listing.publish("acme:new@1", "imageInference", schema=schema)
    for _ in range(3):
        with pytest.raises(InvalidParams):
            runware.run("acme:new@1", task_type="imageInference", width=9)
    asked = [request for request in fake_runware.requests if "/resolve/" in request.path]
    assert len(asked) == 1


def test_point_without_a_schema_the_vendor_judges(
    runware: Runware, fake_runware: FakeVendor, asked: Sent
) -> None:
    """Where no schema can be had, the call is sent as it is."""
    runware.run("acme:unheard@1", task_type="imageInference", positivePrompt="A robot")
    assert asked()["positivePrompt"] == "A robot"


def test_point_task_type_of_an_error(runware: Runware, fake_runware: FakeVendor) -> None:
    """What the vendor refuses names the kind of task."""
    fake_runware.plan(TaskPlan(error="insufficientCredits"))
    with pytest.raises(ModelwireError) as caught:
        runware.image.bfl_flux_2_dev(**SCENE)
    assert caught.value.task_type == "imageInference"


def test_point_precedence_of_validate(runware: Runware) -> None:
    """A call's own word comes before its handle's, and that before the client's."""
    handle = runware.with_options(validate="off").image.bfl_flux_2_dev
    with pytest.raises(InvalidParams):
        handle.with_options(validate="strict")(**{**SCENE, "width": 77})
