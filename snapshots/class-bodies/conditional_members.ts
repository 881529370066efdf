import {
  Dict,
  type Dynamic,
  Tuple,
  ValueError,
  assignMethod,
  call,
  callMethod,
  classAttribute,
  defineMembers,
  delAttr,
  getAttr,
  hasAttr,
  int,
  is,
  mul,
  print,
  pyClass,
  rethrowUnless,
  setAttr,
  setItem,
  signature,
  str,
} from "./runtime/python/index.js";

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
      setAttr(this, "level", "debug");

      defineMembers(
        this,
        class Client {
          log(text: Dynamic): string {
            return `${str(getAttr(this, "level"))}: ${str(text)}`;
          }
        },
      );
    } else {
      defineMembers(
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
      setAttr(this, "timeout", int("x"));
    } catch (caught) {
      rethrowUnless(caught, ValueError);
      setAttr(this, "timeout", 30);
    } finally {
      setAttr(this, "checked", true);
    }
  }
  static handlers: Dynamic = new Dict();
  static {
    for (this.verb of Tuple.of("get", "post")) {
      setItem(this.handlers, this.verb, callMethod(this.verb, "upper", []));
    }
  }
  static {
    delAttr(this, "verb");
  }
  static name: Dynamic = "class";
  static alias: Dynamic = this.name;
  static copy: Dynamic = Array.from(Tuple.of("inner"), (name: string) => name);

  first(): number {
    return 2;
  }
  static {
    signature(this.prototype.first, "Client.first", []);
  }

  static {
    assignMethod(this, "second", "first");
  }
  static {
    print("body runs", this.name, this.timeout);
  }

  read(): Dynamic {
    return Tuple.of(name, this.name);
  }

  static {
    pyClass(this, { name: "Client" });
    classAttribute(this, "name");
    classAttribute(this, "alias");
  }
}

const c = new Client();
print(
  call(getAttr(c, "log"), ["t"]),
  getAttr(c, "timeout"),
  Client.handlers,
  hasAttr(Client, "verb"),
  c.alias,
  Client.copy,
);
print(c.first(), c.second(), c.read(), getAttr(Client, "checked"));

function build(flag: number): Dynamic {
  class Local {
    declare values: Dynamic[];
    declare label: string;
    static values: Dynamic = mul([flag], 2);
    static {
      this.values.push("end");
    }
    static label: Dynamic = flag ? "on" : "off";

    get(): Dynamic {
      return Tuple.of(this.label, this.values);
    }

    static {
      pyClass(this, { qualname: "build.<locals>.Local" });
      classAttribute(this, "values");
      classAttribute(this, "label");
    }
  }

  return Local;
}

const [first, second] = [build(1), build(0)];
first.values.push("own");
print(new first().get(), new second().get(), !is(first, second));
