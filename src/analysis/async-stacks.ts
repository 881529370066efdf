/** `contextlib.ExitStack`s whose managers or callbacks wait: then all of the program's are awaited. */
import type { Call } from "../parser/ast.js";
import { awaitedStacks } from "../libraries/python/contextlib.js";
import type { AsyncFacts } from "./async.js";

export class AsyncStacks {
  private awaited = false;

  constructor(private readonly facts: AsyncFacts) {}

  /** Whether stacks came to be awaited just now. */
  refresh(): boolean {
    if (this.awaited || !this.isNeeded()) return false;
    this.awaited = true;
    this.facts.types.libraries.replace(awaitedStacks);
    return true;
  }

  private isNeeded(): boolean {
    return this.facts.types.program.nodesOf("Call").some((call) => this.addsWaiting(call));
  }

  private addsWaiting({ func, args }: Call): boolean {
    const [first] = args;
    if (func.kind !== "Attribute" || first === undefined || !adding.has(func.attr)) return false;
    const t = this.facts.types.claimedType(func.value);
    if (t.k !== "object" || t.cls !== "contextlib.ExitStack") return false;
    return func.attr === "callback" ? this.facts.mayBlockAsValue(first) : this.facts.isAsyncManager(first);
  }
}

const adding = new Set(["enter_context", "push", "callback"]);
