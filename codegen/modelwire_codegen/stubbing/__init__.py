"""Stubs of the runtime: what a checker needs to know of the modules that generated code leads to, and nothing else.

A checker or an editor parses every module that the types of a call lead to, bodies and all, each time it starts. Of a stub it
parses the signatures; docstrings and definitions it still takes from the source, when somebody asks for them.
"""
