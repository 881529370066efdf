import { keywords, mul, print, repr, strip } from "./runtime/python/index.js";
import { dedent, fill, indent } from "./runtime/python/stdlib/textwrap.js";

// Prompts dedented, indented and joined.
function prompt(role: string, rules: string[]): string {
  const body = dedent(
    `        You are ${role}.\n\n        Rules:\n          1. Be brief.\n        `,
  );
  return body + indent(rules.map((r: string) => `- ${r}`).join("\n"), "    ");
}
print(prompt("a bot", ["x", "y"]));
print(
  repr(
    strip(
      dedent(`
    line
      deeper
`),
    ),
  ),
);
print(fill(mul("word ", 8), 15), keywords({ sep: "\n" }));
