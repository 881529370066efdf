import { type Dynamic, callMethod, keywords, print, superOf } from "./runtime/python/index.js";
import { Formatter, Template } from "./runtime/python/stdlib/string.js";

// string.Template and string.Formatter as bases.

class Percent extends Template {
  static delimiter: Dynamic = "%";
}

print(new Percent("hi %name and ${x}").substitute(keywords({ name: "bo" })));

// Python: class Safe(string.Formatter):
class Safe extends Formatter {
  getValue(key: Dynamic, args: Dynamic, kwargs: Dynamic): Dynamic {
    if (typeof key === "string") {
      return callMethod(kwargs, "get", [key, "<" + key + ">"]);
    }
    return superOf(Safe, this).getValue(key, args, kwargs);
  }
}

print(new Safe().format("{a} {b} {0}", "pos", keywords({ a: 1 })));
