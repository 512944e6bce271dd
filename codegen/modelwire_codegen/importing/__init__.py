"""What vendors publish about their models in, canonical specs out.

    formats -> runware, openapi, single -> overlay -> merging -> patch
    a document's form -> a draft -> the draft, corrected -> the tree's data, changed -> the tree's texts, changed

A front end makes a `Draft`, plain data of whole spec files. Merging compares it with the tree fact by fact, whatever either's
spelling, and `patch` writes what became of it into the texts, so that what nobody changed stays as somebody typed it.
"""
