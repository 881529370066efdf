import { AIMessage, StructuredTool, ToolException, ToolNode, tool } from "./runtime/langchain/index.js";
import { annotated, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Tools that are written wrongly: without a docstring, with one name for two, called with what they do not take.

function plain(x: number): number {
  return x;
}
annotated(py.signature(plain, "plain", ["x"]), { x: field(schema.int) });

async function attempt(label: string, make: Dynamic): Promise<void> {
  try {
    py.print(label, await py.call(make, []));
  } catch (caught) {
    const e = py.toException(caught);
    py.print(label, py.typeName(e), py.getItem(py.splitLines(py.str(e)), 0));
  }
}

await attempt("no docstring", () => tool(plain).name);
await attempt("no docstring, described", () =>
  py.getAttr(py.call(tool("plain", undefined, { description: "Gives it back" }), [plain]), "description"),
);
await attempt("no docstring, from a function", () => StructuredTool.fromFunction(plain).name);

/** The first. */
const first: Dynamic = tool("twin")(
  annotated(
    py.signature(
      function first(text: string): string {
        return `first ${py.str(text)}`;
      },
      "first",
      ["text"],
      "The first.",
    ),
    { text: field(schema.str) },
  ),
);

/** The second. */
const second: Dynamic = tool("twin")(
  annotated(
    py.signature(
      function second(text: string): string {
        return `second ${py.str(text)}`;
      },
      "second",
      ["text"],
      "The second.",
    ),
    { text: field(schema.str) },
  ),
);

/** Fails. */
const broken: Dynamic = tool(
  annotated(
    py.signature(
      function broken(text: string): string {
        throw py.raise(new ToolException(`no ${py.str(text)}`));
      },
      "broken",
      ["text"],
      "Fails.",
    ),
    { text: field(schema.str) },
  ),
);

const node = new ToolNode([first, second]);
py.print(py.sorted(node.toolsByName), py.getAttr(py.getItem(node.toolsByName, "twin"), "description"));
await attempt("missing argument", async () => await first.invoke(new py.Dict()));
await attempt("another argument", async () => await first.invoke({ text: "a", more: 1 }));
await attempt("another type", async () => await first.invoke({ text: [1] }));
await attempt("a tool that raises", async () => await broken.invoke({ text: "way" }));
py.print(
  py.getItem(
    py.getItem(new AIMessage("", { tool_calls: [{ name: "twin", args: new py.Dict(), id: "1" }] }).tool_calls, 0),
    "name",
  ),
);
