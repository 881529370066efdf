import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// Default arguments, class bodies, decorators and module statements that wait are evaluated once, in order.

async function load(name: string): Promise<string> {
  await sleep(0);
  py.print("load", name);
  return name;
}

const TOP = await load("top");

const useValue: Dynamic = await load("default");
const useOther: Dynamic = await load("other");
function use(value: string = useValue as Dynamic, { other = useOther as Dynamic }: { other?: string } = {}): string {
  return `${value} ${other}`;
}

const getKey: Dynamic = await load("key");
class Settings {
  declare KIND: string;
  static KIND: Dynamic = py.notMigrated("async-in-sync-protocol", 'load("kind")');

  get(key: string = getKey as Dynamic): string {
    return key + this.KIND;
  }

  static {
    py.classAttribute(this, "KIND");
  }
}

async function tagged(tag: string): Promise<Dynamic> {
  await load("tag " + tag);

  function wrap(fn: Dynamic): Dynamic {
    py.print("wrap", tag);
    return fn;
  }
  py.signature(wrap, "tagged.<locals>.wrap", ["fn"]);

  return wrap;
}

const job: Dynamic = py.call(await tagged("outer"), [
  py.call(await tagged("inner"), [
    py.signature(
      function job(): string {
        return "done";
      },
      "job",
      [],
    ),
  ]),
]);

py.print("run");
py.print(use(), use("given"));
py.print(new Settings().get(), Settings.KIND);
py.print(py.call(job, []), TOP);
const pick = py.signature(
  (
    (lambdaValue: Dynamic) =>
    (value: Dynamic = lambdaValue as Dynamic) =>
      value
  )(await load("lambda")),
  "<lambda>",
  ["value="],
);
py.print(pick(), pick(2));
