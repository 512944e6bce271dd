"""Let the service search the web, and see what an answer rests on.

Set OPENAI_API_KEY.
"""

from modelwire import OpenAI
from modelwire.openai.inputs.web_search_tool import WebSearchToolInput


def main() -> None:
    """Search where news are, and print what was cited and what else was found."""
    search: WebSearchToolInput = {
        "type": "web_search",
        "search_context_size": "high",
        "user_location": {"type": "approximate", "city": "San Francisco", "country": "US"},
        "filters": {"allowed_domains": ["sfchronicle.com", "sfgate.com"]},
    }
    with OpenAI() as openai:
        answer = openai.text.gpt_5_4(
            input="What happened in San Francisco last week?",
            tools=[search],
            include=["web_search_call.action.sources"],
        )
        print(answer.text)
        for source in answer.sources:
            print("source:", source.title or "(not cited)", source.url)


if __name__ == "__main__":
    main()
