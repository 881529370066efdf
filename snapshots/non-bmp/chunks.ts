import {
  type Dynamic,
  add,
  encode,
  getSlice,
  jsonDumps,
  jsonLoads,
  len,
  list,
  print,
  range,
  sorted,
  split,
  title,
} from "./runtime/python/index.js";

// Streaming chunks of text with emoji.
const text = "👋 Hello 🌍! naïve café 👨‍👩‍👧";
function* chunks(s: string, n: number): Generator<Dynamic> {
  for (const i of range(0, len(s), n)) {
    yield getSlice(s, i, add(i, n));
  }
}
const out: string[] = list(chunks(text, 4));
print(out, out.length, out.join("") === text);
print(len(text), len(encode(text, "utf-8")), getSlice(text, null, 2), getSlice(text, -5, null));
print(sorted("b😀a🎉Ａ"), split(text), title(text));
print(
  jsonDumps(getSlice(text, null, 1)),
  jsonLoads('"\\ud83d\\ude00"') === "😀",
  len(jsonLoads('"\\ud83d\\ude00"')),
);
