import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Parameters that are annotated as dicts and get objects, or the other way round: attributes are those of what was given.

class Request {
  declare input: Dynamic[];
  declare user: string;

  constructor(input: Dynamic = [], user: string = "nobody" as Dynamic) {
    this.input = input;
    this.user = user;
  }
  static {
    py.dataclass(this, [{ name: "input" }, { name: "user" }]);
    py.signature(this, "Request.__init__", ["input=", "user="]);
  }
}

const handlers: PyDict = new py.Dict();

function handler(name: string): Dynamic {
  function register(fn: Dynamic): Dynamic {
    py.setItem(handlers, name, fn);
    return fn;
  }
  py.signature(register, "handler.<locals>.register", ["fn"]);

  return register;
}

const plain: Dynamic = py.call(handler("plain"), [
  py.signature(
    function plain(request: PyDict): string {
      return `${py.len(py.getAttr(request, "input"))} for ${py.str(py.getAttr(request, "user"))} ${py.str(py.getAttr(request, "nothing", "-"))}`;
    },
    "plain",
    ["request"],
  ),
]);

const typed: Dynamic = py.call(handler("typed"), [
  py.signature(
    function typed(request: PyDict): string {
      const items: Dynamic[] = Array.from(py.iterate(py.getAttr(request, "input")), (item: Dynamic) =>
        py.getItem(item, "text"),
      );
      return py.join(" ", items) + (py.hasAttr(request, "user") ? ` (${py.str(py.getAttr(request, "user"))})` : "");
    },
    "typed",
    ["request"],
  ),
]);

const optional: Dynamic = py.call(handler("optional"), [
  py.signature(
    function optional(request: Dynamic = null): string {
      return py.truthy(request) ? py.getAttr(request, "user") : "none";
    },
    "optional",
    ["request="],
  ),
]);

function answer(name: string, given: Dynamic): Dynamic {
  try {
    return py.getItem(handlers, name)(given);
  } catch (caught) {
    const error = py.rethrowUnless(caught, py.AttributeError);
    return `AttributeError: ${py.str(error)}`;
  }
}

const texts = py.jsonLoads('[{"text": "a"}, {"text": "b"}]');
for (const name of py.iterate(handlers)) {
  py.print(name, answer(name, new Request(texts, "Zoë")));
  py.print(name, answer(name, new Request()));
  py.print(name, answer(name, { input: texts, user: "a dict" }));
  py.print(name, answer(name, null));
}

function owner(row: PyDict): string {
  try {
    return py.getAttr(row, "user");
  } catch (caught2) {
    const error = py.rethrowUnless(caught2, py.AttributeError);
    return py.str(error);
  }
}

py.print(owner(py.jsonLoads('{"user": "x"}')), owner({ user: "y" }));
