import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// A table of tools with schemas, execution by name with decoded JSON arguments.

class ToolInfo {
  declare name: string;
  declare spec: PyDict;
  declare execFn: (...args: Dynamic[]) => Dynamic;
  declare tags: string[];

  constructor(name: string, spec: PyDict, execFn: (...args: Dynamic[]) => Dynamic, tags: Dynamic = []) {
    this.name = name;
    this.spec = spec;
    this.execFn = execFn;
    this.tags = tags;
  }
  static {
    py.dataclass(this, [{ name: "name" }, { name: "spec" }, { name: "exec_fn", js: "execFn" }, { name: "tags" }]);
    py.signature(this, "ToolInfo.__init__", ["name", "spec", "exec_fn", "tags="]);
    py.pyClass(this, { name: "ToolInfo" });
  }
}

/** Returns the weather. */
function getWeather(city: string, unit: string = "C", days: number = 1): string {
  let degrees: number = py.getItem({ Oslo: 3.5, Rome: py.float(21) }, city);
  if (unit === "F") {
    degrees = py.add(py.div(py.mul(degrees, 9), 5), 32);
  }
  return `${py.str(city)}: ${py.str(degrees)}°${py.str(unit)} for ${py.str(days)} day${py.ne(days, 1) ? "s" : ""}`;
}
py.signature(getWeather, "get_weather", ["city", "unit=", "days="], "Returns the weather.");

function add(...rest: Dynamic[]): Dynamic {
  const numbers: Dynamic = py.Tuple.of(...rest);
  return py.sum(numbers);
}

function makeExec(prefix: string): Dynamic {
  function execFn({ ...kwargs }: Dynamic = {}): string {
    return (
      prefix +
      "(" +
      py
        .sorted(py.items(kwargs))
        .map(([k, v]: Dynamic) => `${k}=${py.repr(v)}`)
        .join(", ") +
      ")"
    );
  }
  py.signature(execFn, "make_exec.<locals>.exec_fn", ["**kwargs"]);

  return execFn;
}

function makeTool(
  name: string,
  fn: (...args: Dynamic[]) => Dynamic,
  required: string[],
  ...rest2: Dynamic[]
): ToolInfo {
  const tags: Dynamic = py.Tuple.of(...rest2);
  const spec = {
    type: "function",
    function: {
      name,
      description: py.callMethod(
        py.or(py.getAttr(fn, "__doc__"), () => "no description"),
        "strip",
        [],
      ),
      parameters: { type: "object", required },
    },
  };
  return new ToolInfo(name, spec, fn, py.list(tags));
}

const TOOLS: ToolInfo[] = [makeTool("weather", getWeather, ["city"], "web")];
for (const remote of ["sales", "stock"]) {
  TOOLS.push(makeTool(`uc__${remote}`, makeExec(remote), [], "uc", "sql"));
}
const TABLE = new py.Dict(Array.from(TOOLS, (tool: ToolInfo) => [tool.name, tool] as [Dynamic, Dynamic]));

function execute(name: string, arguments_: string): string {
  const tool = py.get(TABLE, name);
  if (tool === null) {
    return `Error: unknown tool ${py.repr(name)}. Available: ${py.join(", ", TABLE)}`;
  }
  try {
    return py.str(py.call(tool.execFn, [], py.jsonLoads(arguments_)));
  } catch (caught) {
    const e: Dynamic = py.toException(caught);
    if (e instanceof py.JSONDecodeError) {
      return `Error: bad JSON: ${py.str(e)}`;
    } else if (e instanceof py.TypeError) {
      return `Error: ${py.str(e)}`;
    } else {
      return `Error: ${py.str(py.typeName(e))}: ${py.str(e)}`;
    }
  }
}

py.print(
  py.jsonDumps(
    TOOLS.map((tool: ToolInfo) => tool.spec),
    { indent: 2 },
  ),
);
for (const [name, arguments_] of [
  py.Tuple.of("weather", '{"city": "Oslo"}'),
  py.Tuple.of("weather", '{"days": 3, "unit": "F", "city": "Rome"}'),
  py.Tuple.of("weather", '{"city": "Atlantis"}'),
  py.Tuple.of("weather", '{"town": "Oslo"}'),
  py.Tuple.of("weather", "{}"),
  py.Tuple.of("weather", '{"city": '),
  py.Tuple.of("uc__sales", '{"year": 2024, "region": "EU", "top": null}'),
  py.Tuple.of("missing", "{}"),
]) {
  py.print(name, "->", execute(name, arguments_));
}
py.print(
  py.flatMap(TOOLS, (t: ToolInfo) => (py.contains(t.tags, "sql") ? [t.name] : [])),
  add(1, 2.5),
);
