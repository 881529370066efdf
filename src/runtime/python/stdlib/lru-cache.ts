import { call } from "../call.js";
import { functionName, signature } from "../functions.js";
import { Dict } from "../dict.js";
import { TypeError } from "../exceptions.js";
import { splitKeywords } from "../keywords.js";
import { namedTuple } from "../named-tuple.js";
import { Tuple } from "../tuple.js";
import { typeName } from "../type-name.js";
import type { Dynamic } from "../types.js";
import { updateWrapper } from "./functools.js";

const CacheInfo = namedTuple("CacheInfo", ["hits", "misses", "maxsize", "currsize"]);

interface Statistics {
  hits: number;
  misses: number;
}

/** The key of a call: positional arguments, then keywords in the order given, then types where asked. */
function keyOf(rest: Dynamic[], typed: boolean): Dynamic {
  const [args, keywords] = splitKeywords(rest);
  const parts: Dynamic[] = [...args];
  const named = Object.entries(keywords);
  // CPython keeps a lone int or text as its own key, so that 1 and 1.0 are two keys there but not in longer calls.
  if (!typed && named.length === 0 && args.length === 1 && isPlainKey(args[0])) return args[0];
  if (named.length > 0) parts.push(separator, ...named.flat());
  if (typed) parts.push(separator, ...[...args, ...Object.values(keywords)].map(typeName));
  return Tuple.from(parts);
}

const isPlainKey = (x: Dynamic): boolean => typeof x === "string" || typeName(x) === "int";

class Separator {}
const separator = new Separator();

function cached(func: Dynamic, maxsize: number | null, typed: boolean): Dynamic {
  const results = new Dict<Dynamic, Dynamic>();
  const counts: Statistics = { hits: 0, misses: 0 };

  const wrapper = function (this: Dynamic, ...rest: Dynamic[]): Dynamic {
    const key = keyOf(this === undefined ? rest : [this, ...rest], typed);
    if (results.has(key)) {
      counts.hits++;
      const hit = results.get(key);
      if (maxsize !== null) moveToEnd(results, key, hit);
      return hit;
    }
    counts.misses++;
    const result = invoke(func, this, rest);
    keep(results, key, result, maxsize);
    return result;
  };
  const clear = () => {
    results.clear();
    counts.hits = counts.misses = 0;
    return null;
  };
  signature(wrapper, functionName(func), ["*args", "**kwargs"]);
  updateWrapper(wrapper, func);
  return Object.assign(wrapper, {
    cacheInfo: () => new CacheInfo(counts.hits, counts.misses, maxsize, results.size),
    cacheClear: clear,
    cacheParameters: () => ({ maxsize, typed }),
  });
}

function invoke(func: Dynamic, self: Dynamic, rest: Dynamic[]): Dynamic {
  const [args, keywords] = splitKeywords(rest);
  const target = self === undefined ? func : func.bind(self);
  return Object.keys(keywords).length > 0 ? call(target, args, keywords) : target(...args);
}

function moveToEnd(results: Dict, key: Dynamic, value: Dynamic): void {
  results.delete(key);
  results.set(key, value);
}

/** A call that failed asynchronously is not kept, as a call that raised is not. */
function keep(results: Dict, key: Dynamic, result: Dynamic, maxsize: number | null): void {
  if (maxsize === 0) return;
  results.set(key, result);
  if (maxsize !== null && results.size > maxsize) results.delete(results.keys().next().value);
  if (typeof result?.then === "function") result.then(null, () => results.delete(key));
}

/** `functools.lru_cache(maxsize=128, typed=False)`, also as a plain decorator. */
export function lruCache(maxsize: Dynamic = 128, typed = false): Dynamic {
  if (typeof maxsize === "function") return cached(maxsize, 128, typed);
  if (maxsize !== null && typeof maxsize !== "number") {
    throw new TypeError("Expected first argument to be an integer, a callable, or None");
  }
  return (func: Dynamic) => cached(func, maxsize === null ? null : Math.max(maxsize, 0), typed);
}

/** `functools.cache(user_function)` */
export const cache = (func: Dynamic): Dynamic => cached(func, null, false);

signature(lruCache, "lru_cache", ["maxsize=", "typed="]);
