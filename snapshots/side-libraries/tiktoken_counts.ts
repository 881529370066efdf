import {
  encodingForModel,
  encodingNameForModel,
  getEncoding,
  listEncodingNames,
} from "./runtime/libraries/tiktoken.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let enc: Dynamic;
// tiktoken: encodings by name and by model, counts, pieces, special tokens, names that nobody knows

const TEXTS: string[] = [
  "hello world",
  "The quick brown fox jumps over 13 lazy dogs.",
  "  leading spaces\n\nand\tlines ",
  "naïve café — “quotes” …",
  "日本語のテキスト",
  "🙂👩‍👩‍👧 emoji",
  "def f(x):\n    return x ** 2 + 1234567890\n",
  "",
];

for (const name of ["cl100k_base", "o200k_base"]) {
  enc = getEncoding(name);
  py.print(enc.name, enc);
  for (const text of TEXTS) {
    const tokens: number[] = enc.encode(text);
    py.print(tokens.length, py.getSlice(tokens, null, 6), enc.decode(tokens) === text);
  }
}

for (const model of ["gpt-4o", "gpt-4", "gpt-3.5-turbo-0301", "gpt-4.1-mini-2025", "text-embedding-3-small"]) {
  py.print(model, encodingNameForModel(model), encodingForModel(model).encode("token count").length);
}

enc = encodingForModel("gpt-4");
py.print(enc.encode("a<|endoftext|>b", { allowed_special: "all" }));
py.print(enc.encode("a<|endoftext|>b", { disallowed_special: py.Tuple.of() }));
py.print(enc.encodeOrdinary("a<|endoftext|>b"));
py.print(enc.encodeBatch(["one", "two three"]));
try {
  enc.encode("a<|endoftext|>b");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.ValueError);
  py.print(e);
}
try {
  encodingForModel("databricks-claude-sonnet-4");
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.KeyError);
  py.print("KeyError", e);
}
try {
  getEncoding("cl200k");
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.ValueError);
  py.print(py.getItem(py.splitLines(py.str(e)), 0));
}
py.print(listEncodingNames());

function count(text: string, model: string = "gpt-4o"): number {
  let encoding: Dynamic;
  try {
    encoding = encodingForModel(model);
  } catch (caught4) {
    py.rethrowUnless(caught4, py.KeyError);
    encoding = getEncoding("cl100k_base");
  }
  return encoding.encode(text).length;
}

function truncate(text: string, limit: number): string {
  const encoding = getEncoding("cl100k_base");
  const tokens: number[] = encoding.encode(text);
  return tokens.length <= limit ? text : encoding.decode(py.getSlice(tokens, null, limit));
}

py.print(count("How many?"), count("How many?", "unknown-model"), truncate("one two three four five", 3));
