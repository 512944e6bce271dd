# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `make generate`.

"""Handles, one module a parameter set; namespaces load them at first touch."""
