import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Methods called with keywords on an attribute that is None until it is needed

class Finder {
  find(query: string, topic: Dynamic = null, { limit = 2 }: { limit?: number } = {}): Dynamic[] {
    return [query, topic, limit];
  }
  static {
    py.signature(this.prototype.find, "Finder.find", ["query", "topic=", "*", "limit="]);
  }
}

class Loud {
  declare mark: string;

  constructor(mark: string = "!" as Dynamic) {
    this.mark = mark;
  }
  static {
    py.dataclass(this, [{ name: "mark" }]);
    py.signature(this, "Loud.__init__", ["mark="]);
  }

  find(query: string, limit: number = 1, topic: string = "t"): Dynamic[] {
    return [py.add(query, this.mark), limit, topic];
  }
  static {
    py.signature(this.prototype.find, "Loud.find", ["query", "limit=", "topic="]);
  }
}

class Agent {
  declare finder: Dynamic;
  declare loud: Dynamic;
  constructor() {
    this.finder = null;
    this.loud = null;
  }

  load(): void {
    this.finder = new Finder();
    this.loud = new Loud("?");
  }

  ask(query: string): Dynamic[][] {
    if (this.finder === null) {
      this.load();
    }
    return [
      py.callMethod(this.finder, "find", [query], { topic: null }),
      py.callMethod(this.finder, "find", [query], { limit: 5, topic: "x" }),
      py.callMethod(this.loud, "find", [], { topic: "y", query }),
    ];
  }
}

py.print(new Agent().ask("q"));
