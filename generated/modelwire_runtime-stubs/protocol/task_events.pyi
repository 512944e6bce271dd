# Written by modelwire-codegen from task_events.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from typing import Literal

Kind = Literal["read", "async", "sync"]
