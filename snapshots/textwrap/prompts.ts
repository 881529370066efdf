import * as py from "./runtime/python/index.js";
import { dedent, fill, indent } from "./runtime/python/stdlib/textwrap.js";

// Prompts dedented, indented and joined.
function prompt(role: string, rules: string[]): string {
  const body = dedent(`        You are ${role}.\n\n        Rules:\n          1. Be brief.\n        `);
  return body + indent(rules.map((r: string) => `- ${r}`).join("\n"), "    ");
}
py.print(prompt("a bot", ["x", "y"]));
py.print(
  py.repr(
    py.strip(
      dedent(`
    line
      deeper
`),
    ),
  ),
);
py.print(fill(py.mul("word ", 8), 15), py.keywords({ sep: "\n" }));
