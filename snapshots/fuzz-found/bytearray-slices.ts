import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// bytearray: slices with steps assigned and deleted, remove, and what += and extend refuse
function attempt(label: string, action: Dynamic): void {
  const data = py.bytearray(py.bytes([97, 98, 99, 100, 101, 102]));
  try {
    py.call(action, [data]);
    py.print(label, data);
  } catch (caught) {
    const error = py.rethrowUnless(caught, py.TypeError, py.ValueError, py.IndexError);
    py.print(label, py.typeName(error), error);
  }
}

function put(key: Dynamic, value: Dynamic): Dynamic {
  function action(data: Dynamic): Dynamic {
    py.setItem(data, key, value);
    return null;
  }
  py.signature(action, "put.<locals>.action", ["data"]);

  return action;
}

function drop(key: Dynamic): Dynamic {
  function action(data: Dynamic): void {
    py.delItem(data, key);
  }
  py.signature(action, "drop.<locals>.action", ["data"]);

  return action;
}

function add(value: Dynamic): Dynamic {
  function action(data: Dynamic): void {
    data = py.iadd(data, value);
  }
  py.signature(action, "add.<locals>.action", ["data"]);

  return action;
}

attempt("every second", put(py.slice(0, 6, 2), py.bytes([88, 89, 90])));
attempt("backwards", put(py.slice(null, null, -2), py.bytes([49, 50, 51])));
attempt("wrong size", put(py.slice(0, 6, 2), py.bytes([88, 89])));
attempt("empty into step", put(py.slice(2, 5, 2), py.Tuple.of()));
attempt("ints", put(py.slice(1, 3), [65, 66, 67]));
attempt("an int", put(py.slice(1, 3), 5));
attempt("a str", put(py.slice(1, 3), "pq"));
attempt(
  "itself",
  py.signature((data: Dynamic) => put(py.slice(3, 3), data)(data), "<lambda>", ["data"]),
);
attempt("too big", put(0, 300));
attempt("far", put(10, 1));
attempt("zero step", put(py.slice(null, null, 0), py.bytes([])));
attempt("delete step", drop(py.slice(null, null, 3)));
attempt("delete back", drop(py.slice(null, 0, -2)));
attempt("delete nothing", drop(py.slice(5, 2)));
attempt("+= bytes", add(py.bytes([33])));
attempt("+= list", add([1]));
attempt("+= int", add(1));
attempt("+= str", add("z"));
attempt(
  "extend list",
  py.signature((data: Dynamic) => py.callMethod(data, "extend", [[1, 255]]), "<lambda>", ["data"]),
);
attempt(
  "extend str",
  py.signature((data: Dynamic) => py.callMethod(data, "extend", ["z"]), "<lambda>", ["data"]),
);
attempt(
  "extend int",
  py.signature((data: Dynamic) => py.callMethod(data, "extend", [3]), "<lambda>", ["data"]),
);
attempt(
  "extend 256",
  py.signature((data: Dynamic) => py.callMethod(data, "extend", [[256]]), "<lambda>", ["data"]),
);
attempt(
  "remove",
  py.signature((data: Dynamic) => py.callMethod(data, "remove", [97]), "<lambda>", ["data"]),
);
attempt(
  "remove other",
  py.signature((data: Dynamic) => py.callMethod(data, "remove", [1]), "<lambda>", ["data"]),
);
attempt(
  "index",
  py.signature((data: Dynamic) => py.print(py.getItem(data, -1), py.getItem(data, 17)), "<lambda>", ["data"]),
);
try {
  py.print(py.getItem(py.bytes([97, 98]), 7));
} catch (caught2) {
  const error = py.rethrowUnless(caught2, py.IndexError);
  py.print(error);
}
