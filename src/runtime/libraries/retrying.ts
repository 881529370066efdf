import {
  call,
  functionName,
  Keywords,
  signature,
  signatureOf,
  Tuple,
  type Dynamic,
} from "../python/index.js";
import { updateWrapper } from "../python/stdlib/functools.js";

/** What to do after an attempt: give a result, or wait this many seconds and try again. */
export type Verdict = { readonly done: () => Dynamic } | { readonly wait: number };

/** One attempt's outcome: a value, or an error that is not undefined. */
export interface Attempt {
  readonly value?: Dynamic;
  readonly error?: Dynamic;
}

/** Decides after each attempt; made anew for every call of the decorated function. */
export type Policy = (attempt: Attempt, args: readonly Dynamic[]) => Verdict;

const blockingCell = new Int32Array(new SharedArrayBuffer(4));

/** Waits without letting anything else run, as Python's `time.sleep` does. */
function block(seconds: number): void {
  if (seconds > 0) Atomics.wait(blockingCell, 0, 0, seconds * 1000);
}

/** Waits, and lets others run. */
export const later = (seconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/**
 * A function that calls `fn` until the policy is content. A function that gives promises is awaited between attempts;
 * any other one blocks, since its callers do not await.
 */
export function retrying(fn: Dynamic, newPolicy: (args: readonly Dynamic[]) => Policy): Dynamic {
  const wrapper = function (this: Dynamic, ...args: Dynamic[]): Dynamic {
    const policy = newPolicy(args);
    for (;;) {
      let value: Dynamic;
      try {
        value = fn.apply(this, args);
      } catch (error) {
        const verdict = policy({ error }, args);
        if ("done" in verdict) return verdict.done();
        block(verdict.wait);
        continue;
      }
      if (typeof value?.then === "function") return continued(fn, this, args, policy, value);
      const verdict = policy({ value }, args);
      if ("done" in verdict) return verdict.done();
      block(verdict.wait);
    }
  };
  updateWrapper(wrapper, fn);
  const recorded = signatureOf(fn);
  return recorded ? signature(wrapper, functionName(fn), recorded.parameters) : wrapper;
}

async function continued(
  fn: Dynamic,
  self: Dynamic,
  args: Dynamic[],
  policy: Policy,
  first: Promise<Dynamic>,
): Promise<Dynamic> {
  for (let pending = first; ; pending = fn.apply(self, args)) {
    const attempt: Attempt = await pending.then(
      (value: Dynamic) => ({ value }),
      (error: Dynamic) => ({ error }),
    );
    const verdict = policy(attempt, args);
    if ("done" in verdict) return verdict.done();
    await later(verdict.wait);
  }
}

/** A callback of the program. */
export const notify = (callback: Dynamic, argument: Dynamic): Dynamic => call(callback, [argument]);

/** What a call gave by position and by name, as callbacks are told; what may be given either way counts as by position. */
export function splitArguments(fn: Dynamic, given: readonly Dynamic[]): { args: Tuple; kwargs: Dynamic } {
  const last: unknown = given.at(-1);
  const parameters = (signatureOf(fn)?.parameters ?? []).filter((each) => each !== "/");
  const named = parameters.findIndex((each) => each === "*" || each.startsWith("**"));
  const isNamed = last instanceof Keywords || (named !== -1 && given.length > named);
  return {
    args: Tuple.from(isNamed ? given.slice(0, -1) : given) as Tuple,
    kwargs: last instanceof Keywords ? { ...last.values } : isNamed ? { ...(last as object) } : {},
  };
}
