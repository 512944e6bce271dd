"""What an editor offers within an object that may be one of several."""

from tests.support.editor import CURSOR, Editor

START = "from union_models import Acme\nask = Acme().text.acme_one\n"


def offered(editor: Editor, text: str) -> list[str]:
    """Give the labels that are offered at the cursor."""
    return [label.strip('"') for label in editor.offers(START + text)]


def test_the_tags_are_offered(opened: Editor) -> None:
    """Within the quotes of a tag stand those of every object that may be there."""
    found = offered(opened, f'ask(input="", tools=[{{"class_": "{CURSOR}"}}])')
    assert found == ["function", "search", "search_2", "shell"]


def test_a_field_offers_the_values_of_its_object(opened: Editor) -> None:
    """The tag says whose closed list is offered."""
    found = offered(
        opened, f'ask(input="", tools=[{{"class_": "search", "context_size": "{CURSOR}"}}])'
    )
    assert found == ["small", "large"]


def test_fields_are_offered(opened: Editor) -> None:
    """A key that is begun is completed from the fields of the objects."""
    found = offered(opened, f'ask(input="", tools=[{{"class_": "search", "{CURSOR}"}}])')
    assert {"context_size", "filter"} <= set(found)


def test_an_object_in_a_circle_offers_its_values(opened: Editor) -> None:
    """However deep it stands within its like."""
    inner = f'{{"type": "or", "filters": [{{"type": "{CURSOR}"}}]}}'
    found = offered(opened, f'ask(input="", filter={{"type": "and", "filters": [{inner}]}})')
    assert found == ["eq", "lt", "and", "or"]
