"""What another version of the specs changes for callers: two catalogs in, classified changes and a changelog out.

    revisions -> catalogs (vendors, models, members, values, rules, annotations) -> grouping -> advice -> changelog

Each change is judged twice: for the *wire* (what a call that was accepted meets now), and for the *surface* (what a file that
type-checked meets now).
"""

from modelwire_codegen.comparing.catalogs import compare

__all__ = ["compare"]
