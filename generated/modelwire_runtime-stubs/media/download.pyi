# Written by modelwire-codegen from download.py. Do not edit: change that, and run `modelwire-codegen stubs`.
MAX_DOWNLOAD: int
