"""Plausible replies to what was recorded: the recordings hold what was sent, and of the replies only what became of them."""

import json
from typing import Any

from modelwire_runtime.testing import StreamedReply, reply
from modelwire_runtime.testing.scripted import Outcome
from modelwire_runtime.transports import Response

Json = dict[str, Any]
_OUTPUTS: dict[str, Any] = {
    "imageModel": {"image_url": "https://cdn.example/a.png", "cost": 0.02},
    "videoModel": {"video_url": "https://cdn.example/v.mp4"},
    "speechModel": {"audio_url": "https://cdn.example/a.wav", "cost": 0.001},
    "transcriptionModel": {"transcription": "Hello"},
}
_EXCEPTION = {"error_type": "<class 'ValueError'>", "error_message": "boom"}
_NESTED = 'x {"message":"m","d":{"a":1}}'


def replies(data: Json) -> list[Outcome]:
    """Give what the vendor answers to the requests of a recording, and to those that ours makes besides."""
    if "messages" in data["http"][0]["body"] or "prompt" in data["http"][0]["body"]:
        return [_chat(data)]
    job = _Job(data)
    found = job.by_name() or [*job.before, job.done()]
    return [*found, Response(200, {"content-type": "image/png"}, b"\x89PNG\r\n\x1a\n")]


class _Job:
    def __init__(self, data: Json) -> None:
        self.name = str(data["name"])
        looks = [one["url"] for one in data["http"] if "/status/" in one["url"]]
        self.id = looks[0].rpartition("/")[2] if looks else "sync-1"
        self.output = _OUTPUTS[data["factory"]]
        self.url = next((one["url"] for one in data.get("videos", ())), None)
        self.queued = self.say("IN_QUEUE")
        self.before = [self.queued] if looks else []

    def say(self, state: str, **fields: Any) -> Response:
        return reply({"id": self.id, "status": state, **fields})

    def done(self, output: Any = None) -> Response:
        return self.say("COMPLETED", output=self.output if output is None else output)

    def by_name(self) -> list[Outcome]:
        """Give the replies of a recording that is about its replies."""
        kind, _, rest = self.name.partition(" ")
        if kind == "output" and rest[:1] in '{"':
            if not self.url:
                return [self.queued, self.done({"other": 1})]
            key = rest.split('"')[1]
            output = self.url if rest[0] == '"' else {key: self.url}
            return [self.queued, self.done(output)]
        if kind == "submit":
            return [self.say(rest), *([self.done()] if rest == "RUNNING" else [])]
        if kind == "poll" and rest.isupper():
            return [self.queued, *([self.say(rest)] * 3)]
        found: list[Outcome] = list(self._special().get(self.name, ()))
        return found

    def _special(self) -> dict[str, list[Response]]:
        working = self.say("IN_PROGRESS")
        return {
            "poll": [self.queued, working, self.done({"image_url": "https://cdn.example/b.png"})],
            "poll timeout": [self.queued, working, working, working],
            "progress output while running": [
                self.queued,
                self.say("IN_PROGRESS", output="50 %"),
                self.done(),
            ],
            "queued": [self.queued, self.done()],
            "flat reply": [self.say("COMPLETED", audio_url="https://cdn.example/a.wav")],
            "base64 result": [self.done({"result": "iVBORw0KGgo="})],
            "output is list": [self.done([{"image": "https://cdn.example/a.png"}])],
            "output is string": [self.done("https://cdn.example/a.png")],
            "FAILED": [self.queued, self.say("FAILED", error="nope")],
            "FAILED 200": [self.say("FAILED", error="bad size")],
            "FAILED json string": [self.say("FAILED", error=json.dumps(_EXCEPTION))],
            "FAILED object error": [self.say("FAILED", error=_EXCEPTION)],
            "HTTP 400 nested": [reply({"error": 'x {"message":"inner text"}'}, 400)],
            "HTTP 400 doubly nested": [reply({"error": _NESTED}, 400)],
            "HTTP 401": [reply({"error": "Unauthorized"}, 401)],
            "HTTP 401 empty": [Response(401, {}, b"")],
            "HTTP 429": [reply({"error": "slow down"}, 429)],
        }


def _chat(data: Json) -> Outcome:
    name = str(data["name"])
    if name == "chat HTTP 401":
        return reply({"error": {"message": "bad key"}}, 401)
    if name == "chat HTTP 404 string error":
        return reply({"error": "endpoint not found"}, 404)
    if "parts" in data:
        return StreamedReply(_chunks(data["parts"]))
    said = {part["type"]: part for part in data["content"]}
    if data["factory"] == "completionModel":
        choice: Json = {"index": 0, "text": said["text"]["text"], "finish_reason": "stop"}
    else:
        message: Json = {"role": "assistant", "content": said.get("text", {}).get("text")}
        message["reasoning_content"] = said["reasoning"]["text"]
        if "tool-call" in said:
            function = {"name": said["tool-call"]["toolName"], "arguments": "{}"}
            call = {"id": "t", "type": "function", "function": function}
            message["tool_calls"] = [call]
        choice = {"index": 0, "message": message, "finish_reason": data["finish"]["raw"]}
    return reply({"id": "c", "choices": [choice]})


def _chunks(parts: list[str]) -> list[bytes]:
    """Give the event stream that the vendor's client made these parts of."""
    lines: list[Json] = []
    fields = {"reasoning-delta": "reasoning_content", "text-delta": "content"}
    for part in parts:
        kind, _, text = part.partition(":")
        if kind in fields:
            lines.append({"choices": [{"index": 0, "delta": {fields[kind]: text}}]})
        if kind == "error":
            lines.append({"error": {"message": text.removeprefix("ERR ")}})
    if not any("error" in line for line in lines):
        lines.append({"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]})
    events = [f"data: {json.dumps(line)}\n\n".encode() for line in lines]
    return [*events, b"data: [DONE]\n\n"]
