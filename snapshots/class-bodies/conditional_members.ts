import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Statements in a class body: if, for, try, with, del, walrus-free conditions; a method under two names; name lookups.
const DEBUG = true;
const name = "module";

class Client {
  declare static level: Dynamic;
  declare static log: Dynamic;
  declare static timeout: Dynamic;
  declare static checked: Dynamic;
  declare static verb: Dynamic;
  declare level: Dynamic;
  declare log: Dynamic;
  declare timeout: Dynamic;
  declare checked: Dynamic;
  declare verb: Dynamic;
  declare name: string;
  declare alias: string;
  declare second: Dynamic;
  static {
    if (DEBUG) {
      py.setAttr(this, "level", "debug");

      py.defineMembers(
        this,
        class Client {
          log(text: Dynamic): string {
            return `${py.str(py.getAttr(this, "level"))}: ${py.str(text)}`;
          }
        },
      );
    } else {
      py.defineMembers(
        this,
        class Client {
          log(text: Dynamic): string {
            return "";
          }
        },
      );
    }
  }

  static {
    try {
      py.setAttr(this, "timeout", py.int("x"));
    } catch (caught) {
      py.rethrowUnless(caught, py.ValueError);
      py.setAttr(this, "timeout", 30);
    } finally {
      py.setAttr(this, "checked", true);
    }
  }
  static handlers: Dynamic = new py.Dict();
  static {
    for (this.verb of py.Tuple.of("get", "post")) {
      py.setItem(
        this.handlers,
        py.classScope(this, "verb", () => py.boundGlobal(undefined, "verb")),
        py.callMethod(
          py.classScope(this, "verb", () => py.boundGlobal(undefined, "verb")),
          "upper",
          [],
        ),
      );
    }
  }
  static {
    py.delAttr(this, "verb");
  }
  static name: Dynamic = "class";
  static alias: Dynamic = this.name;
  static copy: Dynamic = Array.from(py.Tuple.of("inner"), (name: string) => name);

  first(): number {
    return 2;
  }
  static {
    py.signature(this.prototype.first, "Client.first", []);
  }

  static {
    py.assignMethod(this, "second", "first");
  }
  static {
    py.print(
      "body runs",
      this.name,
      py.classScope(this, "timeout", () => py.boundGlobal(undefined, "timeout")),
    );
  }

  read(): Dynamic {
    return py.Tuple.of(name, this.name);
  }

  static {
    py.pyClass(this, { name: "Client" });
    py.classAttribute(this, "name");
    py.classAttribute(this, "alias");
  }
}

const c = new Client();
py.print(
  py.call(py.getAttr(c, "log"), ["t"]),
  py.getAttr(c, "timeout"),
  Client.handlers,
  py.hasAttr(Client, "verb"),
  c.alias,
  Client.copy,
);
py.print(c.first(), c.second(), c.read(), py.getAttr(Client, "checked"));

function build(flag: number): Dynamic {
  class Local {
    declare values: Dynamic[];
    declare label: string;
    static values: Dynamic = py.mul([flag], 2);
    static {
      this.values.push("end");
    }
    static label: Dynamic = flag ? "on" : "off";

    get(): Dynamic {
      return py.Tuple.of(this.label, this.values);
    }

    static {
      py.pyClass(this, { qualname: "build.<locals>.Local" });
      py.classAttribute(this, "values");
      py.classAttribute(this, "label");
    }
  }

  return Local;
}

const [first, second] = [build(1), build(0)];
first.values.push("own");
py.print(new first().get(), new second().get(), !py.is(first, second));
