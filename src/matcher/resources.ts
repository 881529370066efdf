/** What of the workspace a program uses: endpoints, indexes, functions, spaces, warehouses. */
import type { Call } from "../parser/ast.js";
import { argument, calleeName, walkProgram } from "./calls.js";
import type { Found } from "./facts.js";
import { resourceCalls, resourceRoles } from "./rules.js";
import type { Values } from "./values.js";

/** Each resource once. Its `value` is the resource's name, its `role` the type in MLflow's words. */
export function findResources(values: Values, settings: readonly Found[]): Found[] {
  const out: Found[] = [];
  walkProgram(values.types, (node) => {
    if (node.kind === "Call") out.push(...callResources(values, node));
  });
  for (const f of settings) {
    const type = f.role === undefined ? undefined : resourceRoles[f.role];
    if (type) out.push(...each({ ...f, role: type }));
  }
  const seen = new Set<string>();
  return out.filter(({ role, value, name }) => {
    const key = JSON.stringify([role, value ?? name]);
    return !seen.has(key) && seen.add(key);
  });
}

function callResources(values: Values, call: Call): Found[] {
  const name = calleeName(values.types, call);
  const rules = Object.hasOwn(resourceCalls, name) ? resourceCalls[name]! : [];
  return rules.flatMap(({ type, keywords, positional }) => {
    const given = argument(call, keywords, positional);
    if (!given) return [];
    const found = values.found(given, keywords[0]!, type);
    return found.value === undefined ? [found] : each(found);
  });
}

/** One resource a name, where a list of names was found. */
function each(found: Found): Found[] {
  const names = Array.isArray(found.value) ? found.value : [found.value];
  return names.filter((one) => typeof one === "string").map((one) => ({ ...found, value: one }));
}
