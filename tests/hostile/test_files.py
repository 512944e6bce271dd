"""Files that lie about where they are, how large they are or what they hold."""

import json
import os
import time
from pathlib import Path
from typing import Any

import pytest

from tests.hostile.jobs import failed_imports, run
from tests.hostile.payloads import BREAKERS
from tests.support.command import Run, codegen
from tests.support.specs import Json, model, spec, write

GOOD = json.dumps({"models": [model("acme/two")]})
BOMB = "\n".join(
    [
        "a: &a0 [x, x]",
        *(f"b{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 40)),
        "models: *a39",
    ]
)


def check(root: Path) -> Run:
    """Read the specs and report."""
    return codegen("check", "--specs", root)


@pytest.mark.parametrize(
    "name",
    [
        "a\nimport os.yaml",
        "coding=utf-7.yaml",
        "coding: utf-7.yaml",
        'a"b.yaml',
        "a'''b.yaml",
        "a b.yaml",
        "a\r.yaml",
        "a\u2028b.yaml",
        "a\u202eb.yaml",
        "\udcff.yaml",
        "\u00e9.yaml",
        "-o.yaml",
        ".hidden.yaml",
        "{{x}}.yaml",
        "x" * 120 + ".yaml",
    ],
)
def test_file_names(name: str, tmp_path: Path) -> None:
    """A name that could end a comment, choose an encoding or hide text is refused, and shown as one line."""
    write(tmp_path / "specs", spec(model()))
    Path(os.fsdecode(os.fsencode(tmp_path / "specs" / "acme" / "models" / name))).write_text(GOOD)
    found = check(tmp_path / "specs")
    assert found.status == 1
    assert found.err.count(": MW113 ") == 1
    assert len(found.err.splitlines()) == 3


def test_folder_names(tmp_path: Path) -> None:
    """The same holds for folders, which name packages."""
    write(tmp_path / "specs", {**spec(model()), "x\ny/vendor.json": "{}"})
    assert ": MW113 " in check(tmp_path / "specs").err


@pytest.mark.parametrize(
    "target", ["/etc/hostname", "/dev/zero", "../../../outside.yaml", "nowhere.yaml", "two.yaml"]
)
def test_links(target: str, tmp_path: Path) -> None:
    """A link that leaves the root, ends nowhere or points at itself is refused and not opened."""
    write(tmp_path / "specs", spec(model()))
    (tmp_path / "outside.yaml").write_text(GOOD)
    (tmp_path / "specs" / "acme" / "models" / "two.yaml").symlink_to(target)
    found = check(tmp_path / "specs")
    assert (found.status, ": MW110 " in found.err) == (1, True), found.err


def test_pipes_and_loops_are_left_alone(tmp_path: Path) -> None:
    """What is no file is not opened; a folder that leads back to itself is not followed."""
    write(tmp_path / "specs", spec(model()))
    os.mkfifo(tmp_path / "specs" / "acme" / "models" / "pipe.yaml")
    (tmp_path / "specs" / "acme" / "models" / "loop").symlink_to(tmp_path / "specs")
    assert check(tmp_path / "specs").status == 1


def test_huge_file(tmp_path: Path) -> None:
    """A file beyond the limit is refused by its size, before it is read into memory."""
    write(tmp_path / "specs", spec(model()))
    with (tmp_path / "specs" / "acme" / "models" / "huge.yaml").open("wb") as file:
        file.truncate(2**33)
    started = time.process_time()
    report = codegen("check", "--specs", tmp_path / "specs")
    assert ": MW101 " in report.err
    assert time.process_time() - started < 5


def nested(opening: str, closing: str, depth: int = 100_000) -> str:
    """Give brackets in brackets."""
    return opening * depth + closing * depth


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("deep.yaml", nested("[", "]"), "MW10"),
        ("deep.yaml", nested("{a: ", "}"), "MW10"),
        ("deep.yaml", nested("- ", "", 3_000) + "x", "MW10"),
        ("deep.json", nested("[", "]"), "MW108"),
        ("deep.json", nested('{"a":', "}"), "MW10"),
        ("bomb.yaml", BOMB, "MW105"),
        ("alias.yaml", "models: &x [*x]", "MW105"),
        ("tag.yaml", "models: !!python/object/apply:os.system ['echo x']", "MW105"),
        ("tag.yaml", "models: !!python/name:os.system", "MW105"),
        ("tag.yaml", "!!map {models: []}", "MW105"),
        ("tag.yaml", "models: !<tag:yaml.org,2002:str> x", "MW105"),
        ("merge.yaml", "a: {b: 1}\nmodels: {<<: {c: 1}}", "MW105"),
        ("key.yaml", "? [a, b]\n: models", "MW105"),
        ("twice.yaml", "models: []\nmodels: []", "MW104"),
        ("twice.json", '{"models": [], "models": []}', "MW104"),
        ("two.yaml", "models: []\n---\nmodels: []", "MW103"),
        ("empty.yaml", "", "MW103"),
        ("empty.yaml", "# nothing\n", "MW103"),
        ("empty.yaml", "---\n", "MW204"),
        ("empty.json", "", "MW103"),
        ("list.yaml", "- models", "MW204"),
        ("tab.yaml", "models:\n\t- x", "MW103"),
        ("open.yaml", "models: [", "MW103"),
        ("open.json", '{"models": [', "MW103"),
        ("open.json", '{"models"', "MW103"),
        ("comma.json", '{"models": [1,]}', "MW103"),
        ("comment.json", '{"models": [] /* x */}', "MW103"),
        ("after.json", '{"models": []} x', "MW103"),
        ("nan.json", '{"models": NaN}', "MW103"),
        ("nan.yaml", "models: .nan", "MW107"),
        ("inf.yaml", "models: -.Inf", "MW107"),
        ("large.yaml", "models: 1e400", "MW107"),
        ("large.json", '{"models": -1e400}', "MW107"),
        ("digits.yaml", "models: " + "9" * 10_000, "MW107"),
        ("digits.json", '{"models": ' + "9" * 10_000 + "}", "MW107"),
        ("digits.json", '{"models": 0.' + "9" * 10_000 + "}", "MW107"),
        ("surrogate.json", '{"models": "\\ud800"}', "MW106"),
        ("surrogate.yaml", 'models: "\\ud800"', "MW10"),
        ("nul.yaml", "models: a\0b", "MW10"),
        ("nul.json", '{"models": "\\u0000"}', "MW106"),
        ("nul.yaml", 'models: "\\0"', "MW106"),
        ("bell.yaml", 'models: "\\a"', "MW106"),
        ("line.yaml", 'models: "\\L"', "MW106"),
        ("key.yaml", '"a\\u2028b": 1', "MW106"),
        ("key.json", '{"a\\u202eb": 1}', "MW106"),
        ("utf16.yaml", "models: []".encode("utf-16"), "MW102"),
        ("latin.yaml", b"models: [\xe9]", "MW102"),
        ("latin.json", b'{"models": "\xe9"}', "MW102"),
    ],
)
def test_contents(name: str, text: str | bytes, code: str, tmp_path: Path) -> None:
    """What is no plain tree of data is refused at its place, fast, and never by a fault of our own."""
    write(tmp_path / "specs", {**spec(model()), f"acme/models/{name}": text})
    started = time.process_time()
    found = check(tmp_path / "specs")
    assert time.process_time() - started < 5
    assert found.status == 1, found.err[-2000:]
    assert f"acme/models/{name}:" in found.err
    assert f": {code}" in found.err, found.err[:500]


def test_wide_json_is_read_in_time(tmp_path: Path) -> None:
    """The time to read a file grows with its length, not with its square."""
    text = '{"models": [], "x": [\n' + ",\n".join(["1"] * 300_000) + "]}"
    write(tmp_path / "specs", {**spec(model()), "acme/models/wide.json": text})
    started = time.process_time()
    assert check(tmp_path / "specs").status == 1
    assert time.process_time() - started < 30


def with_property(**words: Any) -> dict[str, Json]:
    """Give a spec with one parameter that says these words."""
    return spec(model(params={"properties": {"x": words}}))


@pytest.mark.parametrize(
    "words",
    [
        {"x-python-type": "os.PathLike"},
        {"x-python-import": {"module": "os", "name": "system"}},
        {"customTypePath": "os.system"},
        {"customBasePath": "os.system"},
        {"default_factory": "os.getcwd"},
        {"x-anything": 1},
        {"format": "uri"},
        {"$id": "http://127.0.0.1/x"},
        {"$schema": "http://127.0.0.1/x"},
        {"$defs": {"X": {"type": "string"}}},
        {"$anchor": "x"},
        {"$dynamicRef": "#x"},
        {"contentSchema": {}},
        {"patternProperties": {"(a+)+$": {}}},
    ],
    ids=lambda words: next(iter(words)),
)
def test_foreign_keywords(words: Json, tmp_path: Path) -> None:
    """A keyword that some tool would act on is unknown here, and refused by name."""
    write(tmp_path / "specs", with_property(type="string", **words))
    found = check(tmp_path / "specs")
    assert found.status == 1
    assert f": MW201 unknown key {next(iter(words))!r}" in found.err


@pytest.mark.parametrize(
    "target",
    [
        "file:///etc/passwd",
        "../../etc/passwd",
        "/etc/passwd",
        "http://127.0.0.1:1/x.json",
        "https://169.254.169.254/latest/meta-data",
        "other.json#/$defs/X",
        "#/$defs/X",
        "#",
        "",
        "acme/../common/X",
        "acme/models/all",
        "\\\\host\\share",
        "C:/x",
    ],
)
@pytest.mark.parametrize("key", ["$ref", "extends"])
def test_references(key: str, target: str, tmp_path: Path) -> None:
    """A reference is a name in a table; what looks like an address is refused and nothing is opened."""
    own = {"$ref": target} if key == "$ref" else {"type": "string"}
    params: Json = {"properties": {"x": own}}
    if key == "extends":
        params["extends"] = [target]
    write(tmp_path / "specs", spec(model(params=params)))
    found = check(tmp_path / "specs")
    assert found.status == 1
    assert ": MW204 " in found.err or ": MW301 " in found.err


PATTERNS = [
    *BREAKERS.values(),
    *(
        "^(a+)+$",
        "^a{0,999}$",
        "(?P<x>a)(?P=x)",
        "(?<=a)b",
        "(?i)a",
        "a\\Z",
        "\\p{L}",
        "[[:alpha:]]",
        "[a&&b]",
        "a{,3}",
        "a{2",
    ),
    *(
        "^[^\\]]$",
        "[]a]",
        "[a-\\d]",
        "\\u0041",
        "\\x41",
        "^$",
        "|",
        "()",
        "(?:)",
        "a**",
        "*",
        "[z-a]",
        "\\",
        "(",
        "]",
        "}",
    ),
]


def test_patterns(tmp_path: Path) -> None:
    """A pattern that some engine would read otherwise or not at all is refused; the others can be imported."""
    accepted: dict[str, Json] = {}
    for number, pattern in enumerate(PATTERNS):
        specs = write(tmp_path / str(number), with_property(type="string", pattern=pattern))
        found = check(specs)
        assert found.status in (0, 1), (pattern, found.err[-2000:])
        if found.status == 0:
            accepted[f"x{number}"] = {"type": "string", "pattern": pattern}
    assert len(accepted) > 5
    report = run(tmp_path / "jobs", [spec(model(params={"properties": accepted}))])
    assert report["generated"][0]["status"] == 0
    assert failed_imports(report, 0) == []


ODD: list[Json] = [
    {"type": "integer", "minimum": 10**39},
    {"type": "number", "minimum": 1e300, "maximum": -1e300},
    {"type": "number", "multipleOf": 5e-324},
    {"type": "number", "multipleOf": 1e-9, "minimum": -0.0},
    {"type": "integer", "multipleOf": 0.5},
    {"type": "integer", "minimum": 0.5},
    {"type": "string", "minLength": 10, "maxLength": 1},
    {"type": "string", "pattern": "^(a+)+$"},
    {"type": "string", "pattern": "^[a-z]{1000}$"},
    {"type": "string", "default": 7},
    {"type": "array", "items": {"type": "string"}, "default": [1, {"a": [None]}]},
    {"type": "object", "default": {}},
    {"const": None},
    {"enum": [None]},
    {"enum": [True, False, "yes", "no", "on", "off", 1.5, 0, -1]},
    {"enum": [1, True]},
    {"enum": ["", " ", "None"]},
    {"type": ["string", "integer", "null", "array"], "items": {"type": "number"}},
    {"type": "null"},
    {},
    {"anyOf": [{}]},
    {"anyOf": [{"type": "string"}, {"anyOf": [{"const": 1}, {"enum": ["a", None]}]}]},
    {"type": "array"},
    {"type": "array", "items": {"type": "array", "items": {"type": "array", "items": {}}}},
    {"type": "object", "additionalProperties": {"type": "array", "items": {"enum": ["a"]}}},
    {"type": "object", "additionalProperties": False},
    {"type": "object", "properties": {}},
    {"type": "string", "media": "image", "enum": ["a"]},
    {"type": "integer", "media": "image"},
    {"type": "string", "size_separator": "x", "enum": ["1x1"]},
    {"known_values": ["a"], "type": "integer"},
    {"type": "string", "unit": "px"},
    {"type": "string", "description": "x" * 2000},
    {"type": "string", "enum": ["x" * 300]},
]


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Generate a model for each of the odd parameters, and import it."""
    return run(tmp_path_factory.mktemp("odd"), [with_property(**words) for words in ODD])


@pytest.mark.parametrize("number", range(len(ODD)), ids=[json.dumps(words)[:60] for words in ODD])
def test_odd_values(number: int, odd: dict[str, Any]) -> None:
    """Odd but well-formed facts are refused with a diagnostic, or become code that imports."""
    result = odd["generated"][number]
    assert result["status"] in (0, 1), result["err"]
    assert result["status"] == 0 or ": MW" in result["err"]
    assert failed_imports(odd, number) == []
