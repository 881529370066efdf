import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Streaming chunks of text with emoji.
const text = "👋 Hello 🌍! naïve café 👨‍👩‍👧";
function* chunks(s: string, n: number): Generator<Dynamic> {
  for (const i of py.range(0, py.len(s), n)) {
    yield py.getSlice(s, i, py.add(i, n));
  }
}
const out: string[] = py.list(chunks(text, 4));
py.print(out, out.length, out.join("") === text);
py.print(py.len(text), py.len(py.encode(text, "utf-8")), py.getSlice(text, null, 2), py.getSlice(text, -5, null));
py.print(py.sorted("b😀a🎉Ａ"), py.split(text), py.title(text));
py.print(
  py.jsonDumps(py.getSlice(text, null, 1)),
  py.jsonLoads('"\\ud83d\\ude00"') === "😀",
  py.len(py.jsonLoads('"\\ud83d\\ude00"')),
);
