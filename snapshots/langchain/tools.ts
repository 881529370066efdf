import {
  BaseTool,
  RunnableConfig,
  StructuredTool,
  ToolException,
  convertToOpenaiTool,
  tool,
} from "./runtime/langchain/index.js";
import { BaseModel, ValidationError, annotated, defineModel, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Tools: schemas from signatures and docstrings, validation, errors, tools of classes and of functions

/**
 * Search the docs.
 *
 * Args:
 *     query: what to look for
 *     k: how many
 */
const search: Dynamic = tool(
  annotated(
    py.signature(
      function search(query: string, k: number = 3, tags: Dynamic = null, mode: string = "a"): string {
        return `${py.str(query)} ${py.str(k)} ${py.str(tags)} ${py.str(mode)}`;
      },
      "search",
      ["query", "k=", "tags=", "mode="],
      "Search the docs.\n\n    Args:\n        query: what to look for\n        k: how many\n    ",
    ),
    {
      query: field(schema.str),
      k: field(schema.int, { default: 3 }),
      tags: field(schema.optional(schema.list(schema.str)), { default: null }),
      mode: field(schema.literal("a", "b"), { default: "a" }),
    },
  ),
);

const other: Dynamic = tool("find", undefined, { description: "Finds things.", return_direct: true })(
  annotated(
    py.signature(
      function other(where: string, deep: boolean = false, limits: Dynamic = null): PyDict {
        return { where, deep, limits, é: py.Tuple.of(1, 2) };
      },
      "other",
      ["where", "deep=", "limits="],
    ),
    {
      where: field(schema.str, { description: "a place" }),
      deep: field(schema.bool, { default: false }),
      limits: field(schema.union(schema.dict(schema.str, schema.float), schema.none), { default: null }),
    },
  ),
);

/**
 * Adds two numbers.
 *
 * More of it.
 *
 * Args:
 *     x: the first
 *     y: the second, which is
 *         longer
 */
const documented: Dynamic = tool(undefined, undefined, { parse_docstring: true })(
  annotated(
    py.signature(
      function documented(x: number, y: Dynamic = 1.5): Dynamic {
        return py.add(x, y);
      },
      "documented",
      ["x", "y="],
      "Adds two numbers.\n\n    More of it.\n\n    Args:\n        x: the first\n        y: the second, which is\n            longer\n    ",
    ),
    { x: field(schema.int), y: field(schema.float, { default: 1.5 }) },
  ),
);

/** A point. */
class Point extends BaseModel {
  declare x: number;
  declare y: Dynamic;

  static {
    defineModel(
      this,
      {
        x: field(schema.int, { description: "across", ge: 0 }),
        y: field(schema.optional(schema.int), { default: null }),
      },
      { doc: "A point." },
    );
  }
}

/** Draws a point. */
const plot: Dynamic = tool(undefined, undefined, { args_schema: Point })(
  annotated(
    py.signature(
      function plot(x: number, y: Dynamic = null, config: Dynamic = null): string {
        return `${py.str(x)},${py.str(y)} ${py.str(py.callMethod(py.getItem(config, "configurable"), "get", ["pen"]))}`;
      },
      "plot",
      ["x", "y=", "config="],
      "Draws a point.",
    ),
    {
      x: field(schema.int),
      y: field(schema.optional(schema.int), { default: null }),
      config: field(schema.any, { default: null }),
    },
    { config: [RunnableConfig] },
  ),
);

/** Always fails. */
const fails: Dynamic = tool(
  annotated(
    py.signature(
      function fails(reason: string): string {
        if (reason === "tool") {
          throw py.raise(new ToolException("a tool error"));
        }
        throw new py.ValueError(reason);
      },
      "fails",
      ["reason"],
      "Always fails.",
    ),
    { reason: field(schema.str) },
  ),
);

/** Counts. */
const slow: Dynamic = tool(
  annotated(
    py.signature(
      async function slow(n: number): Promise<number[]> {
        return py.list(py.range(n));
      },
      "slow",
      ["n"],
      "Counts.",
    ),
    { n: field(schema.int) },
  ),
);

/**
 * Joins.
 *
 * Args:
 *     a: first
 *     b (str): second
 */
function plain(a: number, b: string = "z"): string {
  return `${py.str(a)}${py.str(b)}`;
}
annotated(
  py.signature(plain, "plain", ["a", "b="], "Joins.\n\n    Args:\n        a: first\n        b (str): second\n    "),
  { a: field(schema.int), b: field(schema.str, { default: "z" }) },
);

const made = StructuredTool.fromFunction(plain, { name: "joiner" });

for (const each of [search, other, documented, plot, fails, slow, made]) {
  py.print(each.name, "|", each.description, "|", each.return_direct);
  py.print(py.jsonDumps(convertToOpenaiTool(each), { sort_keys: true }));
  py.print(py.jsonDumps(each.args, { sort_keys: true }));
}
py.print(py.jsonDumps(convertToOpenaiTool(plain), { sort_keys: true }));
py.print(py.jsonDumps(convertToOpenaiTool(Point), { sort_keys: true }));

py.print(await search.invoke({ query: "a", k: "4" }), await search.invoke("just text"));
py.print(await other.invoke({ where: "here", limits: { a: 1 } }));
py.print(py.repr(await other.invoke({ name: "find", args: { where: "x" }, id: "c1", type: "tool_call" })));
py.print(py.repr(await search.invoke({ name: "search", args: { query: "é" }, id: "c2", type: "tool_call" })));
py.print(
  await documented.invoke({ x: 2 }),
  await plot.invoke({ x: 1 }, { configurable: { pen: "red" } }),
  await made.invoke({ a: 1 }),
);
for (const bad of [
  py.Tuple.of(search, { k: 3 }),
  py.Tuple.of(plot, { x: -1 }),
  py.Tuple.of(documented, { x: "no" }),
  py.Tuple.of(fails, { reason: "why" }),
  py.Tuple.of(fails, { reason: "tool" }),
]) {
  try {
    await bad[0].invoke(bad[1]);
  } catch (caught) {
    const e = py.rethrowUnless(caught, ValidationError, py.ValueError, ToolException);
    py.print(py.typeName(e), py.getItem(py.str(e).split("\n"), 0));
  }
}
py.setAttr(fails, "handle_tool_error", true);
py.print(await fails.invoke({ reason: "tool" }));
try {
  const undocumented: Dynamic = tool(
    annotated(
      py.signature(
        function undocumented(x: number): number {
          return x;
        },
        "undocumented",
        ["x"],
      ),
      { x: field(schema.int) },
    ),
  );
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.ValueError);
  py.print(e);
}
try {
  StructuredTool.fromFunction((x: Dynamic) => x, { name: "lambda" });
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.ValueError);
  py.print(e);
}

class Doubler extends BaseTool {
  declare name: string;
  declare description: string;
  declare factor: number;
  static name: Dynamic = "doubler";
  static description: Dynamic = "Doubles.";
  static factor: Dynamic = 2;

  _run(n: number): number {
    return py.mul(n, this.factor);
  }
  static {
    annotated(py.signature(this.prototype._run, "Doubler._run", ["n"]), { n: field(schema.int) });
    py.pyClass(this, { name: "Doubler" });
    py.classAttribute(this, "name");
    py.classAttribute(this, "description");
    py.classAttribute(this, "factor");
  }
}

py.print(await new Doubler().invoke({ n: 4 }), await new Doubler({ factor: 5 }).invoke({ n: 4 }), new Doubler().name);
py.print(py.jsonDumps(convertToOpenaiTool(new Doubler()), { sort_keys: true }));
