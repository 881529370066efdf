import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { Parameter, getdoc, signature } from "./runtime/python/stdlib/inspect.js";
import { getArgs, getOrigin, getTypeHints } from "./runtime/python/stdlib/type-hints.js";
import { form, subscribed } from "./runtime/python/stdlib/typing-forms.js";

// Tools collected by a decorator, their schemas made from signatures, calls checked and run by name

const TOOLS: PyDict = new py.Dict();
const NAMES = new py.Dict([
  [py.str, "string"],
  [py.int, "integer"],
  [py.float, "number"],
  [py.bool, "boolean"],
  [py.list, "array"],
  [py.dict, "object"],
] as [Dynamic, Dynamic][]);

function tool(fn: Dynamic = null, { name = null, ...extra }: Dynamic = {}): Dynamic {
  function add(func: Dynamic): Dynamic {
    py.setAttr(func, "tool_options", extra);
    py.setItem(
      TOOLS,
      py.or(name, () => py.getAttr(func, "__name__")),
      func,
    );
    return func;
  }
  py.signature(add, "tool.<locals>.add", ["func"]);
  return fn != null ? add(fn) : add;
}
py.describe(py.signature(tool, "tool", ["fn=", "/", "*", "name=", "**extra"]), { defaults: { fn: null, name: null } });

function schemaOf(annotation: Dynamic): PyDict {
  if (py.contains(NAMES, annotation)) {
    return { type: py.getItem(NAMES, annotation) };
  }
  const [origin, args] = [getOrigin(annotation), getArgs(annotation)];
  if (py.is(origin, form("Literal"))) {
    return { enum: py.list(args) };
  }
  if (py.contains(py.Tuple.of(py.list, py.dict), origin)) {
    return py.mergeDicts(
      { type: py.getItem(NAMES, origin) },
      py.is(origin, py.list) ? { items: schemaOf(py.getItem(args, 0)) } : new py.Dict(),
    );
  }
  if (py.contains(args, py.type(null))) {
    return py.mergeDicts(
      schemaOf(py.next(py.lazyFlatMap(args, (a: Dynamic) => (!py.is(a, py.type(null)) ? [a] : [])))),
      { nullable: true },
    );
  }
  return new py.Dict();
}

function describe(name: string): PyDict {
  const fn = py.getItem(TOOLS, name);
  const hints = getTypeHints(fn);
  const params = signature(fn).parameters;
  return py.mergeDicts(
    {
      name,
      description: py.getItem((getdoc(fn) || "").split("\n"), 0),
      parameters: new py.Dict(
        Array.from(
          py.iterate(params),
          (p: Dynamic) => [p, schemaOf(py.get(hints, p, form("Any")))] as [Dynamic, Dynamic],
        ),
      ),
      required: py.flatMap(py.unpackEach(py.callMethod(params, "items", []), 2), ([p, v]) =>
        py.is(py.getAttr(v, "default"), Parameter.empty) ? [p] : [],
      ),
    },
    py.getAttr(fn, "tool_options"),
  );
}

function run(call: PyDict): string {
  let result: Dynamic;
  try {
    const fn = py.getItem(TOOLS, py.getItem(call, "name"));
    const arguments_ = py.or(py.get(call, "arguments"), () => "{}");
    result = py.call(fn, [], typeof arguments_ === "string" ? py.jsonLoads(arguments_) : arguments_);
  } catch (caught) {
    const e = py.toException(caught);
    if (e instanceof py.KeyError) {
      return `unknown tool ${py.str(e)}`;
    } else if (e instanceof py.TypeError || e instanceof py.ValueError) {
      return `${py.str(py.typeName(e))}: ${py.str(e)}`;
    } else {
      throw caught;
    }
  }
  return typeof result === "string" ? result : py.jsonDumps(result);
}

/**
 * Adds two numbers.
 *
 * Second paragraph.
 */
const add: Dynamic = tool(
  py.describe(
    py.signature(
      function add(a: number, b: Dynamic = py.float(2)): Dynamic {
        return py.add(a, b);
      },
      "add",
      ["a", "b="],
      "Adds two numbers.\n\n    Second paragraph.\n    ",
    ),
    { defaults: { b: py.float(2) }, annotations: () => ({ a: py.int, b: py.float, return: py.float }) },
  ),
);

const findItemsKinds: Dynamic = [];
/** Finds. */
const findItems: Dynamic = py.call(tool(undefined, { name: "find", strict: true }), [
  py.describe(
    py.signature(
      function findItems(
        query: string,
        kinds: string[] = findItemsKinds as Dynamic,
        order: string = "asc",
        limit: Dynamic = null,
      ): Dynamic[] {
        const found: string[] = ["pen", "ink", "pad"].filter(
          (k: string) => py.contains(k, query) && (!py.truthy(kinds) || py.contains(kinds, k)),
        );
        return py.getSlice(py.sorted(found, { reverse: order === "desc" }), null, limit);
      },
      "find_items",
      ["query", "kinds=", "order=", "limit="],
      "Finds.",
    ),
    {
      defaults: { kinds: findItemsKinds, order: "asc", limit: null },
      annotations: () => ({
        query: py.str,
        kinds: subscribed(py.list, [py.str]),
        order: subscribed(form("Literal"), ["asc", "desc"]),
        limit: subscribed(form("Optional"), [py.int]),
        return: py.list,
      }),
    },
  ),
]);

for (const name of py.iterate(TOOLS)) {
  py.print(py.jsonDumps(describe(name)));
}
for (const call of py.Tuple.of(
  { name: "add", arguments: '{"a": 1}' },
  { name: "add", arguments: { a: 1, b: 2 } },
  { name: "add" },
  { name: "find", arguments: '{"query": "p", "order": "desc", "limit": 1}' },
  { name: "find", arguments: '{"query": "n", "zip": 1}' },
  { name: "nope" },
  { name: "add", arguments: "{bad" },
  { name: "add", arguments: '{"a": "x"}' },
  new py.Dict(),
)) {
  py.print(run(call));
}
