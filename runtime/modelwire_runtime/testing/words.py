"""What the fake language models say; it follows from the request and from nothing else."""

import json
import re
import zlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

from modelwire_runtime.testing import instances

_SENTENCES = (
    "A robot woke at dawn and counted the windows that caught the light.",
    "The river keeps no secret for long, said the ferryman, and smiled.",
    "Two kites crossed above the harbour, one red and one almost red.",
    "Somewhere a clock struck an hour that nobody had asked for.",
    "The baker left the door open, and the whole street smelled of bread.",
)
_FIELD = re.compile(
    r"""["']?(\w+)["']?\s*:\s*["']?(string|number|integer|boolean)\b["']?\s*(\[\s*\])?"""
)
_STOP = {
    "with",
    "what",
    "that",
    "this",
    "from",
    "have",
    "will",
    "your",
    "given",
    "function",
    "call",
}


def prompt_of(messages: Any) -> str:
    """Return the text of the last message that a person wrote."""
    for message in reversed(_messages(messages)):
        if message.get("role") == "user":
            return text_of(message.get("content"))
    return ""


def text_of(content: Any) -> str:
    """Return the text of a message's content, whether it is a string or a list of parts."""
    if isinstance(content, str):
        return content
    if isinstance(content, list):
        return " ".join(str(part.get("text", "")) for part in _messages(content)).strip()
    return ""


def answer(body: Mapping[str, Any]) -> str:
    """Answer with JSON where that is asked for, with a tool's result after one, or with words."""
    messages = _messages(body.get("messages"))
    prompt = prompt_of(messages)
    wanted = body.get("response_format")
    if (
        isinstance(wanted, dict)
        and (schema := _schema_of(cast("dict[str, Any]", wanted))) is not None
    ):
        return json.dumps(instance(schema, prompt))
    if messages and messages[-1].get("role") == "tool":
        return f"The tool says: {text_of(messages[-1].get('content'))}"
    everything = " ".join(text_of(message.get("content")) for message in messages)
    if "json" in everything.lower() or isinstance(wanted, dict):
        return json.dumps(_described(everything, prompt))
    return say(prompt)


def say(prompt: str) -> str:
    """Return three sentences: one repeats the prompt, two are picked by it."""
    pick = zlib.crc32(prompt.encode())
    first, second = pick % len(_SENTENCES), (pick // 7 + 1) % len(_SENTENCES)
    if second == first:
        second = (second + 1) % len(_SENTENCES)
    return f'You said: "{prompt}". {_SENTENCES[first]} {_SENTENCES[second]}'


def tool_calls(body: Mapping[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """Choose the functions to call: the named one, or those that share a word with the prompt."""
    functions = [
        cast("dict[str, Any]", tool.get("function") or {}) for tool in _messages(body.get("tools"))
    ]
    choice = body.get("tool_choice", "auto")
    messages = _messages(body.get("messages"))
    if not functions or choice == "none" or (messages and messages[-1].get("role") == "tool"):
        return []
    prompt = prompt_of(messages)
    if isinstance(choice, dict):
        name = cast("dict[str, Any]", choice).get("function", {}).get("name")
        functions = [function for function in functions if function.get("name") == name]
    elif choice == "required":
        functions = functions[:1]
    else:
        functions = [function for function in functions if _shares_word(prompt, function)]
    return [
        (str(function.get("name")), instance(function.get("parameters") or {}, prompt))
        for function in functions
    ]


def instance(schema: Mapping[str, Any], prompt: str, name: str = "value") -> Any:
    """Make a small instance of a JSON Schema; names in the prompt become the strings."""
    return instances.instance(schema, _name_in(prompt), name)


def pieces(text: str) -> Iterator[str]:
    """Cut a text into the pieces that a stream sends: words with the space before them."""
    yield from re.findall(r"\s*\S+|\s+$", text)


def count(text: str) -> int:
    """Count the tokens of a text as the fake counts them: its words."""
    return len(text.split())


def _messages(value: Any) -> list[dict[str, Any]]:
    if not isinstance(value, list):
        return []
    items = cast("Sequence[Any]", value)
    return [cast("dict[str, Any]", item) for item in items if isinstance(item, dict)]


def _schema_of(wanted: Mapping[str, Any]) -> Mapping[str, Any] | None:
    held = wanted.get("json_schema")
    return cast("dict[str, Any]", held).get("schema") if isinstance(held, dict) else None


def _described(text: str, prompt: str) -> dict[str, Any]:
    """Read a shape such as `{ name: string; steps: string[] }` out of a prompt and fill it."""
    found: Sequence[tuple[str, str, str]] = _FIELD.findall(text)
    if not found:
        return {"answer": prompt}
    return {
        name: instance(
            {"type": "array", "items": {"type": kind}} if many else {"type": kind}, prompt, name
        )
        for name, kind, many in found
    }


def _shares_word(prompt: str, function: Mapping[str, Any]) -> bool:
    described = f"{function.get('name', '')} {function.get('description', '')}"
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])|_", " ", described)
    return bool(_words(prompt) & _words(spaced))


def _words(text: str) -> set[str]:
    return set(re.findall(r"[a-z]{4,}", text.lower())) - _STOP


def _name_in(prompt: str) -> str:
    """Return the last capitalised words that do not begin the prompt, such as a city."""
    found = re.findall(r"(?<=\s)([A-Z]\w+(?:\s+[A-Z]\w+)*)", prompt)
    return found[-1] if found else ""
