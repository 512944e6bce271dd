"""What a program pays before its first call: import, client, the first params object."""

from collections.abc import Iterator

from benchmarks import peers, synthetic
from benchmarks.children import environment, in_turns, python
from benchmarks.figures import Effort, Figure
from benchmarks.server import Server

FLOOR = """
import httpx
from pydantic import BaseModel, Field
class Picture(BaseModel):
    prompt: str = Field(min_length=1)
    width: int = Field(default=512, ge=256, le=1440, multiple_of=16)
    height: int = Field(default=512, ge=256, le=1440, multiple_of=16)
client = httpx.Client()
picture = Picture(prompt="A robot", width=512, height=768)
"""
OURS = """
from modelwire import Runpod
client = Runpod(api_key="key", base_url={url!r})
Params = client.image.pruna_p_image_t2i.params
picture = Params(prompt="A robot", aspect_ratio="custom", width=512, height=768)
"""
SYNTHETIC = """
from synth import Synthetic
client = Synthetic(api_key="key")
Params = client.image.aurora_model_00000.params
picture = Params(prompt="A robot", aspect_ratio="custom", width=512, height=768)
"""
# A client of ours opens its connections at the first call; a fair comparison makes both sides send one.
FLOOR_CALL = """
client.post({url!r} + "/p-image-t2i/runsync", json={{"input": picture.model_dump()}}).json()
"""
OURS_CALL = """
client.run(picture)
"""


def measure(effort: Effort) -> Iterator[Figure]:
    """Compare CPU time of whole processes."""
    with Server() as server:
        url = server.url("ok", "start")
        commands = {
            "nothing": python("pass"),
            "import": python("import modelwire"),
            "floor": python(FLOOR),
            "ours": python(OURS.format(url=url)),
            "floor and a call": python(FLOOR + FLOOR_CALL.format(url=url)),
            "ours and a call": python(OURS.format(url=url) + OURS_CALL),
        }
        found = in_turns(commands, environment(), effort.rounds)
    theirs = peers.start(effort)
    yield Figure(
        "start: import, client, first params object",
        found.ratio("ours", "floor"),
        1.15,
        peers=theirs["start"],
        note="httpx + pydantic + one BaseModel + client is 1",
    )
    yield Figure(
        "start, and the first call over HTTP",
        found.ratio("ours and a call", "floor and a call"),
        note="the same with a POST is 1",
    )
    yield Figure(
        "import modelwire",
        found.ratio("import", "nothing"),
        2.5,
        peers=theirs["import"],
        note="python -c pass is 1",
    )
    yield from growth(effort)


def growth(effort: Effort) -> Iterator[Figure]:
    """Compare vendors of different sizes."""
    folders = {count: synthetic.package(effort.folder, count) for count in effort.models}
    least, most = min(folders), max(folders)
    # Each side looks through the same folders for what it imports.
    place = "import sys; sys.path.insert(0, {!r})\n"
    commands = {
        str(count): python(place.format(str(folder)) + SYNTHETIC)
        for count, folder in folders.items()
    }
    commands["floor"] = python(place.format(str(folders[least])) + FLOOR)
    found = in_turns(commands, environment(), effort.rounds)
    for count in folders:
        yield Figure(
            f"start, a vendor of {count:,} models",
            found.ratio(str(count), "floor"),
            1.15,
            note="the same floor is 1",
        )
    yield Figure(f"start, {most:,} models to {least:,}", found.ratio(str(most), str(least)), 1.05)
