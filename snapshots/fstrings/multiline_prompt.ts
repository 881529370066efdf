import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Prompts built from triple-quoted f-strings.
const tools: string[] = ["search", "sql"];
const user = "Zoë";
const rows: Dynamic[] = [py.Tuple.of("a", 0.5), py.Tuple.of("b", 12.25)];
const prompt = `You are helping ${user}.\nTools (${tools.length}):\n${tools.map((t: string) => `- ${t}`).join(py.chr(10))}\n\nRows:\n${rows.map(([k, v]: Dynamic) => `${k}=${py.format(v, ".2f")};`).join("")}\nJSON example: {"name": "${py.getItem(tools, 0)}", "n": ${rows.length}}\n`;
py.print(prompt);
py.print(py.len(prompt), py.count(prompt, "\n"), prompt.endsWith("\n"));
