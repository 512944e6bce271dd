"""What the session over a WebSocket tells the log, and how loud."""

from modelwire_runtime.protocol.task_events import Dropped, Note, Opened, Tick
from tests.support.task_scripts import GREETING, Script, task


def test_one_break_is_no_warning() -> None:
    """A break that heals is information; from the second failure in a row on it is a warning."""
    script = Script()
    script.ready()
    script.ask(task())
    levels: list[str] = []
    for healed in (False, False, True, False):
        session = script.session
        actions = session.handle(Dropped(session.socket, "gone"), script.now)
        levels += [action.level for action in actions if isinstance(action, Note)]
        script.tell(Tick(), after=60)
        if healed:
            script.tell(Opened(session.socket))
            script.arrive(GREETING)
    assert levels == ["info", "warning", "warning", "info"]
