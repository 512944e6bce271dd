# Written by modelwire-codegen from citations.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from modelwire_runtime.results.notes import Annotation, UrlCitation

class PassageCitation(Annotation):
    cited_text: str
    document_index: int | None
    document_title: str | None
    file_id: str | None
    source: str | None
    title: str | None
    start_index: int | None
    end_index: int | None

class WebCitation(UrlCitation):
    cited_text: str | None
