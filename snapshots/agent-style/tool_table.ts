import {
  Dict,
  type Dynamic,
  JSONDecodeError,
  type PyDict,
  Tuple,
  TypeError,
  add as pyAdd,
  call,
  callMethod,
  contains,
  dataclass,
  div,
  flatMap,
  float,
  get,
  getAttr,
  getItem,
  items,
  join,
  jsonDumps,
  jsonLoads,
  list,
  mul,
  or,
  print,
  pyClass,
  repr,
  signature,
  sorted,
  str,
  sum,
  toException,
  typeName,
} from "./runtime/python/index.js";

// A table of tools with schemas, execution by name with decoded JSON arguments.

class ToolInfo {
  declare name: string;
  declare spec: PyDict;
  declare execFn: (...args: Dynamic[]) => Dynamic;
  declare tags: string[];

  constructor(
    name: string,
    spec: PyDict,
    execFn: (...args: Dynamic[]) => Dynamic,
    tags: Dynamic = [],
  ) {
    this.name = name;
    this.spec = spec;
    this.execFn = execFn;
    this.tags = tags;
  }
  static {
    dataclass(this, [
      { name: "name" },
      { name: "spec" },
      { name: "exec_fn", js: "execFn" },
      { name: "tags" },
    ]);
    signature(this, "ToolInfo.__init__", ["name", "spec", "exec_fn", "tags="]);
    pyClass(this, { name: "ToolInfo" });
  }
}

/** Returns the weather. */
function getWeather(city: string, unit: string = "C", days: number = 1): string {
  let degrees: number = getItem({ Oslo: 3.5, Rome: float(21) }, city);
  if (unit === "F") {
    degrees = pyAdd(div(mul(degrees, 9), 5), 32);
  }
  return `${city}: ${str(degrees)}°${unit} for ${str(days)} day${days !== 1 ? "s" : ""}`;
}
signature(getWeather, "get_weather", ["city", "unit=", "days="], "Returns the weather.");

function add(...rest: Dynamic[]): Dynamic {
  const numbers: Dynamic = Tuple.of(...rest);
  return sum(numbers);
}

function makeExec(prefix: string): Dynamic {
  function execFn({ ...kwargs }: Dynamic = {}): string {
    return (
      prefix +
      "(" +
      sorted(items(kwargs))
        .map(([k, v]: Dynamic) => `${k}=${repr(v)}`)
        .join(", ") +
      ")"
    );
  }
  signature(execFn, "make_exec.<locals>.exec_fn", ["**kwargs"]);

  return execFn;
}

function makeTool(
  name: string,
  fn: (...args: Dynamic[]) => Dynamic,
  required: string[],
  ...rest2: Dynamic[]
): ToolInfo {
  const tags: Dynamic = Tuple.of(...rest2);
  const spec = {
    type: "function",
    function: {
      name,
      description: callMethod(
        or(getAttr(fn, "__doc__"), () => "no description"),
        "strip",
        [],
      ),
      parameters: { type: "object", required },
    },
  };
  return new ToolInfo(name, spec, fn, list(tags));
}

const TOOLS: ToolInfo[] = [makeTool("weather", getWeather, ["city"], "web")];
for (const remote of ["sales", "stock"]) {
  TOOLS.push(makeTool(`uc__${remote}`, makeExec(remote), [], "uc", "sql"));
}
const TABLE = new Dict(
  Array.from(TOOLS, (tool: ToolInfo) => [tool.name, tool] as [Dynamic, Dynamic]),
);

function execute(name: string, arguments_: string): string {
  const tool = get(TABLE, name);
  if (tool === null) {
    return `Error: unknown tool ${repr(name)}. Available: ${join(", ", TABLE)}`;
  }
  try {
    return str(call(tool.execFn, [], jsonLoads(arguments_)));
  } catch (caught) {
    const e: Dynamic = toException(caught);
    if (e instanceof JSONDecodeError) {
      return `Error: bad JSON: ${str(e)}`;
    } else if (e instanceof TypeError) {
      return `Error: ${str(e)}`;
    } else {
      return `Error: ${str(typeName(e))}: ${str(e)}`;
    }
  }
}

print(
  jsonDumps(
    TOOLS.map((tool: ToolInfo) => tool.spec),
    { indent: 2 },
  ),
);
for (const [name, arguments_] of [
  Tuple.of("weather", '{"city": "Oslo"}'),
  Tuple.of("weather", '{"days": 3, "unit": "F", "city": "Rome"}'),
  Tuple.of("weather", '{"city": "Atlantis"}'),
  Tuple.of("weather", '{"town": "Oslo"}'),
  Tuple.of("weather", "{}"),
  Tuple.of("weather", '{"city": '),
  Tuple.of("uc__sales", '{"year": 2024, "region": "EU", "top": null}'),
  Tuple.of("missing", "{}"),
]) {
  print(name, "->", execute(name, arguments_));
}
print(
  flatMap(TOOLS, (t: ToolInfo) => (contains(t.tags, "sql") ? [t.name] : [])),
  add(1, 2.5),
);
