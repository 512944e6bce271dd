"""Ask a language model, and go on with its answer."""

from modelwire import Runpod
from modelwire.runpod.inputs.chat_message import ChatMessageInput


def main() -> None:
    """Hold a conversation of two turns."""
    messages: list[ChatMessageInput] = [
        {"role": "system", "content": "You are brief."},
        {"role": "user", "content": "What is the capital of Germany?"},
    ]
    with Runpod() as runpod:
        qwen = runpod.text.qwen_qwen3_32b_awq
        answer = qwen(messages=messages, max_tokens=200, temperature=0.7)
        print(answer.text)
        messages.append({"role": "assistant", "content": answer.text})
        messages.append({"role": "user", "content": "And of France?"})
        answer = qwen(messages=messages, max_tokens=200)
        print(answer.text)
        if answer.usage is not None:
            print("tokens:", answer.usage.total_tokens)


if __name__ == "__main__":
    main()
