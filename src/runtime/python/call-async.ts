import { getAttr } from "./attributes.js";
import { call } from "./call.js";
import { callMethod } from "./call-method.js";
import { Coroutine } from "./coroutine.js";
import { originOf } from "./functions.js";
import { partial } from "./stdlib/partial.js";
import type { AnyFunction, Dynamic } from "./types.js";

const blockingFunctions = new WeakSet<object>();

/** Records that Python's function is no `async def`: it is async here only because it waits for something. */
export function blocking<F extends object>(fn: F): F {
  blockingFunctions.add(fn);
  return fn;
}

const AsyncFunction = (async () => {}).constructor;

/** Whether Python's function is an `async def`, or a partial of one. */
export function isCoroutineFunction(fn: Dynamic): boolean {
  if (fn instanceof partial) return isCoroutineFunction(fn.func);
  if (typeof fn !== "function" || blockingFunctions.has(fn)) return false;
  const origin = originOf(fn as AnyFunction);
  return origin instanceof AsyncFunction && !blockingFunctions.has(origin);
}

/** A call of a function that may be an `async def`, not awaited: those give a coroutine. */
export function callAsync(fn: Dynamic, args: Dynamic[] = [], keywords?: Dynamic): Dynamic {
  const isObject = typeof fn === "object" && typeof fn?.__call__ === "function" && !(fn instanceof partial);
  const target = isObject ? fn.__call__ : fn;
  return isCoroutineFunction(target)
    ? new Coroutine(() => call(fn, args, keywords))
    : call(fn, args, keywords);
}

/** The same for `x.name(...)`. */
export function callMethodAsync(x: Dynamic, name: string, args: Dynamic[] = [], keywords?: Dynamic): Dynamic {
  const own: Dynamic = typeof x === "object" && x !== null ? getAttr(x, name, null) : null;
  return isCoroutineFunction(own)
    ? new Coroutine(() => call(own, args, keywords))
    : callMethod(x, name, args, keywords);
}
