import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { MULTILINE, findall, split } from "./runtime/python/re.js";
import { Parameter, getdoc, signature } from "./runtime/python/stdlib/inspect.js";
import { getTypeHints } from "./runtime/python/stdlib/type-hints.js";

// Tool schemas made from signatures and docstrings in the styles of Google, NumPy and reST.

const NAMES = new py.Dict([
  [py.str, "string"],
  [py.int, "integer"],
  [py.float, "number"],
  [py.bool, "boolean"],
  [py.list, "array"],
  [py.dict, "object"],
] as [Dynamic, Dynamic][]);

/**
 * Forecasts the weather.
 *
 * Longer text.
 *
 * Args:
 *     city (str): The city, as in
 *         "Paris".
 *     days: How many days.
 *
 * Returns:
 *     str: A text.
 */
function google(city: string, days: number = 3): string {
  return city;
}
py.describe(
  py.signature(
    google,
    "google",
    ["city", "days="],
    'Forecasts the weather.\n\n    Longer text.\n\n    Args:\n        city (str): The city, as in\n            "Paris".\n        days: How many days.\n\n    Returns:\n        str: A text.\n    ',
  ),
  { defaults: { days: 3 }, annotations: () => ({ city: py.str, days: py.int, return: py.str }) },
);

/**
 * Looks a city up.
 *
 * Parameters
 * ----------
 * city : str
 *     The city.
 * exact : bool, optional
 *     Whether to guess.
 * scale : float
 *     A factor.
 *
 * Returns
 * -------
 * dict
 */
function numpyStyle(city: string, exact: boolean = false, { scale = py.float(1) }: { scale?: Dynamic } = {}): PyDict {
  return new py.Dict();
}
py.describe(
  py.signature(
    numpyStyle,
    "numpy_style",
    ["city", "exact=", "*", "scale="],
    "Looks a city up.\n\n    Parameters\n    ----------\n    city : str\n        The city.\n    exact : bool, optional\n        Whether to guess.\n    scale : float\n        A factor.\n\n    Returns\n    -------\n    dict\n    ",
  ),
  {
    defaults: { exact: false, scale: py.float(1) },
    annotations: () => ({ city: py.str, exact: py.bool, scale: py.float, return: py.dict }),
  },
);

/**
 * Searches.
 *
 * :param query: What to search for.
 * :type query: str
 * :param tags: Tags that all
 *     results have.
 * :returns: Results.
 */
function rest(query: string, tags: Dynamic = null): Dynamic[] {
  return [];
}
py.describe(
  py.signature(
    rest,
    "rest",
    ["query", "tags="],
    "Searches.\n\n    :param query: What to search for.\n    :type query: str\n    :param tags: Tags that all\n        results have.\n    :returns: Results.\n    ",
  ),
  { defaults: { tags: null }, annotations: () => ({ query: py.str, tags: py.list, return: py.list }) },
);

function described(doc: Dynamic): PyDict {
  let block!: string;
  const found = py.dict(findall(":param (\\w+): ((?:.|\\n(?!\\s*:))+)", doc));
  if (py.contains(doc, "Args:")) {
    block = py.getItem(py.getItem(py.callMethod(doc, "split", ["Args:"]), 1).split("Returns:"), 0);
    py.update(found, findall("^    (\\w+)(?: \\([^)]*\\))?: (.+(?:\\n        .+)*)", block, MULTILINE));
  }
  if (py.contains(doc, "----------")) {
    block = py.getItem(split("-{7,}\\n", doc), 1);
    py.update(
      found,
      py.lazyFlatMap(py.unpackEach(findall("^(\\w+) : [^\\n]*\\n    ([^\\n]+)", block, MULTILINE), 2), ([n, t]) => [
        py.Tuple.of(n, t),
      ]),
    );
  }
  return new py.Dict(
    Array.from(
      py.items(found),
      ([k, v]: Dynamic) => [k, py.join(" ", py.callMethod(v, "split", []))] as [Dynamic, Dynamic],
    ),
  );
}

function schema(fn: Dynamic): PyDict {
  const [doc, hints] = [getdoc(fn), getTypeHints(fn)];
  const [texts, properties, required]: [Dynamic, Dynamic, Dynamic] = [described(doc), new py.Dict(), [] as Dynamic[]];
  for (const [name, p] of py.unpackEach(py.callMethod(signature(fn).parameters, "items", []), 2)) {
    py.setItem(properties, name, {
      type: py.getItem(NAMES, py.getItem(hints, name)),
      description: py.get(texts, name, ""),
    });
    if (py.is(py.getAttr(p, "default"), Parameter.empty)) {
      required.push(name);
    } else {
      py.setItem(py.getItem(properties, name), "default", py.getAttr(p, "default"));
    }
  }
  const parameters = { type: "object", properties, required };
  return {
    name: py.getAttr(fn, "__name__"),
    description: py.getItem(py.callMethod(doc, "split", ["\n"]), 0),
    parameters,
  };
}

for (const fn of py.Tuple.of(google, numpyStyle, rest)) {
  py.print(py.jsonDumps(schema(fn)));
  py.print(signature(fn), py.repr(py.getSlice(py.getAttr(fn, "__doc__"), null, 20)));
}
