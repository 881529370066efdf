/**
 * Where a Python variable is declared in TypeScript. Python's variables belong to the function; a TypeScript declaration stands at the first assignment
 * where every use is in reach of it, and at the top of the function otherwise.
 */
import type { Name } from "../parser/ast.js";
import type { Binding, Block, Scope, Write } from "./scopes.js";

export type Placement =
  /** The declaring statement is `const x = ...` or `let x = ...` at this write. */
  | { readonly kind: "at"; readonly write: Write; readonly mode: "const" | "let" }
  /** Each `for` target, except handler or comprehension declares its own variable. */
  | { readonly kind: "each"; readonly mode: "const" | "let" }
  /** `let x;` at the top of the scope. */
  | { readonly kind: "top" }
  /** A parameter, a hoisted function declaration, a class member, an import: nothing to declare. */
  | { readonly kind: "none" };

const none: Placement = { kind: "none" };

interface Circumstances {
  /** Whether the name is made where the import stands, and not by an import declaration. */
  readonly importsDeclare?: boolean;
  /** Whether other modules read it: an export stands at the top of its module. */
  readonly isExported?: boolean;
}

/** Where a variable is declared. */
export function place(
  binding: Binding,
  { importsDeclare = false, isExported = false }: Circumstances = {},
): Placement {
  const scope = binding.scope;
  if (scope.kind === "class") return none;
  if (binding.writes.some((w) => w.source.kind === "parameter")) return none;
  const writes = binding.writes.filter((w) => w.source.kind !== "annotation");
  if (writes.length === 0) return none;
  if (scope.kind === "comprehension") return { kind: "each", mode: "const" };
  if (!importsDeclare && writes.every((w) => w.source.kind === "import") && !binding.deleted) return none;
  if (isFunctionDeclaration(binding, writes)) return none;
  const each = ownedByLoops(binding, writes);
  if (each) return isExported && writes.some(isLoopTarget) ? { kind: "top" } : each;
  const first = atFirstWrite(binding, writes);
  const isHidden = isExported && first?.kind === "at" && isNested(first.write.block, scope);
  return first === undefined || isHidden ? { kind: "top" } : first;
}

/** One `def`, directly in the scope's own block: a function declaration, which hoists. */
export function isFunctionDeclaration(binding: Binding, writes = binding.writes): boolean {
  const only = writes[0];
  return (
    writes.length === 1 &&
    only!.source.kind === "function" &&
    !isNested(only!.block, binding.scope) &&
    !binding.writtenFromOutside
  );
}

/** `_map = map` above the module's own `def map`: the name is not the function yet. */
export function isReadBefore(binding: Binding, e: Name): boolean {
  const offset = binding.writes[0]?.offset ?? 0;
  return (
    binding.scope.kind === "module" &&
    e.span.start.offset < offset &&
    isFunctionDeclaration(binding) &&
    binding.reads.some((r) => r.node === e && !r.captured)
  );
}

const isNested = (block: Block, scope: Scope): boolean => block.parent?.scope === scope;

/** All uses lie inside loops (or handlers) that bind the name themselves. */
function ownedByLoops(binding: Binding, writes: readonly Write[]): Placement | undefined {
  const owners = writes.filter((w) => isLoopTarget(w) || w.source.kind === "except");
  if (owners.length === 0 || binding.writtenFromOutside || binding.deleted) return undefined;
  const regions = owners.map(regionOf);
  const inside = (offset: number) => regions.some((r) => offset >= r.start && offset < r.end);
  const others = [...writes.filter((w) => !owners.includes(w)), ...binding.reads];
  if (!others.every((u) => inside(u.offset))) return undefined;
  if (owners.some(isLoopTarget) && binding.reads.some((r) => r.captured)) return undefined;
  if (owners.some((w) => inside(w.offset))) return undefined;
  return { kind: "each", mode: writes.length > owners.length ? "let" : "const" };
}

const isLoopTarget = (w: Write): boolean => w.source.kind === "iterate" && w.declares;

/** The body that runs with the name bound. */
function regionOf(w: Write): { start: number; end: number } {
  const body =
    w.source.kind === "except"
      ? w.source.handler.body
      : w.source.kind === "iterate" && "body" in w.source.owner
        ? w.source.owner.body
        : [];
  return { start: body[0]?.span.start.offset ?? 0, end: body.at(-1)?.span.end.offset ?? 0 };
}

function atFirstWrite(binding: Binding, writes: readonly Write[]): Placement | undefined {
  const first = writes.reduce((a, b) => (a.offset <= b.offset ? a : b));
  if (!first.declares || first.source.kind === "except" || isLoopTarget(first)) return undefined;
  if (writes.some((w) => w.source.kind === "except")) return undefined;
  if (binding.deleted || (binding.writtenFromOutside && isNested(first.block, binding.scope)))
    return undefined;
  const inReach = (u: { offset: number; block: Block }) =>
    u.offset >= first.offset && contains(first.block, u.block);
  const fine = (r: Binding["reads"][number]) =>
    inReach(r) || (isLaterCall(r, binding) && contains(first.block, r.block));
  if (!writes.every(inReach) || !binding.reads.every(fine)) return undefined;
  const captured = binding.reads.some((r) => r.captured);
  if (first.block.inLoop && captured) return undefined;
  return { kind: "at", write: first, mode: writes.length === 1 ? "const" : "let" };
}

/** Module functions run after the module's statements, so they may read what stands below them. */
const isLaterCall = (r: { captured: boolean; block: Block }, binding: Binding): boolean =>
  binding.scope.kind === "module" && r.captured && rootOf(r.block) === binding.scope;

function rootOf(block: Block): Scope {
  let b = block;
  while (b.parent) b = b.parent;
  return b.scope;
}

function contains(outer: Block, inner: Block): boolean {
  for (let b: Block | undefined = inner; b; b = b.parent) if (b === outer) return true;
  return false;
}
