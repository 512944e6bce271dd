"""What an answer looks like on the wire: a result as its reader knows it, and what the protocol puts around it."""

from collections.abc import Mapping
from typing import Any

from modelwire_codegen.exporting.requests import Call
from modelwire_codegen.exporting.schemas import Schemas

Json = dict[str, Any]
_WORDS = {
    "validation": "The request is wrong.",
    "auth": "The key is missing, wrong or not allowed to do this.",
    "quota": "The account has no credit left.",
    "rate_limit": "Too many requests; try again later.",
    "safety": "The vendor's filter refused.",
    "provider": "The work failed at the vendor.",
    "timeout": "The work took too long.",
    "not_found": "There is no such thing, or no such model any more.",
    "server_error": "The service failed.",
    "connection": "The service could not be reached.",
    "aborted": "The work was given up.",
}


def result(schemas: Schemas, call: Call, at: str) -> Json:
    """Give the schema of a result; readers are lenient, so it refuses nothing that it does not name."""
    made: Json = schemas.schema(call.reader.get("schema", {}), at)
    return made


def answered(schema: Json, call: Call) -> Json:
    """Put a result into what the protocol puts around it."""
    flow = call.route["flow"]
    if call.reader.get("unwrap_list"):
        schema = {"anyOf": [schema, {"type": "array", "items": schema}]}
    if flow == "runpod_jobs":
        return _job(schema)
    if flow == "runware_tasks":
        return {
            "type": "object",
            "properties": {
                "data": {"type": "array", "items": schema},
                "errors": {"type": "array", "items": {"type": "object"}},
            },
        }
    return schema


def _job(output: Json) -> Json:
    """Give a job's envelope: its output is there once it has ended."""
    return {
        "type": "object",
        "properties": {
            "id": {"description": "Id of the job.", "type": "string"},
            "status": {"description": "State of the job; COMPLETED is success.", "type": "string"},
            "output": output,
            "error": {"description": "Why it failed."},
            "delayTime": {"description": "Milliseconds in the queue.", "type": "number"},
            "executionTime": {"description": "Milliseconds of work.", "type": "number"},
        },
        "required": ["id", "status"],
    }


def errors(facts: Mapping[str, Any]) -> Json:
    """Give an answer for each HTTP status that the vendor is known to fail with, by its status."""
    return {
        status: {
            "description": _WORDS.get(code, "The call failed."),
            "content": {"application/json": {"schema": {"type": "object"}}},
            "x-modelwire": {"code": code},
        }
        for status, code in sorted(facts["errors"].items())
        if status.isdecimal()
    }
