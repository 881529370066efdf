/** Which binding every name means, once all scopes and what is written in them are known. */
import type { AnyNode, Name } from "../parser/ast.js";
import { pushTo } from "./push-to.js";
import type { PendingRead, PendingWrite, WalkedScopes } from "./scope-walk.js";
import type { Binding, Scope, Scopes } from "./scopes.js";

export function resolveNames(walked: WalkedScopes, bindingOf: Map<object, Binding>): Scopes {
  return new Resolution(walked, bindingOf).run();
}

class Resolution {
  private readonly free = new Map<string, Name[]>();

  private readonly writtenNames = new Map<Scope, Set<string>>();

  constructor(
    private readonly walked: WalkedScopes,
    private readonly bindingOf: Map<object, Binding>,
  ) {
    for (const { scope, name } of walked.writes) {
      const names = this.writtenNames.get(scope);
      if (names) names.add(name);
      else this.writtenNames.set(scope, new Set([name]));
    }
  }

  run(): Scopes {
    const { module, scopeOf } = this.walked;
    this.resolveWrites(this.walked.writes);
    this.resolveReads(this.walked.reads);
    return { module, scopeOf, bindingOf: this.bindingOf, free: this.free };
  }

  private bindingIn(scope: Scope, name: string): Binding {
    let binding = scope.bindings.get(name);
    if (!binding) {
      binding = { name, scope, writes: [], reads: [], writtenFromOutside: false, deleted: false };
      scope.bindings.set(name, binding);
    }
    return binding;
  }

  /** First the scopes' own names, then `global` and `nonlocal`, which need those. */
  private resolveWrites(writes: readonly PendingWrite[]): void {
    for (const { scope, name, write, node } of writes) {
      const target = this.ownerOfWrite(scope, name);
      const binding = this.bindingIn(target, name);
      binding.writes.push(write);
      if (target !== scope && scope.kind !== "comprehension") binding.writtenFromOutside = true;
      if (write.source.kind === "unknown" && (node as { kind?: string }).kind === "Delete")
        binding.deleted = true;
      this.bindingOf.set(node, binding);
    }
  }

  private ownerOfWrite(scope: Scope, name: string): Scope {
    if (scope.globals.has(name)) return this.walked.module;
    if (!scope.nonlocals.has(name)) return scope;
    for (let s = scope.parent; s; s = s.parent) {
      if (s.kind === "module" || s.kind === "class") continue;
      if (s.nonlocals.has(name)) continue;
      if (this.writtenNames.get(s)?.has(name)) return s;
    }
    return scope;
  }

  private resolveReads(reads: readonly PendingRead[]): void {
    for (const { name, node, scope, block, annotation } of reads) {
      const found = this.lookup(scope, name);
      const isEarly = found?.scope.kind === "class" && found.scope === scope && precedesWrites(found, node);
      const binding = isEarly && !annotation ? this.walked.module.bindings.get(name) : found;
      if (annotation) {
        if (binding) this.bindingOf.set(node, binding);
        continue;
      }
      if (!binding) {
        pushTo(this.free, name, node);
        continue;
      }
      this.bindingOf.set(node, binding);
      binding.reads.push({
        node,
        offset: node.span.start.offset,
        block,
        captured: isCaptured(scope, binding.scope),
      });
    }
  }

  private lookup(scope: Scope, name: string): Binding | undefined {
    if (scope.globals.has(name)) return this.bindingIn(this.walked.module, name);
    for (let s: Scope | undefined = scope; s; s = s.parent) {
      if (s.kind === "class" && s !== scope) continue;
      const binding = s.bindings.get(name);
      if (binding) return binding;
    }
    return undefined;
  }
}

/** Whether a class body reads a name before it binds it: `limit = limit` means the module's. */
function precedesWrites(binding: Binding, read: AnyNode): boolean {
  const { start, end } = read.span;
  return binding.writes.every(({ offset, source }) => {
    if (offset > start.offset) return true;
    const value = "value" in source ? (source.value as AnyNode | undefined) : undefined;
    return (
      value !== undefined && value.span.start.offset <= start.offset && end.offset <= value.span.end.offset
    );
  });
}

/** Whether a read in `from` reaches a binding of `owner` through a function, lambda or generator expression, which may run later. */
function isCaptured(from: Scope, owner: Scope): boolean {
  for (let s: Scope | undefined = from; s && s !== owner; s = s.parent) {
    if (s.kind === "function" || s.kind === "lambda") return true;
    if (s.kind === "comprehension" && s.node.kind === "GeneratorExp") return true;
  }
  return false;
}
