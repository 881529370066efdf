import * as py from "./runtime/python/index.js";

// An uncaught error in a constructor.
class Agent {
  declare first: string;
  constructor(tools: string[]) {
    this.first = py.getItem(tools, 0);
  }
}
py.print(new Agent(["a"]).first);
new Agent([]);
