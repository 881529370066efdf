import { carry } from "../python/flows.js";
import { type Runner, Slot } from "../python/scope.js";
import type { Span } from "./span.js";

/** The span that the running code is part of, kept across awaits; null where a block has left the outermost. */
const current = new Slot<Span | null>();

/** The span that was entered last; it may have ended. */
export function enteredSpan(): Span | null {
  return current.get() ?? null;
}

/** Runs a function, and what it awaits, inside a span. */
export function withSpan<T>(span: Span | null, run: () => T): T {
  return current.run(span, run);
}

/** What runs functions inside a span. */
export function spanRunner(span: Span): Runner {
  return current.runner(span);
}

/** Makes a span the current one for what follows in this async context: a block between `__enter__` and `__exit__`. */
export function enterForRest(span: Span | null): void {
  current.enter(span);
}

carry({
  current: enteredSpan,
  within: (span, run) => withSpan((span ?? null) as Span | null, run),
});
