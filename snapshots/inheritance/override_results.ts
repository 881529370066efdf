import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Overrides that give values of other types than the method they override, called through the base class.
class Source {
  declare limit: Dynamic;
  static limit: Dynamic = 10;

  fetch(): Dynamic {
    return "nothing";
  }

  found(): Dynamic {
    return ["a"];
  }

  count(): Dynamic {
    return 1;
  }

  get rate(): Dynamic {
    return 3;
  }

  static kind(): Dynamic {
    return "source";
  }

  describe(): string {
    return `${py.str(this.fetch())} ${py.str(this.count())} ${py.str(this.rate)} ${py.str((this.constructor as Dynamic).kind())} ${py.str(this.limit)}`;
  }

  static {
    py.classAttribute(this, "limit");
  }
}

class Many extends Source {
  static limit: Dynamic = null;

  fetch(): string[] {
    return ["x", "y"];
  }

  found(): PyDict {
    return new py.Dict();
  }

  count(): Dynamic {
    return null;
  }

  get rate(): boolean {
    return true;
  }

  static kind(): Dynamic {
    return py.Tuple.of("many", 2);
  }

  static {
    py.classAttribute(this, "limit");
  }
}

class Aliased extends Source {
  declare fetch: Dynamic;
  words(): PyDict {
    return { w: py.float(1) };
  }
  static {
    py.signature(this.prototype.words, "Aliased.words", []);
  }

  static {
    py.assignMethod(this, "fetch", "words");
  }
}

function show(source: Source): void {
  py.print(source.describe());
  py.print(
    py.contains(source.fetch(), "x"),
    py.len(source.fetch()),
    py.eq(source.fetch(), ["x", "y"]),
    py.str(source.fetch()),
  );
  py.print(
    py.truthy(source.found()) ? "found" : "none",
    source.count() === null,
    !source.count(),
    py.add(source.rate, 1),
  );
  for (const word of py.iterate(source.fetch())) {
    py.print("-", word);
  }
}

class Left {
  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__?.(...args);
  }
  side(): number {
    return 1;
  }
}

class Right {
  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__?.(...args);
  }
  side(): Dynamic {
    return "right";
  }
}

class Both extends py.mixin(Left, Right) {}

function sides(x: Dynamic): string {
  return `${py.str(py.callMethod(x, "side", []))}` + (py.eq(py.callMethod(x, "side", []), 1) ? "!" : "?");
}

for (const source of [new Source(), new Many(), new Aliased()]) {
  show(source as Dynamic);
}
py.print(sides(new Both()), sides(new Right()));
