"""Callers' projects that an editor is measured on, and what each is compared with."""

from dataclasses import dataclass

from benchmarks import one_file, synthetic

# All that is needed stands in the file itself.
_DATACLASS = """
from dataclasses import dataclass
from typing import Literal


@dataclass
class Picture:
    prompt: str
    aspect_ratio: Literal["1:1", "16:9", "custom"] = "1:1"


picture = Picture(prompt="A robot", aspect_ratio="custom")
print(picture.prompt)
"""
_MADE_UP = """
from synth import Synthetic

client = Synthetic(api_key="key")
picture = client.image.MODEL(prompt="A robot", aspect_ratio="custom")
print(picture.url)
"""
_REAL = """
from modelwire import VENDOR

client = VENDOR(api_key="key")
"""
_CALL = """answer = MODEL(
    ARGUMENTS)
print(answer.TOLD)
"""


@dataclass(frozen=True, slots=True)
class Project:
    """A caller's project: one file, and the package that it imports."""

    name: str
    text: str
    value: str = "custom"
    """Last value of the call, which is completed."""
    size: int = 0
    """Models in the namespace; 0 when the file imports none."""
    made_up: bool = False
    """Whether the package was made up for the measurement."""
    typical: bool = True
    """Whether the goals are meant for it: they are for a model like most."""
    alone: "Project | None" = None
    """One file that holds the same call; None where one with a dataclass is no smaller to speak of."""


PLAIN = Project("one file", _DATACLASS)


def made_up(size: int, *, nested: bool = False) -> Project:
    """Give a project whose package is made up: small models, as many as wanted."""
    text = _MADE_UP.replace("MODEL", synthetic.example(nested=nested))
    name = f"{size:,} models" + ", with objects inside" * nested
    return Project(name, text, size=size, made_up=True)


@dataclass(frozen=True, slots=True)
class _Call:
    """A call of a real model; the value of its last argument is completed."""

    vendor: str
    model: str
    """How a client's user finds it."""
    handle: str
    """Module of its handle."""
    arguments: str
    told: str
    """What is read of the result."""

    def project(self, name: str, size: int, *, typical: bool) -> Project:
        call = _CALL.replace("ARGUMENTS", self.arguments).replace("TOLD", self.told)
        ours = _REAL.replace("VENDOR", self.vendor) + call.replace("MODEL", f"client.{self.model}")
        types = one_file.holding(f"modelwire.{self.vendor.lower()}.handles.{self.handle}")
        text = f"{types}\n\n\n{call.replace('MODEL', 'Model()')}"
        value = self.arguments.rsplit('"', 2)[1]
        alone = Project(f"one file with the call of {name}", text, value)
        return Project(name, ours, value, size, typical=typical, alone=alone)


# What a checker reads of a call are its parameters and the keys of the dictionaries that they take, in any depth. Of the
# image models of Runware half have at most 71, which is what the first has; none has more than the 156 of the second.
# Parameters of a text model are the widest of all: each message, part and tool is one of many kinds.
_MIDDLING = _Call(
    "Runware",
    "image.bria_fibo_edit",
    "bria_fibo_edit",
    'positive_prompt="A robot", inputs={"image": "robot.png"}, output_format="WEBP"',
    "url",
)
_FULLEST = _Call(
    "Runware",
    "image.alibaba_qwen_image_2512",
    "qwen_image",
    'positive_prompt="A robot", width=1024, height=1024, lora=[{"model": "a:1@2", "weight": 0.5}], output_format="WEBP"',
    "url",
)
_TEXT = _Call(
    "OpenAI", "text.gpt_5_4", "gpt_5_4_responses", 'input="Hello", service_tier="flex"', "text"
)


def real(size: int) -> list[Project]:
    """Give the projects of real packages; the namespace of the first two is of the size that the goals speak of."""
    return [
        _MIDDLING.project("Runware's images, a middling model", size, typical=True),
        _FULLEST.project("Runware's images, the fullest model", size, typical=False),
        _TEXT.project("OpenAI's texts, a model of Responses", size, typical=False),
    ]
