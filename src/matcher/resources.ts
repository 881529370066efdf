/** What of the workspace a program uses: endpoints, indexes, functions, tables, volumes, spaces, warehouses, connections, databases. */
import type { Call, Constant } from "../parser/ast.js";
import { argument, calleeName, walkProgram } from "./calls.js";
import type { Found, FoundResource } from "./facts.js";
import {
  declaringCalls,
  queriesByCall,
  resourceCalls,
  resourceRoles,
  type ResourceRule,
  resourceTexts,
} from "./rules.js";
import type { Values } from "./values.js";

/** Each resource once. Its `value` is the resource's name, its `role` the type in MLflow's words. */
export function findResources(values: Values, settings: readonly Found[]): FoundResource[] {
  const out: FoundResource[] = [];
  walkProgram(values.types, (node) => {
    if (node.kind === "Call") out.push(...callResources(values, node));
    if (node.kind === "Constant") out.push(...textResources(values, node));
  });
  for (const f of settings) {
    const type = f.role === undefined ? undefined : resourceRoles[f.role];
    if (type) out.push(...each({ ...f, role: type }));
  }
  return joined(out);
}

/** One fact a resource: the first, with all that is known of any. */
function joined(found: readonly FoundResource[]): FoundResource[] {
  const out = new Map<string, FoundResource>();
  for (const one of found) {
    const key = JSON.stringify([one.role, one.value ?? one.name]);
    const known = out.get(key);
    out.set(
      key,
      known
        ? { ...known, certain: known.certain || one.certain, declared: known.declared && one.declared }
        : one,
    );
  }
  return [...out.values()];
}

function callResources(values: Values, call: Call): FoundResource[] {
  const name = calleeName(values.types, call);
  const used = rulesOf(resourceCalls, name).flatMap((rule) => ruled(values, call, rule));
  const declared = rulesOf(declaringCalls, name).flatMap((rule) => ruled(values, call, rule));
  const queries = Object.hasOwn(queriesByCall, name)
    ? queryResources(values, call, queriesByCall[name]!)
    : [];
  return [...used, ...declared.map((one) => ({ ...one, declared: true })), ...queries];
}

const rulesOf = (
  table: Readonly<Record<string, readonly ResourceRule[]>>,
  name: string,
): readonly ResourceRule[] => (Object.hasOwn(table, name) ? table[name]! : []);

function ruled(values: Values, call: Call, { type, keywords, positional }: ResourceRule): FoundResource[] {
  const given = argument(call, keywords, positional);
  if (!given) return [];
  const found = values.found(given, keywords[0]!, type);
  return found.value === undefined ? [{ ...found, certain: true, declared: false }] : each(found, true);
}

/** One resource a name, where a list of names was found. */
function each(found: Found, certain?: boolean): FoundResource[] {
  const names = Array.isArray(found.value) ? found.value : [found.value];
  return names
    .flatMap((one) => (typeof one === "string" ? [one] : typeof one === "number" ? [String(one)] : []))
    .filter((one) => found.role !== "table" || one.split(".").length === 3)
    .map((one) => ({
      ...found,
      value: one,
      certain: certain ?? (found.role !== "serving_endpoint" || one.startsWith("databricks-")),
      declared: false,
    }));
}

// ---- in texts -----------------------------------------------------------------------------------------------------------

const part = "(?:`[^`]+`|[A-Za-z_]\\w*)";
const tables = new RegExp(`\\b(?:FROM|JOIN)\\s+(${part}\\.${part}\\.${part})(\\s*\\()?(?![\\w.])`, "gi");

/** The tables that a statement in SQL reads, and the functions that give tables. */
function queryResources(values: Values, call: Call, keywords: readonly string[]): FoundResource[] {
  const given = argument(call, keywords, true);
  const found = given && values.found(given, "query");
  if (typeof found?.value !== "string") return [];
  return Array.from(found.value.matchAll(tables), (match) => ({
    ...found,
    role: match[2] === undefined ? "table" : "function",
    value: match[1]!.replaceAll("`", ""),
    certain: true,
    declared: false,
  }));
}

/** Addresses of managed MCP servers and paths of volumes, which name what they lead to. */
function textResources(values: Values, e: Constant): FoundResource[] {
  if (e.value.type !== "str" || !e.value.value.includes("/")) return [];
  const parent = values.types.program.parentOf.get(e);
  const text = e.value.value;
  const goesOn = parent?.kind === "JoinedStr" && parent.values.at(-1) !== e;
  return resourceTexts.flatMap(({ type, pattern }) => {
    const match = pattern.exec(text);
    if (!match || (goesOn && match.index + match[0].length === text.length)) return [];
    const found = values.found(e, type, type);
    return [{ ...found, value: match.slice(1).join("."), certain: true, declared: false }];
  });
}
