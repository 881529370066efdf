/**
 * What was computed from what, so that after a change only what depends on it is computed again. An expression that was asked for in a round of the fixpoint
 * stays what it is until the next one; everything else sees a change at once.
 */
import type { Expr } from "../../parser/ast.js";
import { T, type Ty } from "../types.js";

/** Something computed: an expression's type, a fact such as a variable's type, or a step that computes facts. */
export class Computed {
  type: Ty = T.never;
  valid = false;
  /** Whether anything that may change was read for it. */
  depends = false;
  /** The last round in which an expression was asked for. */
  round = -1;
  /** How often it was widened. */
  changes = 0;
  /** What has read it; a list where that is more than one. */
  readers: Computed | Computed[] | undefined = undefined;
  /** Where an expression that is looked at again whenever its type may have changed stands among those. */
  watched: number | undefined = undefined;
}

export class Dependencies {
  round = 0;
  private current: Computed | undefined;
  private hasChanged = false;
  /** What is outdated in the next round. */
  private readonly later: Computed[] = [];
  /** In the order of the program. */
  private readonly watched: Expr[] = [];
  /** Those whose types are outdated, by number. */
  private readonly outdated: number[] = [];

  /** Notes that what is being computed depends on it. */
  read(one: Computed): void {
    const { current } = this;
    if (current === undefined) return;
    current.depends = true;
    const { readers } = one;
    if (readers === undefined) one.readers = current;
    else if (Array.isArray(readers)) {
      if (readers[readers.length - 1] !== current) readers.push(current);
    } else if (readers !== current) one.readers = [readers, current];
  }

  /** Begins a computation; what it returns is to be given to `leave`. */
  enter(one: Computed): Computed | undefined {
    const outer = this.current;
    one.valid = true;
    one.depends = false;
    this.current = one;
    return outer;
  }

  leave(outer: Computed | undefined): void {
    this.current = outer;
  }

  /** Outdates what depends on something that has changed, at any distance. */
  change(one: Computed): void {
    this.hasChanged = true;
    this.outdate(takeReaders(one));
  }

  private outdate(open: Computed[]): void {
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      if (!one.valid) continue;
      if (one.round === this.round) {
        this.later.push(one);
        continue;
      }
      one.valid = false;
      if (one.watched !== undefined) this.outdated.push(one.watched);
      takeReaders(one, open);
    }
  }

  /** Begins the next round; false when nothing has changed in this one. */
  nextRound(): boolean {
    this.round++;
    this.outdate(this.later.splice(0));
    const { hasChanged } = this;
    this.hasChanged = false;
    return hasChanged;
  }

  /** Has an expression among those of `takeWatched`, now and whenever its type may have changed. */
  watch(e: Expr, one: Computed): void {
    one.watched = this.watched.push(e) - 1;
    this.outdated.push(one.watched);
  }

  /** The watched expressions whose types are outdated since the last call, in their order: so a long way from one to the next is no deep recursion. */
  takeWatched(): Expr[] {
    return this.outdated
      .splice(0)
      .sort((a, b) => a - b)
      .map((i) => this.watched[i]!);
  }

  /** Computes something without noting on what it depends. */
  aside<Result>(compute: () => Result): Result {
    const outer = this.current;
    this.current = undefined;
    const result = compute();
    this.current = outer;
    return result;
  }
}

function takeReaders(one: Computed, out: Computed[] = []): Computed[] {
  const { readers } = one;
  if (Array.isArray(readers)) for (const reader of readers) out.push(reader);
  else if (readers !== undefined) out.push(readers);
  one.readers = undefined;
  return out;
}
