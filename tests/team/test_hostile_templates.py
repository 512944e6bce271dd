"""Templates of a cloned project run nothing: what does more than print is refused where it stands, and a sandbox is behind."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import UndefinedError
from jinja2.exceptions import SecurityError

from modelwire_codegen.emit import environment, template_language
from modelwire_codegen.emit.own_templates import BadTemplates, taking_part
from modelwire_codegen.emit.template_language import CLASSES
from modelwire_codegen.resources import templates
from modelwire_codegen.template_folders import using
from tests.support.command import codegen, generate
from tests.support.specs import SMALL, model, spec, vendor, write
from tests.support.trees import tree

MARK = "modelwire-mark"
OPEN = f'["open"]("{MARK}", "w").write("x")'
BUILTINS = f'.__init__.__globals__["__builtins__"]{OPEN}'
ELSEWHERE = ("scaffold/", "spec_format.md")
OURS = sorted(
    name
    for path in templates().rglob("*.jin*")
    if not (name := path.relative_to(templates()).as_posix()).startswith(ELSEWHERE)
)
# Each on a line of its own, so that one run tells of all.
REACHES = (
    f"{{{{ foo.__class__{BUILTINS} }}}}",
    f"{{{{ file.__class__{BUILTINS} }}}}",
    f"{{{{ field.__class__{BUILTINS} }}}}",
    f"{{{{ self.__init__.__globals__{OPEN} }}}}",
    f'{{{{ cycler.__init__.__globals__["os"].system("touch {MARK}") }}}}',
    f'{{{{ cycler["__init__"]["__globals__"].os.system("touch {MARK}") }}}}',
    f'{{{{ lipsum["__glo" ~ "bals__"].os.system("touch {MARK}") }}}}',
    '{{ ""["__cl" + "ass__"] }}',
    '{{ "{0.__class__.__mro__}".format(1) }}',
    '{{ [fields]|join(", ", attribute="__class__.__init__.__globals__") }}',
    '{{ [fields]|join(", ", "__class__") }}',
    "{{ title._private }}",
    "{{ _private }}",
    "{{ file.imports.append(1) }}",
    "{{ ().mro() }}",
    "{% set x = namespace(y=1) %}",
    "{% for x in range(999999999) %}{{ x }}{% endfor %}",
    "{% for x in y recursive %}{{ loop(x) }}{% endfor %}",
    '{{ "x" * 999999999 }}',
    "{{ 9 ** 999999999 }}",
    '{% import "macros/header.jinja" as header %}',
    "{% include title %}",
    '{% include ["macros/header.jinja"] %}',
    "{% filter join %}x{% endfilter %}",
    "{{ title[1:] }}",
    "{% with x = 1 %}{{ x }}{% endwith %}",
    "{{ title is defined }}",
)


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Run in a folder where the mark would show, in one process."""
    monkeypatch.setattr("os.cpu_count", lambda: 1)
    monkeypatch.chdir(tmp_path)
    yield
    assert not [*tmp_path.rglob(MARK)]


def put(name: str, text: str) -> Path:
    """Write a template of the team's."""
    path = Path("own") / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def found() -> list[tuple[str, int, str, str]]:
    """Give what is told of the templates: path, line, code, and message with hint."""
    with pytest.raises(BadTemplates) as caught, taking_part(Path("own")):
        pass
    return [
        (item.place.path, item.place.line, item.code, f"{item.message}; {item.hint}")
        for item in caught.value.diagnostics
    ]


@pytest.mark.parametrize("name", OURS)
def test_nothing_is_run(name: str) -> None:
    """In any template, each line that reaches for Python, or for more than the language has, is told of."""
    ours = (templates() / name).read_text("utf-8").rstrip("\n")
    path = put(name, "\n".join((ours, *REACHES, "")))
    first = ours.count("\n") + 2
    told = found()
    assert {path for path, *_ in told} == {path.as_posix()}
    assert {code for *_, code, _ in told} == {"MW125"}
    assert {line for _, line, *_ in told} == {*range(first, first + len(REACHES))}
    assert all("templates print, loop" in text for *_, text in told)


@pytest.mark.parametrize(
    "command", [("docs", "--out", "out"), ("generate", "--out", "out", "--check")]
)
def test_every_door_is_closed(command: tuple[str, ...]) -> None:
    """Pages, and runs that only compare, read templates in the same manner."""
    put("page.md.jinja", REACHES[0])
    done = codegen(*command, "--specs", SMALL, "--templates", "own")
    assert (done.status, "own/page.md.jinja:1:1: MW125" in done.err) == (1, True)
    assert not Path("out").exists()


@pytest.mark.parametrize(
    "text",
    [
        "{{ class_name.upper }}",
        "{{ fields.data_type.reference }}",
        "{{ field.parent }}",
        "{{ custom_template_dir }}",
        "{{ fields[0] }}",
        '{{ mw["fields"] }}',
        '{{ fields[["__cl", "ass__"]|join] }}',
        '{% for x in ["__class__"] %}{{ fields[x] }}{% endfor %}',
        "{% for mw in fields %}{{ mw.fields[1] }}{% endfor %}",
        "{% for mw, x in fields %}{% endfor %}",
        "{% macro x() %}{% endmacro %}",
        '{% include "RootModel.jinja2" %}',
        '{% from "macros/header.jinja" import header %}',
        "{{ lipsum }}",
        "{{ class_name is defined }}",
    ],
)
def test_classes_say_still_less(text: str) -> None:
    """The template that no sandbox renders has a list of names, attributes and keys, which nothing may shadow."""
    put(CLASSES, (templates() / CLASSES).read_text("utf-8") + text)
    assert {told[2] for told in found()} >= {"MW125"}


@pytest.mark.parametrize("text", [line for line in REACHES if MARK in line or "append" in line])
def test_a_sandbox_stands_behind(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What would get past the reading of a template finds nothing to reach when it is rendered."""
    put("page.md.jinja", text)
    monkeypatch.setattr(template_language, "refusals", lambda *_: ())
    with using(Path("own")), pytest.raises((SecurityError, UndefinedError)):
        environment.render("page.md.jinja", foo=SMALL, file=Catalog(), field=SMALL, title="x")


class Catalog:
    """Stands for what templates are given."""

    imports = ("x",)


def test_unread_templates_are_not_compiled() -> None:
    """A template that nobody read before is refused when it is loaded, by its line."""
    path = put("page.md.jinja", f"x\n{REACHES[0]}")
    with using(Path("own")), pytest.raises(template_language.Refused) as caught:
        environment.render("page.md.jinja", foo=SMALL)
    assert (caught.value.filename, caught.value.lineno) == (path.as_posix(), 2)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('{% include "modelwire/nope.jinja" %}', "there is no template 'modelwire/nope.jinja'"),
        ('{% include "modelwire/clinet.py.jinja" %}', "did you mean 'modelwire/client.py.jinja'?"),
        ('{% include "nope.jinja" ignore missing %}', "there is no template 'nope.jinja'"),
        ('{% include "/etc/passwd" %}', "'/etc/passwd' leads out of the folder"),
        ('{% include "../secret.jinja" %}', "'../secret.jinja' leads out of the folder"),
        ('{% include "modelwire/../../x.jinja" %}', "leads out of the folder"),
        ('{% include "notes.txt" %}', "there is no template 'notes.txt'"),
        ('{% from "macros/none.jinja" import x %}', "there is no template 'macros/none.jinja'"),
    ],
)
def test_templates_take_from_templates_only(line: str, message: str) -> None:
    """What is not there, is no template or lies elsewhere is told of by file, line and hint."""
    Path("secret.jinja").write_text("secret")
    put("notes.txt", "secret")
    path = put("client.py.jinja", f"x\n{line}\n")
    ((told, number, code, text),) = found()
    assert (told, number, code) == (path.as_posix(), 2, "MW126")
    assert message in text
    assert "; " in text
    assert not text.endswith("; ")


def test_a_page_that_fails_is_told_by_its_line() -> None:
    """An endless macro, or a name that is not there, is a finding in pages too."""
    for text in ("{% macro x() %}{{ x() }}{% endmacro %}\n{{ x() }}", "\n{{ nobody }}"):
        put("page.md.jinja", text)
        done = codegen("docs", "--specs", SMALL, "--out", "pages", "--templates", "own")
        assert (done.status, "own/page.md.jinja:" in done.err) == (1, True), done.err
        assert "MW122" in done.err
        assert not Path("pages").exists()


def test_links_lead_nowhere() -> None:
    """A link to a file elsewhere, or to any folder, is no way to print or to run what was not read."""
    Path("secret").write_text("secret")
    put("macros/BaseModel.jinja2", REACHES[1])
    Path("own/pydantic_v2").symlink_to("macros", target_is_directory=True)
    Path("own/macros/secret.jinja").symlink_to(Path("secret").resolve())
    told = {(path, code) for path, _, code, _ in found()}
    assert told >= {("own/pydantic_v2", "MW126"), ("own/macros/secret.jinja", "MW126")}


def test_a_link_within_is_read() -> None:
    """A link to another template of the folder is that template."""
    put("macros/house.jinja", "A page of ours.\n")
    Path("own/page.md.jinja").symlink_to("macros/house.jinja")
    done = codegen("docs", "--specs", SMALL, "--out", "pages", "--templates", "own")
    assert done.status == 0, done.err


@pytest.mark.parametrize(
    "text",
    [
        "{{ 6007 * 7 }}",
        "{{ self.__init__.__globals__ }}",
        "{% for x in range(9) %}{{ x }}{% endfor %}",
        "{# gone #}",
        "{{ {% {#",
        "{0.__class__} {open} %s",
    ],
)
def test_texts_of_specs_are_no_templates(text: str) -> None:
    """What a spec says in the signs of templates is printed as it is, by templates of a team's own too."""
    said = vendor(title=text, summary=f"{text}.")
    write(Path("specs"), {**spec(model(title=text)), "acme/vendor.json": said})
    for name in ("client.py.jinja", "index.md.jinja", "catalog.py.jinja"):
        put(name, f'{{% include "modelwire/{name}" %}}')
    done = generate(Path("specs"), Path("out"), "--templates", "own")
    assert done.status == 0, done.err
    assert generate(Path("specs"), Path("plain")).status == 0
    made = tree(Path("out/modelwire"))
    assert made == tree(Path("plain/modelwire"))
    assert text.encode() in b"".join(made.values())


def test_a_name_is_no_template() -> None:
    """Signs of templates in the key of a mapping are no name."""
    broken = vendor(namespaces={"{{ 6007 * 7 }}": "Models."})
    write(Path("specs"), {**spec(model()), "acme/vendor.json": broken})
    done = generate(Path("specs"), Path("out"))
    assert done.status == 1
    assert "42049" not in done.err
