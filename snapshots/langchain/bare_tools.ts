import { END, START, StateGraph, StructuredTool, tool } from "./runtime/langchain/index.js";
import { annotated, field, schema, typedDict } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Tools of functions that have no docstring or no annotations, and tools whose package is imported in a function.

function show(made: Dynamic): void {
  py.print(
    py.getAttr(made, "name"),
    "|",
    py.getAttr(made, "description"),
    "|",
    py.jsonDumps(py.getAttr(made, "args"), { sort_keys: true }),
  );
}

function lookups(city: string): Dynamic[] {
  function distance(target: string, factor: number = 2): string {
    return `${city}-${py.str(target)}-${py.str(factor)}`;
  }
  annotated(py.signature(distance, "lookups.<locals>.distance", ["target", "factor="]), {
    target: field(schema.str),
    factor: field(schema.int, { default: 2 }),
  });

  async function weather(day: string): Promise<string> {
    return `${city} ${py.str(day)}`;
  }
  annotated(py.signature(weather, "lookups.<locals>.weather", ["day"]), { day: field(schema.str) });

  function loose(anything: Dynamic, more: Dynamic = 3): string {
    return `${py.str(anything)} ${py.str(more)}`;
  }
  annotated(py.signature(loose, "lookups.<locals>.loose", ["anything", "more="]), {
    anything: field(schema.any),
    more: field(schema.any, { default: 3 }),
  });

  /** Adds. */
  const add: Dynamic = tool(
    annotated(
      py.signature(
        function add(a: number, b: number = 2): number {
          return py.add(a, b);
        },
        "lookups.<locals>.add",
        ["a", "b="],
        "Adds.",
      ),
      { a: field(schema.int), b: field(schema.int, { default: 2 }) },
    ),
  );

  return [
    StructuredTool.fromFunction(distance, { name: `${city}_distance`, description: "how far" }),
    StructuredTool.fromFunction(undefined, { coroutine: weather, name: "weather", description: "the weather" }),
    StructuredTool.fromFunction(loose, { description: "takes anything" }),
    py.callAsync(tool("named", undefined, { description: "given" }), [distance]),
    add,
  ];
}

function byTable(): PyDict {
  function shout(text: string): string {
    return py.callMethod(text, "upper", []);
  }
  annotated(py.signature(shout, "by_table.<locals>.shout", ["text"]), { text: field(schema.str) });

  function double(n: Dynamic): Dynamic {
    return py.mul(n, 2);
  }
  annotated(py.signature(double, "by_table.<locals>.double", ["n"]), { n: field(schema.float) });

  return new py.Dict(
    Array.from(
      [shout, double],
      (f: Dynamic) =>
        [py.getAttr(f, "__name__"), StructuredTool.fromFunction(f, { description: "d" })] as [Dynamic, Dynamic],
    ),
  );
}

async function graph(): Promise<Dynamic> {
  const Trip = typedDict("Trip", { days: field(schema.int), who: field(schema.str) });

  function plan(state: PyDict, config: PyDict): PyDict {
    return { who: py.add(py.getItem(py.getItem(config, "configurable"), "who"), py.str(py.getItem(state, "days"))) };
  }
  py.signature(plan, "graph.<locals>.plan", ["state", "config"]);

  const builder = new StateGraph(Trip);
  builder.addNode(plan);
  builder.addEdge(START, "plan");
  builder.addConditionalEdges("plan", (state: Dynamic) => "end", { end: END });
  return await builder.compile().invoke({ days: 3 }, { configurable: { who: "ann" } });
}

for (const one of lookups("bern")) {
  show(one);
}
py.print(
  await py.callMethod(py.getItem(lookups("bern"), 0), "invoke", [{ target: "thun", factor: 3 }]),
  await py.callMethod(py.getItem(lookups("bern"), 4), "invoke", [{ a: 1 }]),
);
for (const [name, one] of py.items(byTable())) {
  show(one);
}
py.print(await py.getItem(byTable(), "shout").invoke({ text: "hi" }), await graph());
