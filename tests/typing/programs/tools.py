"""Tools: the keywords of a call stay checked beside them, and the run has the shape of its answer."""

from pydantic import BaseModel

from modelwire import AsyncRunpod, Runpod, Tools, tool

runpod = Runpod()
talk = runpod.text.qwen_qwen3_32b_awq


class Report(BaseModel):
    """A final answer."""

    text: str


def get_weather(city: str) -> str:
    """Weather of a city."""
    return city


@tool(needs_approval=True)
def pay(amount: float) -> None:
    """Pay."""


run = talk.run_tools([get_weather, pay, Report], messages=[{"role": "user", "content": "Pay"}])
reveal_type(run.text)
# revealed: str
for step in run.steps:
    reveal_type(step.answers)
    # revealed: tuple[ToolAnswer, ...]
reveal_type(pay)
# revealed: FunctionTool
reveal_type(talk.run_tools(Tools([pay], answer=Report, max_steps=3), messages=[]).parsed)
# revealed: Report
reveal_type(talk.run_tools(Tools([pay]), messages=[]).parsed)
# revealed: Any

talk.run_tools([get_weather])
# error: mypy[call-arg] pyright[reportCallIssue]
talk.run_tools([get_weather], mesages=[])
# error: mypy[call-arg] pyright[reportCallIssue]
talk.run_tools([get_weather], messages=[], max_tokens="50")
# error: mypy[arg-type] pyright[reportArgumentType]
talk.run_tools([get_weather], messages=[], max_steps=3)
# error: mypy[call-arg] pyright[reportCallIssue]
talk.run_tools(["get_weather"], messages=[])
# error: mypy[list-item] pyright[reportArgumentType]
Tools([get_weather], max_step=3)
# error: mypy[call-arg] pyright[reportCallIssue]
Tools([get_weather], on_error="ignore")
# error: mypy[arg-type] pyright[reportArgumentType]

for happened in talk.stream_tools([get_weather], messages=[]):
    reveal_type(happened)
    # revealed: ToolStep
reveal_type(talk.stream_tools(Tools([pay], answer=Report), messages=[]).result().parsed)
# revealed: Report
reveal_type(runpod.run_tools("openai/gpt-oss-120b", [pay], messages=[]).text)
# revealed: str


async def main(later: AsyncRunpod) -> None:
    """The same on an async client."""
    model = later.text.qwen_qwen3_32b_awq
    reveal_type((await model.run_tools(Tools([pay], answer=Report), messages=[])).parsed)
    # revealed: Report
    await model.run_tools([pay], messages=[], tool_choice="never")
    # error: mypy[arg-type] pyright[reportArgumentType]
    async for happened in model.stream_tools([pay], messages=[]):
        reveal_type(happened.index)
        # revealed: int
