"""What a colleague does with the package: a poster, an answer piece by piece, what it came to; nobody is billed.

The fake vendor serves the package's own models, since all that it goes by is the package.
"""

from acme_models import Acme, InvalidParams

from modelwire import models
from modelwire_runtime.testing import FakeVendor, Reply


def make_poster(acme: Acme) -> None:
    """Be told what is wrong before anything is sent, then do it right."""
    try:
        acme.image.acme_posters(headline="Summer party", sheet="a4", width=500)
    except InvalidParams as error:
        print(error)
    poster = acme.image.acme_posters(headline="Summer party", sheet="custom", width=512, height=768)
    print("saved", poster.save("poster.png").name)


def ask(acme: Acme) -> None:
    """Read an answer while it is written; messages are typed as OpenAI's protocol has them."""
    question = "When does the library open?"
    with acme.text.acme_writer.stream(
        messages=[{"role": "user", "content": question}], tone="friendly"
    ) as stream:
        print("".join(stream.text))


def tell_usage(acme: Acme) -> None:
    """Ask the gateway for a record, which has types too."""
    found = acme.usage(month="2026-11").data
    if found is not None:
        print(f"{found.calls} calls for ${found.cost:.2f}")


def main() -> None:
    """Do all of it, and find the models among all others."""
    with FakeVendor("acme", package="acme_models") as fake:
        fake.answer_next(Reply.json({"calls": 12, "cost": 0.48}), operation="usage")
        with Acme(api_key=fake.api_key, base_url=fake.base_url) as acme:
            make_poster(acme)
            ask(acme)
            tell_usage(acme)
    print("in the catalog:", ", ".join(model.id for model in models.search(vendor="acme")))


if __name__ == "__main__":
    main()
