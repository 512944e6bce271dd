"""Bring what a vendor publishes into the specs: fetched, imported, judged, compared and generated, all or nothing.

fetch -> import -> lint -> diff -> generate -> one move
"""
