import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { Formatter, Template } from "./runtime/python/stdlib/string.js";

// string.Template and string.Formatter as bases.

class Percent extends Template {
  static delimiter: Dynamic = "%";
}

py.print(new Percent("hi %name and ${x}").substitute(py.keywords({ name: "bo" })));

// Python: class Safe(string.Formatter):
class Safe extends Formatter {
  getValue(key: Dynamic, args: Dynamic, kwargs: Dynamic): Dynamic {
    if (typeof key === "string") {
      return py.call(py.getAttr(kwargs, "get"), [key, "<" + key + ">"]);
    }
    return py.superOf(Safe, this).getValue(key, args, kwargs);
  }
}

py.print(new Safe().format("{a} {b} {0}", "pos", py.keywords({ a: 1 })));
