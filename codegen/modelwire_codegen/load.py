"""Read YAML and JSON into plain data that remembers where each part stood."""

from pathlib import Path

from modelwire_codegen.diagnostics import Place, Report
from modelwire_codegen.document import OWN, Document, Terms
from modelwire_codegen.readers.json_text import JsonReader
from modelwire_codegen.readers.tree import Fault
from modelwire_codegen.readers.yaml_text import YamlReader

# What the vendor wrote is not the reader's to mend.
_FOREIGN_HINT = "the vendor's document has it; import a copy in which it is put right"


def load(path: Path, name: str, report: Report, terms: Terms = OWN) -> Document | None:
    """Read one file; `name` is how diagnostics call it."""
    try:
        if (size := path.stat().st_size) > terms.most:
            hint = "share out its models over several files"
            raise Fault(1, 1, "MW101", f"file has {size} bytes, more than {terms.most}", hint)
        text = _decode(path.read_bytes())
        document = Document(name, None)
        reader = (
            JsonReader(text, document, terms)
            if path.suffix == ".json"
            else YamlReader(text, document, terms)
        )
        document.data = reader.read()
    except Fault as fault:
        hint = _FOREIGN_HINT if terms.is_foreign else fault.hint
        report.add(Place(name, fault.line, fault.column), fault.code, fault.message, hint)
        return None
    return document


def _decode(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise Fault(line, 1, "MW102", "file is not UTF-8", "save it as UTF-8") from None
