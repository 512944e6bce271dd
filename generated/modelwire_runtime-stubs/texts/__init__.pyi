# Written by modelwire-codegen from __init__.py. Do not edit: change that, and run `modelwire-codegen stubs`.
