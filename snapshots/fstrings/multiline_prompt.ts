import {
  type Dynamic,
  Tuple,
  chr,
  count,
  format,
  getItem,
  len,
  print,
} from "./runtime/python/index.js";

// Prompts built from triple-quoted f-strings.
const tools: string[] = ["search", "sql"];
const user = "Zoë";
const rows: Dynamic[] = [Tuple.of("a", 0.5), Tuple.of("b", 12.25)];
const prompt = `You are helping ${user}.\nTools (${tools.length}):\n${tools.map((t: string) => `- ${t}`).join(chr(10))}\n\nRows:\n${rows.map(([k, v]: Dynamic) => `${k}=${format(v, ".2f")};`).join("")}\nJSON example: {"name": "${getItem(tools, 0)}", "n": ${rows.length}}\n`;
print(prompt);
print(len(prompt), count(prompt, "\n"), prompt.endsWith("\n"));
