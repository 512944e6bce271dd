// Calls the fake vendor through the vendor's own AI SDK provider, and prints what came back as one line of JSON.
import { createRunpod } from "@runpod/ai-sdk-provider";
import { experimental_generateImage, experimental_generateSpeech, generateText, streamText } from "ai";

const home = "https://api.runpod.ai/v2";
const base = process.env.FAKE_BASE_URL;
// The provider's own baseURL means another thing for each kind of model, so requests are sent elsewhere by its fetch instead.
const redirected = (url, init) => {
  const address = String(url);
  if (!address.startsWith(home) && !address.startsWith(new URL(base).origin)) {
    throw new Error(`unexpected address ${address}`);
  }
  return fetch(address.replace(home, base), init);
};
const runpod = createRunpod({ apiKey: process.env.FAKE_API_KEY, fetch: redirected });

const { image } = await experimental_generateImage({
  model: runpod.imageModel("qwen/qwen-image"),
  prompt: "A serene mountain landscape at sunset",
  aspectRatio: "4:3",
});
const speech = await experimental_generateSpeech({
  model: runpod.speechModel("resembleai/chatterbox-turbo"),
  text: "Hello from Runpod.",
});
const chat = await generateText({ model: runpod("qwen/qwen3-32b-awq"), prompt: "What is the capital of Germany?" });
const stream = streamText({ model: runpod("qwen/qwen3-32b-awq"), prompt: "Count to three." });
let streamed = "";
for await (const delta of stream.textStream) streamed += delta;

console.log(
  JSON.stringify({
    image: { mediaType: image.mediaType, bytes: Buffer.from(image.uint8Array).toString("hex", 0, 8) },
    speech: { mediaType: speech.audio.mediaType, bytes: Buffer.from(speech.audio.uint8Array).toString("hex", 0, 4) },
    chat: { text: chat.text, finishReason: chat.finishReason, usage: chat.usage },
    stream: { text: streamed, finishReason: await stream.finishReason },
  }),
);
