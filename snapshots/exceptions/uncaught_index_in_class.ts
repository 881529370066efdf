import { getItem, print } from "./runtime/python/index.js";

// An uncaught error in a constructor.
class Agent {
  declare first: string;
  constructor(tools: string[]) {
    this.first = getItem(tools, 0);
  }
}
print(new Agent(["a"]).first);
new Agent([]);
