# Written by modelwire-codegen from specs/runware/vendor.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

"""What Runware says besides files and texts, as classes that read leniently."""

from collections.abc import Mapping
from typing import Any, ClassVar

from modelwire_runtime.results.records import Record


class OutputFile(Record):
    """A file that the task made."""

    url: str
    """Address of the file."""
    uuid: str
    """Identifier of the file."""


class FileOutputs(Record):
    """Files that the task made."""

    files: tuple[OutputFile, ...]
    """Files that the task made."""

    _parts: ClassVar[Mapping[str, str]] = {"files": "OutputFile"}
    _lists = ("files",)


class TrainedModelItem(Record):
    """A trained model."""

    task_uuid: str
    """Identifier of the task, echoed in every reply."""
    cost: float | None
    """Price of the task in US dollars."""
    air: str
    """AIR of the model that was made."""
    outputs: FileOutputs
    """Files and identifiers that the task made."""

    _wires: ClassVar[Mapping[str, str]] = {"task_uuid": "taskUUID"}
    _parts: ClassVar[Mapping[str, str]] = {"outputs": "FileOutputs"}


class DraftOutputs(Record):
    """Files and drafts that the task made."""

    draft_cache: str | None
    """Draft bundle from which the full clip can be made."""
    draft_id: str | None
    """Identifier of the draft."""
    files: tuple[OutputFile, ...]
    """Files that the task made."""
    video_id: str | None
    """Identifier of the clip at its provider."""

    _wires: ClassVar[Mapping[str, str]] = {"draft_cache": "draftCache", "draft_id": "draftId", "video_id": "videoId"}
    _parts: ClassVar[Mapping[str, str]] = {"files": "OutputFile"}
    _lists = ("files",)


class ToolItem(Record):
    """Files that the tool made."""

    task_uuid: str
    """Identifier of the task, echoed in every reply."""
    cost: float | None
    """Price of the task in US dollars."""
    outputs: DraftOutputs
    """Files and identifiers that the task made."""

    _wires: ClassVar[Mapping[str, str]] = {"task_uuid": "taskUUID"}
    _parts: ClassVar[Mapping[str, str]] = {"outputs": "DraftOutputs"}


class AccountBalance(Record):
    """Money on the account."""

    amount: float
    """Amount of the balance."""
    free_balance: float | None
    """Free credit that is left."""
    currency: str
    """Currency of the amounts."""

    _wires: ClassVar[Mapping[str, str]] = {"free_balance": "freeBalance"}


class TeamMember(Record):
    """A member of the organisation."""

    name: str
    """Name of the member."""
    email: str
    """Address of the member."""
    roles: tuple[str, ...]
    """Roles of the member."""
    joined_at: str | None
    """When the member joined."""

    _wires: ClassVar[Mapping[str, str]] = {"joined_at": "joinedAt"}
    _lists = ("roles",)


class AccountKey(Record):
    """An API key of the organisation."""

    api_key: str
    """The key."""
    name: str
    """Name of the key."""
    description: str | None
    """Note on the key."""
    enabled: bool
    """Whether the key may be used."""
    created_at: str
    """When the key was made."""
    last_used_at: str | None
    """When the key was last used."""
    requests: float | None
    """How many requests there were."""

    _wires: ClassVar[Mapping[str, str]] = {"api_key": "apiKey", "created_at": "createdAt", "last_used_at": "lastUsedAt"}


class UsageTotal(Record):
    """Requests and spending of a period."""

    credits: float
    """Credits that were used."""
    requests: float
    """How many requests there were."""


class UsageRow(Record):
    """Figures of a day, a model or a key."""

    date: str | None
    """Day that the row is about."""
    model: str | None
    """Model that the row is about."""
    model_name: str | None
    """Name of the model that the row is about."""
    api_key: str | None
    """API key that the row is about."""
    count: float | None
    """How many requests there were."""
    spend: float | None
    """Money that was spent."""
    client_errors: float | None
    """Requests that failed by the caller's fault."""
    server_errors: float | None
    """Requests that failed by the service's fault."""
    avg_inference_time: float | None
    """Mean time of a task."""
    p90_inference_time: float | None
    """Time within which nine tenths of the tasks ended."""
    p99_inference_time: float | None
    """Time within which 99 of 100 tasks ended."""

    _wires: ClassVar[Mapping[str, str]] = {
        "model_name": "modelName",
        "api_key": "apiKey",
        "client_errors": "clientErrors",
        "server_errors": "serverErrors",
        "avg_inference_time": "avgInferenceTime",
        "p90_inference_time": "p90InferenceTime",
        "p99_inference_time": "p99InferenceTime",
    }


class UsageSummary(Record):
    """Totals of a table of figures."""

    total_requests: float | None
    """Requests in the period."""
    total_results: float | None
    """How many results were made."""
    total_spend: float | None
    """Money spent in the period."""
    avg_daily_spend: float | None
    """Mean money spent a day."""
    projected_spend: float | None
    """Money that will be spent at this rate."""
    total_errors: float | None
    """Failed requests in the period."""
    error_rate: float | None
    """Share of requests that failed."""
    avg_inference_time: float | None
    """Mean time of a task."""
    p50_inference_time: float | None
    """Time within which half of the tasks ended."""
    p90_inference_time: float | None
    """Time within which nine tenths of the tasks ended."""
    p99_inference_time: float | None
    """Time within which 99 of 100 tasks ended."""

    _wires: ClassVar[Mapping[str, str]] = {
        "total_requests": "totalRequests",
        "total_results": "totalResults",
        "total_spend": "totalSpend",
        "avg_daily_spend": "avgDailySpend",
        "projected_spend": "projectedSpend",
        "total_errors": "totalErrors",
        "error_rate": "errorRate",
        "avg_inference_time": "avgInferenceTime",
        "p50_inference_time": "p50InferenceTime",
        "p90_inference_time": "p90InferenceTime",
        "p99_inference_time": "p99InferenceTime",
    }


class UsageTable(Record):
    """A table of figures with its totals."""

    data: tuple[UsageRow, ...]
    """Rows of the table."""
    meta: UsageSummary
    """Totals of the table."""

    _parts: ClassVar[Mapping[str, str]] = {"data": "UsageRow", "meta": "UsageSummary"}
    _lists = ("data",)


class AccountUsage(Record):
    """Figures of the account."""

    today: UsageTotal | None
    """Figures of today."""
    last7_days: UsageTotal | None
    """Figures of the last seven days."""
    last30_days: UsageTotal | None
    """Figures of the last thirty days."""
    total: UsageTotal | None
    """Figures of all time."""
    timeseries: UsageTable | None
    """Figures over time."""
    model: UsageTable | None
    """Figures by model."""
    api_key: UsageTable | None
    """Figures by API key."""

    _wires: ClassVar[Mapping[str, str]] = {"last7_days": "last7Days", "last30_days": "last30Days", "api_key": "apiKey"}
    _parts: ClassVar[Mapping[str, str]] = {
        "today": "UsageTotal",
        "last7_days": "UsageTotal",
        "last30_days": "UsageTotal",
        "total": "UsageTotal",
        "timeseries": "UsageTable",
        "model": "UsageTable",
        "api_key": "UsageTable",
    }


class AccountReport(Record):
    """Details or figures of the account."""

    task_uuid: str
    """Identifier of the task, echoed in every reply."""
    operation: str
    """What was done. Known values: getDetails, getUsageActivity, getUsagePerformance, getUsageErrors; others are passed
    on."""
    start_date: str | None
    """First day of the period."""
    end_date: str | None
    """Last day of the period."""
    organization_name: str | None
    """Name of the organisation."""
    organization_uuid: str | None
    """Identifier of the organisation."""
    balance: AccountBalance | None
    """Money on the account."""
    team: tuple[TeamMember, ...]
    """Members of the organisation."""
    api_keys: tuple[AccountKey, ...]
    """API keys of the organisation."""
    usage: AccountUsage | None
    """Tokens that the call used."""

    _wires: ClassVar[Mapping[str, str]] = {
        "task_uuid": "taskUUID",
        "start_date": "startDate",
        "end_date": "endDate",
        "organization_name": "organizationName",
        "organization_uuid": "organizationUUID",
        "api_keys": "apiKeys",
    }
    _parts: ClassVar[Mapping[str, str]] = {
        "balance": "AccountBalance",
        "team": "TeamMember",
        "api_keys": "AccountKey",
        "usage": "AccountUsage",
    }
    _lists = ("team", "api_keys")


class SignedIn(Record):
    """An open session."""

    connection_session_uuid: str
    """Identifier of the session, for signing in to it again."""

    _wires: ClassVar[Mapping[str, str]] = {"connection_session_uuid": "connectionSessionUUID"}


class TaskError(Record):
    """Why a task failed."""

    code: str | None
    """Code of the error."""
    message: str | None
    """What went wrong."""


class TaskState(Record):
    """State of a task."""

    task_uuid: str
    """Identifier of the task, echoed in every reply."""
    status: str
    """State of the task. Known values: processing, success, error; others are passed on."""
    progress: int | None
    """How far the task has come. In percent."""
    error: TaskError | None
    """Why the task failed."""

    _wires: ClassVar[Mapping[str, str]] = {"task_uuid": "taskUUID"}
    _parts: ClassVar[Mapping[str, str]] = {"error": "TaskError"}


class TaskDetails(Record):
    """A task as it was sent and answered."""

    task_uuid: str
    """Identifier of the task, echoed in every reply."""
    request: tuple[Mapping[str, Any], ...]
    """The tasks as they were sent."""
    response: Mapping[str, Any]
    """The reply as it was given."""

    _wires: ClassVar[Mapping[str, str]] = {"task_uuid": "taskUUID"}
    _lists = ("request",)


class UploadedImage(Record):
    """A picture that is stored."""

    task_uuid: str
    """Identifier of the task, echoed in every reply."""
    image_uuid: str
    """Identifier of the picture."""
    image_url: str
    """Address of the picture."""

    _wires: ClassVar[Mapping[str, str]] = {"task_uuid": "taskUUID", "image_uuid": "imageUUID", "image_url": "imageURL"}


class StoredMedia(Record):
    """Media that are stored or deleted."""

    task_uuid: str
    """Identifier of the task, echoed in every reply."""
    operation: str
    """What was done. Known values: upload, delete; others are passed on."""
    media_uuid: str
    """Identifier of the stored media."""
    media_url: str | None
    """Address of the stored media."""

    _wires: ClassVar[Mapping[str, str]] = {"task_uuid": "taskUUID", "media_uuid": "mediaUUID", "media_url": "mediaURL"}


class FoundModel(Record):
    """A model that was found."""

    air: str
    """AIR of the model."""
    name: str
    """Name of the model."""
    category: str
    """Kind of model. Known values: checkpoint, lora, lycoris, vae, embeddings; others are passed on."""
    architecture: str | None
    """Architecture of the model."""
    capabilities: tuple[str, ...]
    """What the model can do."""
    source: str
    """Part of the catalogue that the model belongs to. Known values: featured, community; others are passed on."""
    hero_image: str | None
    """Address of the model's cover picture."""
    private: bool
    """Whether only the account sees the model."""
    is_favorite: bool | None
    """Whether the account marked the model as a favourite."""
    provider: str | None
    """Provider of the model."""
    short_description: str | None
    """One line about the model."""
    positive_trigger_words: str | None
    """Words that call the model's effect up."""
    negative_trigger_words: str | None
    """Words to keep out with the model."""

    _wires: ClassVar[Mapping[str, str]] = {
        "hero_image": "heroImage",
        "is_favorite": "isFavorite",
        "short_description": "shortDescription",
        "positive_trigger_words": "positiveTriggerWords",
        "negative_trigger_words": "negativeTriggerWords",
    }
    _lists = ("capabilities",)


class ModelSearchPage(Record):
    """One page of models."""

    task_uuid: str
    """Identifier of the task, echoed in every reply."""
    total_results: int
    """How many there are in all."""
    results: tuple[FoundModel, ...]
    """Models that were found."""

    _wires: ClassVar[Mapping[str, str]] = {"task_uuid": "taskUUID", "total_results": "totalResults"}
    _parts: ClassVar[Mapping[str, str]] = {"results": "FoundModel"}
    _lists = ("results",)


class ModelUploadState(Record):
    """State of an upload."""

    task_uuid: str
    """Identifier of the task, echoed in every reply."""
    status: str
    """State of the task. Known values: validated, downloaded, optimized, stored, ready, failed; others are passed on."""
    message: str
    """What the state means."""
    air: str | None
    """AIR of the model that was made."""

    _wires: ClassVar[Mapping[str, str]] = {"task_uuid": "taskUUID"}


class Pong(Record):
    """A sign of life."""

    pong: bool
    """The service is alive."""


class ContentPrice(Record):
    """The price of a typical call."""

    configuration: str | None
    """Settings that the price is for."""
    price: float | str | None
    """Price of the call in US dollars."""
    latency_ms: float | None
    """How long the call took. In ms."""
    example_id: str | None
    """Identifier of the example."""

    _wires: ClassVar[Mapping[str, str]] = {"latency_ms": "latencyMs", "example_id": "exampleId"}


class ContentRate(Record):
    """A rate of a model."""

    amount: float | str | None
    """Price of one unit in US dollars."""
    unit: str | None
    """What the rate counts."""
    label: str | None
    """Name to show."""


class ContentModel(Record):
    """A model of the catalogue."""

    model: str | None
    """Identifier of the model in the catalogue."""
    air: str | None
    """AIR of the model."""
    name: str
    """Name of the entry."""
    creator: str | None
    """Maker of the model."""
    status: str | None
    """State of the model in the catalogue. Known values: live, deprecated, coming-soon, compatible-only; others are
    passed on."""
    released_at: str | None
    """When the model came out."""
    weight: float | None
    """Weight of the model in the catalogue's order."""
    headline: str | None
    """One line about the model."""
    description: str | None
    """What the entry is."""
    capabilities: tuple[str, ...]
    """What the model can do."""
    architecture: str | None
    """Architecture of the model."""
    hosted: bool | None
    """Whether the vendor runs the model itself."""
    cover_image: str | None
    """Address of the cover picture."""
    og_image: str | None
    """Address of the preview picture."""
    pricing_overview: str | None
    """What the model costs, in words."""
    pricing_examples: tuple[ContentPrice, ...]
    """Prices of typical calls."""
    pricing_basis: str | None
    """What the price is counted by."""
    pricing_rates: tuple[ContentRate, ...]
    """Rates of the model."""
    pricing_measured: Any
    """Prices that were measured."""
    zdr: bool | None
    """Vendor field zdr; the vendor publishes no meaning."""
    replaced_by: str | None
    """Model that takes this one's place."""
    deactivates_at: str | None
    """When the model is switched off."""
    context_window: int | None
    """Tokens that the model can take in."""

    _wires: ClassVar[Mapping[str, str]] = {
        "released_at": "releasedAt",
        "cover_image": "coverImage",
        "og_image": "ogImage",
        "pricing_overview": "pricingOverview",
        "pricing_examples": "pricingExamples",
        "pricing_basis": "pricingBasis",
        "pricing_rates": "pricingRates",
        "pricing_measured": "pricingMeasured",
        "replaced_by": "replacedBy",
        "deactivates_at": "deactivatesAt",
        "context_window": "contextWindow",
    }
    _parts: ClassVar[Mapping[str, str]] = {"pricing_examples": "ContentPrice", "pricing_rates": "ContentRate"}
    _lists = ("capabilities", "pricing_examples", "pricing_rates")


class ContentPage(Record):
    """One page of models."""

    total: int | None
    """How many models match."""
    limit: int | None
    """Most models on a page."""
    offset: int | None
    """How many models were skipped."""
    items: tuple[ContentModel, ...]
    """Entries of the page."""

    _parts: ClassVar[Mapping[str, str]] = {"items": "ContentModel"}
    _lists = ("items",)


class ContentExample(Record):
    """A sample call and its result."""

    id: str | None
    """Identifier of the entry."""
    title: str | None
    """Title of the entry."""
    model: str | None
    """Identifier of the model in the catalogue."""
    capability: str | None
    """What the example shows."""
    asset: Any
    """Address of the example's result."""
    request: Mapping[str, Any] | None
    """The call as it was sent."""
    response: Mapping[str, Any] | None
    """The reply as it was given."""


class ContentPricing(Record):
    """What a model costs."""

    model: str | None
    """Identifier of the model in the catalogue."""
    pricing_overview: str | None
    """What the model costs, in words."""
    pricing_examples: tuple[ContentPrice, ...]
    """Prices of typical calls."""
    pricing_basis: str | None
    """What the price is counted by."""
    pricing_rates: tuple[ContentRate, ...]
    """Rates of the model."""
    pricing_measured: Any
    """Prices that were measured."""

    _wires: ClassVar[Mapping[str, str]] = {
        "pricing_overview": "pricingOverview",
        "pricing_examples": "pricingExamples",
        "pricing_basis": "pricingBasis",
        "pricing_rates": "pricingRates",
        "pricing_measured": "pricingMeasured",
    }
    _parts: ClassVar[Mapping[str, str]] = {"pricing_examples": "ContentPrice", "pricing_rates": "ContentRate"}
    _lists = ("pricing_examples", "pricing_rates")


class ContentGuide(Record):
    """A guide to a model."""

    slug: str | None
    """Name of the entry in addresses."""
    title: str | None
    """Title of the entry."""
    description: str | None
    """What the entry is."""
    date: str | None
    """When the guide came out."""
    url: str | None
    """Address of the entry."""


class ContentCollection(Record):
    """A group of models."""

    id: str
    """Identifier of the entry."""
    name: str | None
    """Name of the entry."""
    description: str | None
    """What the entry is."""
    category: str | None
    """Kind of model."""
    models: tuple[ContentModel, ...]
    """Models of the entry."""

    _parts: ClassVar[Mapping[str, str]] = {"models": "ContentModel"}
    _lists = ("models",)


class ContentCapability(Record):
    """Something that models can do."""

    id: str
    """Identifier of the entry."""
    label: str
    """Name to show."""


class ContentCreator(Record):
    """A maker of models."""

    id: str
    """Identifier of the entry."""
    name: str | None
    """Name of the entry."""
    logo: str | None
    """Address of the logo."""
    models: tuple[ContentModel, ...]
    """Models of the entry."""

    _parts: ClassVar[Mapping[str, str]] = {"models": "ContentModel"}
    _lists = ("models",)
