# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

"""Handles, one module a parameter set; namespaces load them at first touch."""
