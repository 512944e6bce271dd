"""Hold each default against the parameter's own schema: a service's default is a value that it takes."""

from modelwire_codegen.diagnostics import Report
from modelwire_codegen.lower.judge import breaches
from modelwire_codegen.resolve import Schema


def check_defaults(schema: Schema, report: Report) -> None:
    """Report each default that its own parameter would refuse; an object is judged by its own schema, not here."""
    for name, prop in schema.data.get("properties", {}).items():
        if "default" not in prop:
            continue
        for problem in breaches(prop, prop["default"], {}):
            place = schema.at(("properties", name, "default"))
            hint = "correct one of the two; note under `conflicts` when sources disagree"
            report.add(place, "MW416", f"default of {name!r}: {problem}", hint)
