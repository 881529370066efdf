import { functionTool } from "./runtime/openai-agents/index.js";
import { BaseModel, annotated as pyAnnotated, defineModel, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

let fn: Dynamic;
// Tool schemas of many functions with function_tool of openai-agents: griffe reads Google, NumPy and reST docstrings; strict and not.

class Color extends py.Enum {
  static RED: Dynamic = new (Color as Dynamic)("red");
  static BLUE: Dynamic = new (Color as Dynamic)("blue");
}
py.enumeration(Color);

/** A place. */
class Place extends BaseModel {
  declare city: string;
  declare zipCode: Dynamic;

  static {
    defineModel(
      this,
      {
        city: field(schema.str, { description: "The city." }),
        zip_code: field(schema.optional(schema.str), { default: null }),
      },
      { doc: "A place." },
    );
  }
}

/**
 * Search the shelf.
 *
 * Looks at every book.
 *
 * Args:
 *     query: What to look for.
 *     limit: How many at most.
 *         Ten are enough.
 *     tags (list[str], optional): Only books with these.
 *
 * Returns:
 *     The books.
 *
 * Raises:
 *     ValueError: Never.
 *
 * Examples:
 *     >>> google("a")
 */
function google(query: string, limit: number = 5, tags: Dynamic = null): string {
  return query;
}
pyAnnotated(
  py.signature(
    google,
    "google",
    ["query", "limit=", "tags="],
    'Search the shelf.\n\n    Looks at every book.\n\n    Args:\n        query: What to look for.\n        limit: How many at most.\n            Ten are enough.\n        tags (list[str], optional): Only books with these.\n\n    Returns:\n        The books.\n\n    Raises:\n        ValueError: Never.\n\n    Examples:\n        >>> google("a")\n    ',
  ),
  {
    query: field(schema.str),
    limit: field(schema.int, { default: 5 }),
    tags: field(schema.optional(schema.list(schema.str)), { default: null }),
  },
);

/**
 * Odd indentation.
 *
 * Args:
 *   a:  First one.
 *   b (float):  Second one: with a colon.
 */
function googleOdd(a: string, b: Dynamic): string {
  return a;
}
pyAnnotated(
  py.signature(
    googleOdd,
    "google_odd",
    ["a", "b"],
    "\n    Odd indentation.\n\n        Args:\n          a:  First one.\n          b (float):  Second one: with a colon.\n    ",
  ),
  { a: field(schema.str), b: field(schema.float) },
);

/**
 * Summary over
 * two lines.
 *
 * Arguments:
 *
 *     a: First.
 *
 *     b: Second.
 */
function googleSpaced(a: string, b: boolean = false): string {
  return a;
}
pyAnnotated(
  py.signature(
    googleSpaced,
    "google_spaced",
    ["a", "b="],
    "Summary over\n    two lines.\n\n    Arguments:\n\n        a: First.\n\n        b: Second.\n\n    ",
  ),
  { a: field(schema.str), b: field(schema.bool, { default: false }) },
);

/**
 * Search the shelf.
 *
 * Parameters
 * ----------
 * query : str
 *     What to look for.
 * limit : int, optional
 *     How many.
 *
 * Returns
 * -------
 * str
 *     The books.
 */
function numpyStyle(query: string, limit: number = 3): string {
  return query;
}
pyAnnotated(
  py.signature(
    numpyStyle,
    "numpy_style",
    ["query", "limit="],
    "Search the shelf.\n\n    Parameters\n    ----------\n    query : str\n        What to look for.\n    limit : int, optional\n        How many.\n\n    Returns\n    -------\n    str\n        The books.\n    ",
  ),
  { query: field(schema.str), limit: field(schema.int, { default: 3 }) },
);

/**
 * Search the shelf.
 *
 * :param query: What to look for.
 * :param int limit: How many.
 * :returns: The books.
 * :raises ValueError: Never.
 */
function restStyle(query: string, limit: number = 3): string {
  return query;
}
pyAnnotated(
  py.signature(
    restStyle,
    "rest_style",
    ["query", "limit="],
    "Search the shelf.\n\n    :param query: What to look for.\n    :param int limit: How many.\n    :returns: The books.\n    :raises ValueError: Never.\n    ",
  ),
  { query: field(schema.str), limit: field(schema.int, { default: 3 }) },
);

/** Doubles. */
function oneLine(x: number): number {
  return py.mul(x, 2);
}
pyAnnotated(py.signature(oneLine, "one_line", ["x"], "Doubles."), { x: field(schema.int) });

/** Annotated parameters. */
function annotated(x: number, y: string = "ab"): string {
  return y;
}
pyAnnotated(py.signature(annotated, "annotated", ["x", "y="], "Annotated parameters."), {
  x: field(schema.int, { description: "How many" }),
  y: field(schema.str, { description: "Which", min_length: 2, default: "ab" }),
});

/** Literals. */
function literals(mode: string, level: number = 2): string {
  return mode;
}
pyAnnotated(py.signature(literals, "literals", ["mode", "level="], "Literals."), {
  mode: field(schema.literal("fast", "slow")),
  level: field(schema.literal(1, 2, 3), { default: 2 }),
});

/** Unions. */
function unions(a: Dynamic, b: Dynamic = null, c: Dynamic = null): string {
  return py.str(a);
}
pyAnnotated(py.signature(unions, "unions", ["a", "b=", "c="], "Unions."), {
  a: field(schema.union(schema.int, schema.str)),
  b: field(schema.union(schema.int, schema.none), { default: null }),
  c: field(schema.optional(schema.union(schema.float, schema.bool)), { default: null }),
});

/** Nested containers. */
function nested(rows: PyDict[], pair: Dynamic, table: PyDict): string {
  return py.str(rows);
}
pyAnnotated(py.signature(nested, "nested", ["rows", "pair", "table"], "Nested containers."), {
  rows: field(schema.list(schema.dict(schema.str, schema.list(schema.int)))),
  pair: field(schema.tuple(schema.int, schema.str)),
  table: field(schema.dict(schema.str, schema.any)),
});

const enumsOther: Dynamic = Color.BLUE;
/** Enums. */
function enums(color: Dynamic, other: Dynamic = enumsOther as Dynamic): string {
  return py.getAttr(color, "value");
}
pyAnnotated(py.signature(enums, "enums", ["color", "other="], "Enums."), {
  color: field(schema.instance(() => Color)),
  other: field(
    schema.instance(() => Color),
    { default: Color.BLUE },
  ),
});

/**
 * Models as parameters.
 *
 * Args:
 *     place: Where to go.
 *     places: All of them.
 *     maybe: Perhaps.
 */
function models(place: Place, places: Place[], maybe: Dynamic = null): string {
  return py.getAttr(place, "city");
}
pyAnnotated(
  py.signature(
    models,
    "models",
    ["place", "places", "maybe="],
    "Models as parameters.\n\n    Args:\n        place: Where to go.\n        places: All of them.\n        maybe: Perhaps.\n    ",
  ),
  {
    place: field(schema.model(() => Place)),
    places: field(schema.list(schema.model(() => Place))),
    maybe: field(schema.optional(schema.model(() => Place)), { default: null }),
  },
);

const defaultsE: Dynamic = [];
const defaultsF: Dynamic = new py.Dict();
/** Defaults of every kind. */
function defaults(
  a: number = -1,
  b: Dynamic = py.float(1),
  c: string = "x'\"y",
  d: boolean = true,
  e: Dynamic[] = defaultsE as Dynamic,
  f: PyDict = defaultsF as Dynamic,
  g: Dynamic = null,
): string {
  return c;
}
pyAnnotated(py.signature(defaults, "defaults", ["a=", "b=", "c=", "d=", "e=", "f=", "g="], "Defaults of every kind."), {
  a: field(schema.int, { default: -1 }),
  b: field(schema.float, { default: py.float(1) }),
  c: field(schema.str, { default: "x'\"y" }),
  d: field(schema.bool, { default: true }),
  e: field(schema.list(), { default: [] }),
  f: field(schema.dict(), { default: new py.Dict() }),
  g: field(schema.none, { default: null }),
});

/** No annotations. */
function untyped(a: Dynamic, b: Dynamic = 2): string {
  return py.str(a);
}
pyAnnotated(py.signature(untyped, "untyped", ["a", "b="], "No annotations."), {
  a: field(schema.any),
  b: field(schema.any, { default: 2 }),
});

/** No parameters. */
function nothing(): string {
  return "";
}
pyAnnotated(py.signature(nothing, "nothing", [], "No parameters."), {});

/** Keyword-only parameters. */
function keywordOnly(a: number, { b, c = "d" }: { b: string; c?: string } = {} as Dynamic): string {
  return b;
}
pyAnnotated(py.signature(keywordOnly, "keyword_only", ["a", "*", "b", "c="], "Keyword-only parameters."), {
  a: field(schema.int),
  b: field(schema.str),
  c: field(schema.str, { default: "d" }),
});

/** Plain containers. */
function plainContainers(a: Dynamic[], b: PyDict, c: Dynamic, d: Dynamic, e: Dynamic): string {
  return py.str(a);
}
pyAnnotated(py.signature(plainContainers, "plain_containers", ["a", "b", "c", "d", "e"], "Plain containers."), {
  a: field(schema.list()),
  b: field(schema.dict()),
  c: field(schema.set()),
  d: field(schema.tuples()),
  e: field(schema.bytes),
});

/**
 * Größe und mehr — „quoted“.
 *
 * Args:
 *     größe: Wie groß.
 *     naïve: Ein Wort — 🚀.
 */
function unicode(größe: number, naïve: string = "é🚀"): string {
  return naïve;
}
pyAnnotated(
  py.signature(
    unicode,
    "unicode",
    ["größe", "naïve="],
    "Größe und mehr — „quoted“.\n\n    Args:\n        größe: Wie groß.\n        naïve: Ein Wort — 🚀.\n    ",
  ),
  { größe: field(schema.int), naïve: field(schema.str, { default: "é🚀" }) },
);

/**
 * Summary.
 *
 * Note:
 *     This stands before.
 *
 * Args:
 *     query: The query
 *     deep: Whether to look: deep
 */
function starSection(query: string, { deep = false }: { deep?: boolean } = {}): string {
  return query;
}
pyAnnotated(
  py.signature(
    starSection,
    "star_section",
    ["query", "*", "deep="],
    "Summary.\n\n    Note:\n        This stands before.\n\n    Args:\n        query: The query\n        deep: Whether to look: deep\n    ",
  ),
  { query: field(schema.str), deep: field(schema.bool, { default: false }) },
);

const FUNCTIONS: Dynamic[] = [
  google,
  googleOdd,
  googleSpaced,
  numpyStyle,
  restStyle,
  oneLine,
  annotated,
  literals,
  unions,
  nested,
  enums,
  models,
  defaults,
  untyped,
  nothing,
  keywordOnly,
  plainContainers,
  unicode,
  starSection,
];

function show(label: string, make: Dynamic): void {
  try {
    const made = py.call(make, []);
    py.print(
      label,
      py.jsonDumps({
        name: py.getAttr(made, "name"),
        description: py.getAttr(made, "description"),
        strict: py.getAttr(made, "strict_json_schema"),
      }),
    );
    py.print("   ", py.jsonDumps(py.getAttr(made, "params_json_schema")));
  } catch (caught) {
    const e = py.toException(caught);
    py.print(label, py.typeName(e), py.getSlice(py.str(e), null, 60));
  }
}

for (fn of FUNCTIONS) {
  show(`strict ${py.format(py.getAttr(fn, "__name__"), "")}`, () => functionTool(fn));
  show(`loose ${py.format(py.getAttr(fn, "__name__"), "")}`, () =>
    py.call(functionTool(undefined, { strict_mode: false }), [fn]),
  );
  show(`bare ${py.format(py.getAttr(fn, "__name__"), "")}`, () =>
    py.call(functionTool(undefined, { use_docstring_info: false, strict_mode: false }), [fn]),
  );
}
show("renamed", () =>
  py.call(functionTool(undefined, { name_override: "renamed", description_override: "Given." }), [oneLine]),
);
