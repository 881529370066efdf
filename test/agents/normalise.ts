/**
 * Takes out of an answer what differs from run to run, so that two runs can be compared.
 *
 * 1. Ids that are made up while answering become `<id 1>`, `<id 2>`, ... in the order in which they first occur (keys
 *    of objects taken in alphabetical order). Prefixes such as `msg_` stay. Equal ids stay equal, different ones
 *    different. They are: UUIDs with or without hyphens, the scripted endpoint's completion ids (`chatcmpl-`), ids of
 *    OpenAI objects (`resp_`, `msg_`, `fc_`, `rs_`) and trace ids (`tr-`).
 * 2. Numbers under `created_at`, `created` and `timestamp` become `<time>`.
 * 3. Of pydantic's validation errors the model's name is kept; the lines with their inputs and links are not part of
 *    the contract, and their number is not where a union is involved.
 * 4. Of content types the parameters are dropped.
 * 5. Of the requests to the workspace: queries of vector search are POST, although the Python client sends them as GET
 *    with a body, which fetch cannot; a GET that was answered already is left out, since the Python clients describe
 *    an index or a function several times over; slashes at the end of paths are dropped.
 * 6. The SDK's errors about permissions end with the settings of the client, which an app does not repeat.
 * 7. MLflow imports a model's file under a new name each time, `code_model_` and an id, which error texts may name;
 *    here it is `__main__`.
 * 8. Of the scripted workspace's address, which errors of MLflow name, the port is dropped.
 */

import type { ModelRequest } from "./recording.js";

const IDS =
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|(?<=chatcmpl-)[0-9a-f]{12}|(?<=\btr-)[0-9a-f]{32}|(?<=\b(?:resp|msg|fc|rs)_)[0-9A-Za-z]{12,}|\b[0-9a-f]{32}\b/g;

const VALIDATION_ERRORS = /\d+ validation errors? for (\w+)[\s\S]*/;

const SETTINGS = / Config: host=.*? Env: [A-Z_, ]*[A-Z]/g;

const ADDRESS = /(?<=\bhttp:\/\/127\.0\.0\.1):\d+/g;

const MODULE_NAME = /\bcode_model_[0-9a-f]{32}(?=\.)/g;

const TIME_KEYS = new Set(["created_at", "created", "timestamp"]);

/** A copy of the value as described above, with the keys of objects sorted. */
export function normalise(value: unknown): unknown {
  const asked = (value as { modelRequests?: ModelRequest[] } | null)?.modelRequests;
  if (asked === undefined) return walk(value, new Map());
  return walk({ ...(value as object), modelRequests: distinct(asked.map(normaliseRequest)) }, new Map());
}

const SEARCHES = /^\/api\/2\.0\/vector-search\/.*\/query(-next-page)?$/;

function normaliseRequest({ method, path, ...rest }: ModelRequest): ModelRequest {
  const isSearch = method === "GET" && SEARCHES.test(path);
  return { ...(method === undefined || isSearch ? {} : { method }), path: path.replace(/\/$/, ""), ...rest };
}

function distinct(requests: ModelRequest[]): ModelRequest[] {
  const seen = new Set<string>();
  return requests.filter((request) => {
    if (request.method !== "GET") return true;
    const key = JSON.stringify(request);
    return !seen.has(key) && seen.add(key);
  });
}

function walk(value: unknown, ids: Map<string, string>): unknown {
  if (typeof value === "string") return normaliseText(value, ids);
  if (Array.isArray(value)) return value.map((item) => walk(item, ids));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, walkEntry(key, item, ids)]));
}

function walkEntry(key: string, value: unknown, ids: Map<string, string>): unknown {
  if (TIME_KEYS.has(key) && typeof value === "number") return "<time>";
  if (key === "contentType" && typeof value === "string") return value.split(";")[0];
  return walk(value, ids);
}

function normaliseText(text: string, ids: Map<string, string>): string {
  const plain = text
    .replace(VALIDATION_ERRORS, "validation errors for $1")
    .replace(SETTINGS, "")
    .replace(MODULE_NAME, "__main__")
    .replace(ADDRESS, "");
  return plain.replace(IDS, (id) => {
    if (!ids.has(id)) ids.set(id, `<id ${ids.size + 1}>`);
    return ids.get(id)!;
  });
}
