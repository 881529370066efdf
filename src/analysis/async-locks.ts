/** Locks of `threading` that are held while something is awaited: then all of the program's are awaited, since a lock may be taken in many places. */
import type { AnyNode } from "../parser/ast.js";
import { awaitedLocks } from "../libraries/python/concurrency.js";
import type { Types } from "./infer.js";
import type { FunctionInfo } from "./program.js";
import { membersOf, type Ty } from "./types.js";

interface Facts {
  readonly types: Types;
  readonly async: ReadonlySet<FunctionInfo>;
  awaits(node: AnyNode): boolean;
}

export class AsyncLocks {
  private awaited = false;
  private readonly used: boolean;

  constructor(private readonly facts: Facts) {
    this.used = facts.types.program.imports.some((s) => /^threading\b/.test(s.module));
  }

  /** Whether locks came to be awaited just now. */
  refresh(): boolean {
    if (this.awaited || !this.used || !this.isHeldAcrossWaits()) return false;
    this.awaited = true;
    this.facts.types.libraries.replace(awaitedLocks);
    return true;
  }

  private isHeldAcrossWaits(): boolean {
    for (const node of this.facts.types.program.nodesOf("With"))
      if (
        node.items.some((i) => this.mayBeLock(this.facts.types.claimedType(i.contextExpr))) &&
        node.body.some((s) => this.facts.awaits(s))
      )
        return true;
    return [...this.facts.async].some((f) => f.calls.some((c) => this.acquires(c.func)));
  }

  private acquires(f: AnyNode): boolean {
    return (
      f.kind === "Attribute" && f.attr === "acquire" && this.isLock(this.facts.types.claimedType(f.value))
    );
  }

  private isLock(t: Ty): boolean {
    return membersOf(t).some((m) => m.k === "object" && Object.hasOwn(awaitedLocks, m.cls));
  }

  private mayBeLock(t: Ty): boolean {
    return t.k === "unknown" || this.isLock(t);
  }

  /** Whether taking what is no known lock must be awaited. */
  mayBeAwaited(t: Ty): boolean {
    return this.awaited && t.k === "unknown";
  }
}
