/** Methods of the SDK's services that do no more than a request: `sdk-operations.ts` says which. */
import { randomUUID } from "node:crypto";
import { isNone } from "../agent-server/python.js";
import { getAttr } from "../python/attributes.js";
import { callMethod } from "../python/call-method.js";
import { pyClass } from "../python/class-info.js";
import { dictGet, isDict } from "../python/dict-access.js";
import { camelCase } from "../python/names.js";
import { str } from "../python/repr.js";
import { signature } from "../python/functions.js";
import { truthy } from "../python/truth.js";
import type { Dynamic } from "../python/types.js";
import type { ApiClient } from "./api-client.js";
import { asSdkObject } from "./sdk-object.js";
import { sdkClasses, sdkOperations } from "./sdk-operations.js";

/** A row of the table. */
interface Operation {
  readonly parameters: string;
  readonly ask: string;
  readonly query?: string;
  readonly body?: string;
  readonly gives?: string;
  readonly preset?: string;
  readonly fresh?: string;
}

/** `w.tables`, `w.catalogs` and their like: the methods of Python's class, in camelCase. */
export class SdkService {
  [method: string]: Dynamic;

  constructor(protected readonly api: ApiClient) {}
}

/** Gives a class the methods that the table has for a service, beside its own. */
export function withOperations<C extends { readonly prototype: SdkService }>(
  cls: C,
  service: keyof typeof sdkOperations,
): C {
  const python = sdkClasses[service];
  pyClass(cls, { name: python });
  for (const [name, row] of Object.entries<Operation>(sdkOperations[service])) {
    const parameters = row.parameters.split(" ").filter((each) => each !== "");
    const method = row.gives?.endsWith("*") ? pages(row, parameters) : request(row, parameters);
    signature(method, `${python}.${name}`, parameters);
    Object.defineProperty(cls.prototype, camelCase(name), {
      value: method,
      writable: true,
      configurable: true,
    });
  }
  return cls;
}

const classes = new Map<string, typeof SdkService>();

/** A service that has no methods but those of the table. */
export function sdkService(api: ApiClient, service: keyof typeof sdkOperations): SdkService {
  let cls = classes.get(service);
  if (!cls) classes.set(service, (cls = withOperations(class extends SdkService {}, service)));
  return new cls(api);
}

type Method = (this: SdkService, ...given: Dynamic[]) => Dynamic;

function request(row: Operation, parameters: readonly string[]): Method {
  return async function (...given) {
    const call = asked(row, argumentsOf(parameters, given));
    const answer: Dynamic = await this["api"].do(...call);
    const { gives = "" } = row;
    if (gives === "") return null;
    if (!gives.endsWith("[]")) return asSdkObject(answer, gives);
    const [field, type] = gives.slice(0, -2).split(":") as [string, string];
    return items(answer, field).map((each) => asSdkObject(each, type) as unknown);
  };
}

/** Asks for a page when the ones before it have been read. */
function pages(row: Operation, parameters: readonly string[]): Method {
  const [field, type] = row.gives!.slice(0, -1).split(":") as [string, string];
  return async function* (...given) {
    const [verb, path, fields] = asked(row, argumentsOf(parameters, given));
    const query: Record<string, Dynamic> = fields.query ?? {};
    for (;;) {
      const answer: Dynamic = await this["api"].do(verb, path, { query });
      for (const each of items(answer, field)) yield asSdkObject(each, type) as unknown;
      const token: unknown = dictGet(answer, "next_page_token");
      if (!truthy(token)) return;
      query["page_token"] = token;
    }
  };
}

const items = (answer: Dynamic, field: string): Dynamic[] =>
  (isDict(answer) && (dictGet(answer, field) as Dynamic[] | undefined)) || [];

/** Arguments by the names of their parameters: positional ones first, keyword-only ones in one object behind them. */
function argumentsOf(parameters: readonly string[], given: readonly Dynamic[]): Record<string, Dynamic> {
  const positional = parameters.includes("*") ? parameters.indexOf("*") : parameters.length;
  const named = parameters
    .slice(0, positional)
    .map((each, i) => [each.replace("=", ""), given[i] as unknown]);
  return { ...(Object.fromEntries(named) as object), ...(given[positional] as object) };
}

type Call = [verb: string, path: string, fields: { query?: Record<string, Dynamic>; body?: Dynamic }];

function asked(row: Operation, values: Record<string, Dynamic>): Call {
  const [verb, template] = row.ask.split(" ") as [string, string];
  if (row.fresh !== undefined && !truthy(values[row.fresh])) values[row.fresh] = randomUUID();
  const path = template.replace(/\{(\/?)(\w+)\}/g, (_, many: string, name: string) =>
    many ? escapedPath(str(values[name])) : str(values[name]),
  );
  if (row.body !== undefined) return [verb, path, { body: sent(row.body, values) }];
  const preset = (row.preset?.split(";") ?? []).map((each) => each.split("=") as [string, string]);
  const query = sent(row.query ?? "", values);
  for (const [name, value] of preset) query[name] ??= Number(value);
  return [verb, path, Object.keys(query).length > 0 ? { query } : {}];
}

/** What of the arguments is sent, under its names: `name=wire:how`, `how` a member that Python asks the value for. */
function sent(fields: string, values: Record<string, Dynamic>): Record<string, Dynamic> {
  const out: Record<string, Dynamic> = {};
  for (const field of fields.split(" ")) {
    const [, name, wire, how = ""] = /^(\w*)(?:=([^:]+))?(?::(.+))?$/.exec(field)!;
    const value: Dynamic = values[name!];
    if (!isNone(value))
      out[wire ?? name!] = how.endsWith("[]") ? eachOf(value, how.slice(0, -2)) : by(value, how);
  }
  return out;
}

const eachOf = (values: Dynamic, how: string): Dynamic[] =>
  (values as Dynamic[]).map((each) => by(each, how) as unknown);

function by(value: Dynamic, how: string): Dynamic {
  if (how === "") return value as unknown;
  return how === "value" ? (getAttr(value, how) as unknown) : (callMethod(value, how, []) as unknown);
}

/** A path of a file, with what has a meaning in an address escaped. */
export const escapedPath = (path: string): string => path.split("/").map(encodeURIComponent).join("/");
