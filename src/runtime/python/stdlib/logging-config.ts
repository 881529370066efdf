/** `logging.config.dictConfig` */
import { call } from "../call.js";
import { get, items, keys } from "../dict-methods.js";
import { ValueError } from "../exceptions.js";
import { iterate } from "../iteration.js";
import { repr } from "../repr.js";
import { truthy } from "../truth.js";
import type { Dynamic } from "../types.js";
import { FileHandler, Filter, Formatter, getLogger, Logger, NullHandler, StreamHandler } from "./logging.js";
import { stderr, stdout } from "./streams.js";

const streams: Readonly<Record<string, Dynamic>> = { "ext://sys.stdout": stdout, "ext://sys.stderr": stderr };

interface Parts {
  readonly formatters: Map<string, Dynamic>;
  readonly filters: Map<string, Dynamic>;
  readonly handlers: Map<string, Dynamic>;
}

const section = (config: Dynamic, name: string): [string, Dynamic][] =>
  Array.from(iterate(items(get(config, name, {}))) as Iterable<[string, Dynamic]>, ([key, value]) => [
    key,
    value,
  ]);
const list = (config: Dynamic, name: string): string[] => [...iterate(get(config, name, []))] as string[];
const isFactory = (config: Dynamic): boolean => get(config, "()", null) !== null;

/** `"()"` names what makes the object; the other entries are its keywords. */
function made(config: Dynamic): Dynamic {
  const options = Object.fromEntries(
    (Array.from(iterate(items(config))) as [string, Dynamic][]).filter(
      ([key]) => !["()", "level", "filters", "formatter"].includes(key),
    ),
  );
  return call(get(config, "()"), [], options);
}

/** `logging.config.dictConfig(config)` */
export function dictConfig(config: Dynamic): null {
  const version: Dynamic = get(config, "version", null);
  if (version === null) throw new ValueError("dictionary doesn't specify a version");
  if (version !== 1) throw new ValueError(`Unsupported version: ${repr(version)}`);
  const parts: Parts = { formatters: new Map(), filters: new Map(), handlers: new Map() };
  for (const [name, each] of section(config, "formatters"))
    parts.formatters.set(name, isFactory(each) ? made(each) : formatter(each));
  for (const [name, each] of section(config, "filters"))
    parts.filters.set(name, isFactory(each) ? made(each) : new Filter(get(each, "name", "")));
  for (const [name, each] of section(config, "handlers"))
    parts.handlers.set(
      name,
      attempt("handler", name, () => handler(each, parts)),
    );
  for (const [name, each] of section(config, "loggers"))
    attempt("logger", name, () => configure(getLogger(name), each, parts));
  const root: Dynamic = get(config, "root", null);
  if (root !== null) configure(getLogger(), root, parts);
  return null;
}

function attempt<T>(kind: string, name: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw Object.assign(new ValueError(`Unable to configure ${kind} ${repr(name)}`), { __cause__: error });
  }
}

function formatter(config: Dynamic): Dynamic {
  return new Formatter(get(config, "format", null), get(config, "datefmt", null), get(config, "style", "%"));
}

function handler(config: Dynamic, parts: Parts): Dynamic {
  const out: Dynamic = isFactory(config) ? made(config) : handlerOf(config);
  const level: Dynamic = get(config, "level", null);
  if (level !== null) out.setLevel(level);
  const named: Dynamic = get(config, "formatter", null);
  if (named !== null) {
    if (!parts.formatters.has(named as string))
      throw new ValueError(`Unable to set formatter ${repr(named)}`);
    out.setFormatter(parts.formatters.get(named as string));
  }
  for (const name of list(config, "filters"))
    out.addFilter(parts.filters.get(name) ?? unknown("filter", name));
  return out;
}

function handlerOf(config: Dynamic): Dynamic {
  const kind: Dynamic = get(config, "class", null);
  const stream: Dynamic = get(config, "stream", null);
  switch (kind) {
    case "logging.StreamHandler":
      return new StreamHandler(typeof stream === "string" ? streams[stream] : stream);
    case "logging.FileHandler":
      return new FileHandler(
        get(config, "filename"),
        get(config, "mode", "a"),
        get(config, "encoding", null),
      );
    case "logging.NullHandler":
      return new NullHandler();
    default:
      throw new ValueError(
        `Unable to configure handler: ${repr(kind)} is not supported (has ${[...iterate(keys(config))].join(", ")})`,
      );
  }
}

function unknown(kind: string, name: string): never {
  throw new ValueError(`Unable to add ${kind} ${repr(name)}`);
}

function configure(logger: Logger, config: Dynamic, parts: Parts): void {
  const level: Dynamic = get(config, "level", null);
  if (level !== null) logger.setLevel(level);
  for (const old of [...logger.handlers]) logger.removeHandler(old);
  for (const name of list(config, "handlers"))
    logger.addHandler(parts.handlers.get(name) ?? unknown("handler", name));
  for (const name of list(config, "filters"))
    logger.addFilter(parts.filters.get(name) ?? unknown("filter", name));
  const propagate: Dynamic = get(config, "propagate", null);
  if (propagate !== null) logger.propagate = truthy(propagate);
}
