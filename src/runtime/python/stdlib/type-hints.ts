import { isClass } from "../class-info.js";
import { TypeError } from "../exceptions.js";
import { annotationsOfFunction, detailsOf } from "../functions.js";
import { mro } from "../mro.js";
import { repr } from "../repr.js";
import { Tuple } from "../tuple.js";
import type { Dynamic } from "../types.js";
import { UnionType } from "../union-type.js";
import { Callable } from "./collections-abc.js";
import { evaluated, form, GenericAlias, withoutNotes } from "./typing-forms.js";

/** `typing.get_type_hints(obj)`: names in quotes are looked up, `Annotated` is taken off unless it is asked for. */
export function getTypeHints(
  obj: Dynamic,
  _globalns?: Dynamic,
  _localns?: Dynamic,
  includeExtras: Dynamic = false,
): Record<string, Dynamic> {
  if (typeof obj !== "function")
    throw new TypeError(`${repr(obj)} is not a module, class, method, or function.`);
  const target = unwrapped(obj);
  const sources = isClass(target) ? [...mro(target)].reverse() : [target];
  const out: Record<string, Dynamic> = {};
  for (const source of sources)
    for (const [name, type] of Object.entries(detailsOf(source)?.annotations?.() ?? {})) {
      const meant: Dynamic = evaluated(type);
      out[name] = includeExtras === true ? meant : withoutNotes(meant);
    }
  return out;
}

function unwrapped(fn: Dynamic): Dynamic {
  while (typeof fn.__wrapped__ === "function") fn = fn.__wrapped__;
  return fn;
}

/** `inspect.get_annotations(obj)`; quoted types stay text unless `eval_str`. */
export function getAnnotations(obj: Dynamic, options: { eval_str?: Dynamic } = {}): Record<string, Dynamic> {
  if (typeof obj !== "function") throw new TypeError(`${repr(obj)} is not a module, class, or callable.`);
  if (options.eval_str !== true) return { ...annotationsOfFunction(obj) };
  const types = Object.entries(detailsOf(obj)?.annotations?.() ?? {});
  return Object.fromEntries(types.map(([name, type]) => [name, type === null ? null : evaluated(type)]));
}

/** `typing.get_origin(tp)` */
export function getOrigin(tp: Dynamic): Dynamic {
  if (tp instanceof UnionType) return tp.bar ? UnionType : form("Union");
  if (!(tp instanceof GenericAlias)) return tp?._name !== undefined ? (tp.__origin__ ?? null) : null;
  return tp.form === "Annotated" ? form("Annotated") : tp.__origin__;
}

/** `typing.get_args(tp)` */
export function getArgs(tp: Dynamic): Tuple {
  if (!(tp instanceof UnionType) && !(tp instanceof GenericAlias)) return Tuple.of();
  const args: Tuple = tp.__args__;
  const isCallable = tp instanceof GenericAlias && tp.__origin__ === Callable && args.length > 0;
  if (!isCallable || !isTypeList(args)) return args;
  return Tuple.of(Array.from(args.slice(0, -1)), args.at(-1));
}

/** Whether a Callable's parameters are listed: `...` stands for any. */
const isTypeList = (args: Tuple): boolean => repr(args[0]) !== "Ellipsis";
