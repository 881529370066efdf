import type { RunnableConfig as CoreConfig } from "@langchain/core/runnables";
import { dictEntries, isDict } from "../python/dict-access.js";
import { signatureOf } from "../python/functions.js";
import { call } from "../python/call.js";
import { promised, settled } from "../python/coroutine.js";
import { parseParameters } from "../python/binding.js";
import type { Dynamic } from "../python/types.js";

/** A RunnableConfig: Python's keys or those of the npm packages, as a dict. */
export type RunnableConfig = Dynamic;

const names: Readonly<Record<string, string>> = {
  recursion_limit: "recursionLimit",
  run_name: "runName",
  max_concurrency: "maxConcurrency",
  run_id: "runId",
};

/** The config as the npm packages take it. */
export function coreConfig(config: RunnableConfig): Partial<CoreConfig> {
  if (!isDict(config)) return {};
  const entries = [...dictEntries(config)].filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(
    entries.map(([key, value]) => [names[key as string] ?? String(key), plainValue(value)]),
  );
}

/** `configurable` and `metadata` as plain objects. */
const plainValue = (value: Dynamic): Dynamic =>
  value instanceof Map && isDict(value)
    ? Object.fromEntries([...dictEntries(value)].map(([key, item]) => [String(key), item]))
    : value;

/** What a framework hands to functions that have a parameter of that name. */
export type Injected = Readonly<Record<string, Dynamic>>;

/** The names of the parameters that Python declared, without the first; undefined where nothing recorded them. */
export function extraParameters(fn: Dynamic): readonly string[] | undefined {
  const recorded = signatureOf(typeof fn?.__call__ === "function" ? fn.__call__ : fn);
  return (
    recorded &&
    parseParameters(recorded.parameters)
      .named.slice(1)
      .map((each) => each.name)
  );
}

/** What a call gives: the value, or what the coroutine or promise comes to. */
export const outcome = (value: Dynamic): Dynamic =>
  typeof value?.[promised] === "function" || typeof value?.then === "function"
    ? settled(value)
    : (value as unknown);

/** Calls a function of the program with its input and those of the injected values that it asks for by name. */
export async function callWith(fn: Dynamic, input: Dynamic, injected: Injected): Promise<Dynamic> {
  const wanted = extraParameters(fn) ?? (typeof fn === "function" && fn.length > 1 ? ["config"] : []);
  const keywords = Object.fromEntries(
    wanted.filter((name) => Object.hasOwn(injected, name)).map((name) => [name, injected[name]]),
  );
  if (signatureOf(fn) === undefined && "config" in keywords)
    return outcome(call(fn, [input, keywords["config"]]));
  return outcome(call(fn, [input], keywords));
}
