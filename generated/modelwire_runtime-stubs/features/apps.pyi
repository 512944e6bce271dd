# Written by modelwire-codegen from apps.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from modelwire_runtime.features.app_handles import App, AsyncApp

class Apps:
    def app(self, id: str, *, environment: str | None = None, grace: float = ...) -> App: ...

class AsyncApps:
    def app(self, id: str, *, environment: str | None = None, grace: float = ...) -> AsyncApp: ...
