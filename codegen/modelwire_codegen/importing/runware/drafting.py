"""Make specs of Runware's tasks."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from modelwire_codegen.diagnostics import Report
from modelwire_codegen.document import Document
from modelwire_codegen.importing.draft import Draft
from modelwire_codegen.importing.facts import Json
from modelwire_codegen.importing.merging.order import typed
from modelwire_codegen.importing.request import Request, Upstream
from modelwire_codegen.importing.runware.constraints import constrain
from modelwire_codegen.importing.runware.pricing import pricing
from modelwire_codegen.importing.runware.tasks import Task, brief, mapping, tasks_of, without_owned
from modelwire_codegen.importing.runware.vendor import READERS, vendor_file
from modelwire_codegen.importing.runware.words import (
    ANYTHING,
    OF_CLIPS,
    SPEECH,
    WORK,
    Work,
    in_order,
    standard,
    summary,
    tasks,
)
from modelwire_codegen.importing.schema import Dialect, Options, Translation
from modelwire_codegen.names import pascal, snake

_DATE = re.compile(r"20[0-9]{2}-[01][0-9]-[0-3][0-9]")
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
_STATES = {"live": "listed", "deprecated": "deprecated", "retired": "removed", "hidden": "unlisted"}
_FOLDERS = {
    "architecture": "architectures",
    "modality": "modalities",
    "operation": "operations",
    "utility": "utilities",
}


@dataclass(slots=True)
class Drafting:
    """Collects the specs of all documents of a run."""

    request: Request
    report: Report
    taken: set[str]
    models: dict[str, tuple[str, Json]] = field(default_factory=dict[str, tuple[str, Json]])
    objects: dict[str, Json] = field(default_factory=dict[str, Json])

    def add(self, document: Document, form: str, upstream: Upstream) -> None:
        """Take in one document."""
        found = tasks_of(document, form, self.report)
        options = Options(
            scope=self.request.vendor,
            dialect=Dialect.OPENAPI_31 if form == "runware" else Dialect.DRAFT_2020,
            prose=self.request.prose,
            reserved=frozenset(self.taken),
        )
        translation = Translation(without_owned(document, found), options)
        for task in found:
            if task.id in self.models:
                place = task.document.place(task.schema)
                self.report.add(
                    place,
                    "MW657",
                    f"{task.id} is described twice",
                    "leave one of the documents out",
                )
            else:
                self.models[task.id] = (self._file(task), self._model(task, translation, upstream))
        self.objects.update(translation.objects)
        self.taken.update(translation.objects)
        self.report.found.extend(translation.findings)

    def draft(self) -> Draft:
        """Give what came of them."""
        vendor = self.request.vendor
        files: dict[str, Json] = {}
        for identity in sorted(self.models):
            name, model = self.models[identity]
            files.setdefault(f"{vendor}/models/{name}.yaml", {"models": []})["models"].append(model)
        models = [model for _, model in self.models.values()]
        if self.objects:
            files[f"{vendor}/shared/objects.yaml"] = {
                "objects": {name: typed(self.objects[name]) for name in sorted(self.objects)}
            }
        files[f"{vendor}/vendor.yaml"] = vendor_file(vendor, models)
        return Draft(files, tuple(self.report.found))

    def _file(self, task: Task) -> str:
        if task.kind != "model":
            return _FOLDERS[task.kind]
        maker = task.id.partition(":")[0]
        first = re.split(
            r"[^a-z0-9]", (task.slug if maker in ("", "runware", "civitai") else maker).lower()
        )[0]
        return first or "models"

    def _model(self, task: Task, translation: Translation, upstream: Upstream) -> Json:
        params = translation.params(task.schema, pascal(task.slug or task.id), without=task.owned)
        params = in_order({"properties": {}, **params})
        notes = constrain(task, params, self.report)
        params = {key: value for key, value in params.items() if value != {}}
        whole = {"properties": {}, **params}
        work = self._work(task, whole)
        kind, more = tasks(work, task.info.get("x-capabilities"))
        entry: Json = {"id": task.id}
        optional: dict[str, Any] = {
            "kind": task.kind if task.kind != "model" else None,
            "slug": task.slug if task.kind == "model" else None,
            "name": f"any_{snake(task.id)}" if task.kind == "modality" else None,
            "title": task.title,
            "summary": summary(work, whole),
            "namespace": (
                work.namespace if task.kind in ("model", "architecture", "modality") else "client"
            ),
            "task": kind,
            "also_tasks": more,
            "route": self._route(task, work),
            "endpoint": task.endpoint,
            "docs": task.docs or self._docs(task),
            "lifecycle": self._lifecycle(task),
            "params": typed(params) or {"properties": {}},
            "result": work.reader,
            "standard": standard(whole),
            "pricing": self._pricing(task, work, whole),
            "notes": notes,
            "sources": [f"{upstream.source}:{upstream.place}"],
        }
        return entry | {key: value for key, value in optional.items() if value}

    def _pricing(self, task: Task, work: Work, params: Json) -> Json | None:
        found = pricing(task, work.namespace, params, self.report)
        return {**found, "as_of": self.request.read} if found and self.request.read else found

    def _work(self, task: Task, params: Json) -> Work:
        if task.kind == "utility":
            return ANYTHING._replace(task=_kebab(task.endpoint))
        found = WORK.get(task.endpoint)
        if found is None:
            place = task.document.place((*task.schema, "properties", "taskType"))
            message = f"task type {brief(task.endpoint)} is not known; its results stay plain data"
            self.report.add(
                place,
                "MW655",
                message,
                "choose `namespace`, `task` and `result` of the model by hand",
            )
            return ANYTHING._replace(task=_kebab(task.endpoint))
        if task.endpoint == "audioInference" and "speech" in params["properties"]:
            return SPEECH
        inputs = params["properties"].get("inputs", {}).get("properties", {})
        if task.endpoint in OF_CLIPS and "video" in inputs and "image" not in inputs:
            found = OF_CLIPS[task.endpoint]
        self._check_reply(task, found)
        return found

    def _check_reply(self, task: Task, work: Work) -> None:
        """Tell when a reply that is described holds none of the files that its reader looks for."""
        fields = mapping(task.reply.get("properties"))
        wanted = [path.partition(".")[0] for path in READERS[work.reader].get("media", ())]
        if fields and wanted and not set(wanted) & set(fields):
            message = f"results of {task.id} hold none of {', '.join(wanted)}"
            place = task.document.place(task.schema)
            self.report.add(place, "MW653", message, "choose another reader under `result`")

    @staticmethod
    def _docs(task: Task) -> str:
        """Give the page that the vendor has for each model of its catalogue."""
        is_listed = task.kind == "model" and _SLUG.match(task.slug)
        return f"https://runware.ai/docs/models/{task.slug}" if is_listed else ""

    @staticmethod
    def _route(task: Task, work: Work) -> str:
        if task.kind == "utility":
            return "utility"
        return work.route if task.kind == "model" else f"open_{work.route}"

    def _lifecycle(self, task: Task) -> Json:
        status, since = task.info.get("x-status", "live"), task.info.get("x-released-at")
        if not isinstance(status, str) or status not in _STATES:
            place = task.document.place(("info", "x-status"))
            self.report.add(
                place,
                "MW656",
                f"status {brief(status)} is not known; taken as listed",
                "set `lifecycle` by hand",
            )
        found = _DATE.match(since) if isinstance(since, str) else None
        return {
            "state": _STATES.get(str(status), "listed"),
            **({"since": found.group()} if found else {}),
        }


def _kebab(name: str) -> str:
    words = re.findall(r"[A-Z]?[a-z0-9]+|[A-Z]+", name)
    return "-".join(word.lower() for word in words) or "task"


def draft(
    documents: Sequence[tuple[Document, str, Upstream]], request: Request, taken: Iterable[str]
) -> Draft:
    """Make a draft of documents, each with its form and what is known about it."""
    drafting = Drafting(request, Report(), set(taken))
    for document, form, upstream in documents:
        drafting.add(document, form, upstream)
    return drafting.draft()
