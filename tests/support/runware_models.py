"""Runware with a handful of models, made by hand: what a fake vendor serves when no generated code is wanted."""

from collections.abc import Callable
from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire_runtime.catalog import Catalog
from modelwire_runtime.handles import Entry
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results import Result
from modelwire_runtime.testing.data import ServedModel, VendorData
from modelwire_runtime.vendor import Auth, Owns, Reader, Route, Vendor

PICTURE = "runware:400@1"
FILM = "bfl:flux@3-video"
SONG = "runware:dia2@2b"
TALKER = "google:gemma@4-31b"
STATUE = "tripo:v3.1@0"
SHARPER = "runware:500@1"


def _wire(name: str, **limits: Any) -> Any:
    """Declare an optional parameter under its wire name."""
    return Field(default=OMIT, serialization_alias=name, description=name, **limits)


class Common(Params[Result, Result]):
    """What every inference task takes."""

    delivery_method: Literal["sync", "async", "stream"] = _wire("deliveryMethod")
    include_cost: bool = _wire("includeCost")
    webhook_url: str = _wire("webhookURL")
    number_results: int = _wire("numberResults", ge=1, le=20)
    output_type: Literal["URL", "base64Data", "dataURI"] = _wire("outputType")
    output_format: str = _wire("outputFormat")
    seed: int = _wire("seed")
    safety: dict[str, Any] = _wire("safety")
    inputs: dict[str, Any] = _wire("inputs")


class PictureParams(Common):
    """A model that makes pictures."""

    model_id: ClassVar[str] = PICTURE
    positive_prompt: str = Field(serialization_alias="positivePrompt", description="The prompt.")
    width: int = _wire("width", ge=128, le=2048, multiple_of=64)
    height: int = _wire("height", ge=128, le=2048, multiple_of=64)


class OtherParams(Common):
    """Any other model."""

    positive_prompt: str = _wire("positivePrompt")
    duration: float = _wire("duration")
    speech: dict[str, Any] = _wire("speech")


class TextParams(Params[Result, Result]):
    """A language model."""

    messages: list[dict[str, Any]] = Field(description="The conversation.")
    settings: dict[str, Any] = _wire("settings")
    json_schema: dict[str, Any] = _wire("jsonSchema")
    include_usage: bool = _wire("includeUsage")
    include_cost: bool = _wire("includeCost")
    number_results: int = _wire("numberResults")
    delivery_method: Literal["sync", "async", "stream"] = _wire("deliveryMethod")


class AnyPictureParams(PictureParams):
    """Any model that makes pictures, by its id."""

    model_id: ClassVar[str] = "image"
    model: str = Field(description="The model.")


class ToolParams(Params[Result, Result]):
    """A utility."""

    operation: str = _wire("operation")
    media: str = _wire("media")
    image: str = _wire("image")
    search: str = _wire("search")
    limit: int = _wire("limit")
    offset: int = _wire("offset")
    sort: str = _wire("sort")


class UploadParams(Params[Result, Result]):
    """The upload of a model."""

    name: str = Field(description="Name.")
    version: str = Field(description="Version.")
    category: str = _wire("category")
    architecture: str = _wire("architecture")
    format: str = _wire("format")
    download_url: str = Field(serialization_alias="downloadURL", description="Where it is.")
    air: str = _wire("air")


_OWNS = {"taskType": Owns("endpoint"), "taskUUID": Owns("uuid")}
_TASK = {**_OWNS, "model": Owns("id")}
_RESULTS = {
    "image": Reader("image", ("imageURL", "imageBase64Data", "imageDataURI"), cost="cost"),
    "video": Reader("video", ("videoURL",), cost="cost"),
    "audio": Reader("audio", ("audioURL",), cost="cost"),
    "text": Reader("text", text=("text",), cost="cost"),
    "three_d": Reader("three_d", ("outputs.files[].url",), cost="cost"),
    "record": Reader("json"),
}
VENDOR = Vendor(
    id="runware",
    title="Runware",
    package="modelwire.runware",
    base_url="https://api.runware.ai/v1",
    socket_url="wss://ws-api.runware.ai/v1",
    bases={
        "content": "https://content.runware.ai",
        "schemas": "https://schemas.runware.ai",
        "serverless": "https://api.serverless.runware.ai",
    },
    auth=Auth(env=("RUNWARE_API_KEY",)),
    routes={
        "task": Route("task", "runware_tasks", "", owns=_TASK),
        "text_task": Route("text_task", "runware_tasks", "", {"stream": True}, owns=_TASK),
        "open_task": Route("open_task", "runware_tasks", "", owns=_OWNS),
        "utility": Route("utility", "runware_tasks", "", {"jobs": False}, owns=_OWNS),
    },
    results=_RESULTS,
)
_MODELS: tuple[tuple[str, str, str, str, str, Any, str], ...] = (
    # id, slug, route, task type, result, params class, kind
    (PICTURE, "bfl-flux-2-dev", "task", "imageInference", "image", PictureParams, "model"),
    (FILM, "bfl-flux-3-video", "task", "videoInference", "video", OtherParams, "model"),
    (SONG, "nari-labs-dia2-2b", "task", "audioInference", "audio", OtherParams, "model"),
    (TALKER, "google-gemma-4-31b", "text_task", "textInference", "text", TextParams, "model"),
    (STATUE, "tripo-v3-1", "task", "3dInference", "three_d", OtherParams, "model"),
    (SHARPER, "clarity", "task", "upscale", "image", OtherParams, "model"),
    ("image", "image", "open_task", "imageInference", "image", AnyPictureParams, "modality"),
    ("sdxl", "sdxl", "open_task", "imageInference", "image", AnyPictureParams, "architecture"),
    ("model-search", "model-search", "utility", "modelSearch", "record", ToolParams, "utility"),
    ("media-storage", "media-storage", "utility", "mediaStorage", "record", ToolParams, "utility"),
    ("image-upload", "image-upload", "utility", "imageUpload", "record", ToolParams, "utility"),
    ("account", "account", "utility", "accountManagement", "record", ToolParams, "utility"),
    ("model-upload", "model-upload", "utility", "modelUpload", "record", UploadParams, "utility"),
)


def runware_data() -> VendorData:
    """Make the vendor and its models, as `FakeVendor(data=...)` takes them."""
    models: list[ServedModel] = []
    rows: list[tuple[Any, ...]] = []
    for id, slug, route, task_type, result, params, kind in _MODELS:
        name = slug.replace("-", "_")
        entry = Entry(id, name, name.title(), route, task_type, None, result)
        models.append(ServedModel(entry, "image", _RESULTS[result], _loader(params)))
        title = slug.replace("-", " ").title()
        row = (id, (), "image", name, title, task_type, "listed", "", "", "", "", None, ())
        rows.append((*row, slug, kind))
    return VendorData(VENDOR, tuple(models), Catalog(rows, "runware"))


def _loader(params: Any) -> Callable[[], Any]:
    return lambda: params
