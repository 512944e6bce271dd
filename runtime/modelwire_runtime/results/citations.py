"""What an answer cites, in the protocols of Anthropic and Google; see `notes` for OpenAI's.

Facts: https://platform.claude.com/docs/en/build-with-claude/citations and
https://ai.google.dev/gemini-api/docs/google-search
"""

from collections.abc import Iterable

from modelwire_runtime.results.notes import Annotation, Source, UrlCitation


class PassageCitation(Annotation):
    """A passage of a document, or of a search result, that the request held."""

    cited_text: str
    """The passage itself."""
    document_index: int | None
    """Which of the request's documents it is, from 0."""
    document_title: str | None
    file_id: str | None
    """The uploaded file that the document is."""
    source: str | None
    """Where a search result comes from."""
    title: str | None
    """Title of a search result."""
    start_index: int | None
    """Where the stretch of the answer begins, in characters."""
    end_index: int | None
    """Where it ends."""


class WebCitation(UrlCitation):
    """A page that a search found."""

    cited_text: str | None
    """The passage of the page, or the stretch of the answer that it stands behind."""


def source_of(annotation: Annotation) -> Source:
    """Return what an annotation of this module cites."""
    if isinstance(annotation, UrlCitation):
        return Source(type="url", url=_text(annotation, "url"), title=_text(annotation, "title"))
    return Source(
        type=str(annotation.type),
        url=_text(annotation, "source"),
        title=_text(annotation, "document_title") or _text(annotation, "title"),
        file_id=_text(annotation, "file_id"),
    )


def once(sources: Iterable[Source]) -> tuple[Source, ...]:
    """Leave out what was named before."""
    found: dict[object, Source] = {}
    for source in sources:
        found.setdefault(source.url or source, source)
    return tuple(found.values())


def _text(annotation: Annotation, name: str) -> str | None:
    value = annotation.raw.get(name)
    return value if isinstance(value, str) else None
