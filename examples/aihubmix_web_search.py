"""Let a model search the web, and print where it looked.

Set AIHUBMIX_API_KEY.
"""

from modelwire import AIHubMix


def main() -> None:
    """Ask for news with the search that Responses offers, and with Google's own."""
    with AIHubMix() as aihubmix:
        news = aihubmix.responses.gpt_4(
            input="What are the latest developments in AI?",
            tools=[{"type": "web_search_preview", "search_context_size": "high"}],
        )
        print(news.text)
        for source in news.sources:
            print("source:", source.title, source.url)

        more = aihubmix.text.gemini_2_5_flash(
            contents=[{"role": "user", "parts": [{"text": "What happened in AI this week?"}]}],
            tools=[{"google_search": {}}],
        )
        print("Gemini ended:", more.finish_reason)


if __name__ == "__main__":
    main()
