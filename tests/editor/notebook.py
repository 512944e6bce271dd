"""Asks IPython what a notebook shows, in a process of its own: questions come and answers go as JSON.

A question is a pair: `complete` with the text up to the cursor, `inspect` with a name (`?`), or
`display` with an expression.
"""

import json
import os
import sys
import tempfile
from typing import Any

from IPython.core.completer import provisionalcompleter
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

from modelwire import AsyncRunpod, AsyncRunware, Runpod, Runware
from modelwire_runtime.testing import FakeVendor


def main() -> None:
    """Answer all questions of the command line."""
    settings = Config()
    settings.HistoryManager.enabled = False
    settings.IPCompleter.jedi_compute_type_timeout = 0  # waits for the types, or is told none
    with tempfile.TemporaryDirectory() as folder, FakeVendor("runpod") as vendor:
        os.environ["IPYTHONDIR"] = folder
        make: Any = InteractiveShell  # its own types are partial
        shell = make(config=settings)
        shell.user_ns["runpod"] = vendor.client()
        shell.user_ns["paint"] = Runpod(api_key="key").image.pruna_p_image_t2i
        shell.user_ns["later"] = AsyncRunpod(api_key="key")
        shell.user_ns["runware"] = Runware(api_key="key")
        shell.user_ns["draw"] = Runware(api_key="key").image.bfl_flux_2_dev
        shell.user_ns["later_runware"] = AsyncRunware(api_key="key")
        print(json.dumps([_answer(shell, *question) for question in json.loads(sys.argv[1])]))


def _answer(shell: Any, question: str, text: str) -> Any:
    if question == "complete":
        with provisionalcompleter():
            return [found.text for found in shell.Completer.completions(text, len(text))]
    if question == "inspect":
        return shell.object_inspect(text)
    data, _ = shell.display_formatter.format(shell.ev(text))
    return data


if __name__ == "__main__":
    main()
