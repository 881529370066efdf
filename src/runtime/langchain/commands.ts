/** What nodes and tools tell a graph beside updates of its state. */
import { Command as CoreCommand, Send as CoreSend } from "@langchain/langgraph";
import { pyClass } from "../python/class-info.js";
import { declareMethods } from "../python/declare.js";
import { dictEntries, isDict } from "../python/dict-access.js";
import type { Dynamic } from "../python/types.js";

/** A plain object of a dict, as state updates are for the npm packages. */
export const plainState = (value: Dynamic): Dynamic =>
  isDict(value) && value instanceof Map
    ? Object.fromEntries([...dictEntries(value)].map(([key, each]) => [String(key), each]))
    : value;

/** `Command(update=..., goto=..., graph=..., resume=...)` */
export class Command extends CoreCommand {
  static override PARENT = CoreCommand.PARENT;

  constructor(options: { update?: Dynamic; goto?: Dynamic; graph?: Dynamic; resume?: Dynamic } = {}) {
    const { update, goto: target, graph, resume } = options;
    super({
      ...(update == null ? {} : { update: plainState(update) as Dynamic }),
      ...(target == null
        ? {}
        : { goto: Array.isArray(target) ? [...(target as string[])] : (target as string) }),
      ...(graph == null ? {} : { graph: graph as string }),
      ...(resume === undefined ? {} : { resume: plainState(resume) as unknown }),
    });
  }
}

/** `Send(node, state)` */
export class Send extends CoreSend {
  constructor(node: string, arg: Dynamic) {
    super(node, plainState(arg));
  }
}

declareMethods(Command, "Command", { __init__: ["*", "graph=", "update=", "resume=", "goto="] });
declareMethods(Send, "Send", { __init__: ["node", "arg"] });
pyClass(Command, { name: "Command" });
pyClass(Send, { name: "Send" });
