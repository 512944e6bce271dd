"""The vendors' own documents, imported, generated and held against themselves: `make check-upstream DIR=...`.

The documents are not part of the project, so this is no test; `test_harness.py` beside it tests the harness with small ones.
"""
