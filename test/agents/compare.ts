/** Compares an answer with its recording and tells the first difference in a way that a person can act on. */

import { isDeepStrictEqual } from "node:util";

import { normalise } from "./normalise.js";
import type { Recorded } from "./recording.js";

/** What is compared, in the order in which differences are told. */
const PARTS = ["status", "contentType", "modelRequests", "frames", "body"] as const;

/** The first difference between a recorded answer and a replayed one, or undefined where they agree. */
export function firstDifference(recorded: Recorded, replayed: Recorded): string | undefined {
  const expected = normalise(recorded) as Recorded;
  const actual = normalise(replayed) as Recorded;
  for (const part of PARTS) {
    const path = differingPath(expected[part], actual[part], part);
    if (path !== undefined) return describe(recorded, expected, actual, path);
  }
  return undefined;
}

/** Where two JSON values first differ, as a path, or undefined. */
function differingPath(expected: unknown, actual: unknown, path: string): string | undefined {
  if (isDeepStrictEqual(expected, actual)) return undefined;
  if (Array.isArray(expected) && Array.isArray(actual)) {
    const longer = expected.length > actual.length ? expected : actual;
    const index = longer.findIndex((_, i) => !isDeepStrictEqual(expected[i], actual[i]));
    return differingPath(expected[index], actual[index], `${path}[${index}]`) ?? `${path}.length`;
  }
  if (isObject(expected) && isObject(actual)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
      const found = differingPath(expected[key], actual[key], `${path}.${key}`);
      if (found !== undefined) return found;
    }
  }
  return path;
}

function describe(request: Recorded, expected: Recorded, actual: Recorded, path: string): string {
  const mode = request.stream ? "streamed" : "not streamed";
  const whole = /^(frames|modelRequests)\[\d+\]/.exec(path)?.[0];
  const lines = [`${request.name} (${mode}): differs at ${path}`, ...sides(expected, actual, path)];
  return whole === undefined || whole === path
    ? lines.join("\n")
    : [...lines, `all of ${whole}:`, ...sides(expected, actual, whole)].join("\n");
}

function sides(expected: Recorded, actual: Recorded, path: string): string[] {
  return [`  Python:     ${shown(at(expected, path))}`, `  TypeScript: ${shown(at(actual, path))}`];
}

function at(value: unknown, path: string): unknown {
  const steps = path.split(/\.|\[(\d+)\]/).filter(Boolean);
  return steps.reduce<unknown>(
    (inner, step) => (inner as Record<string, unknown> | undefined)?.[step],
    value,
  );
}

function shown(value: unknown, limit = 1500): string {
  const text = value === undefined ? "(nothing)" : JSON.stringify(value);
  return text.length > limit ? `${text.slice(0, limit)} ... (${text.length} characters)` : text;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
