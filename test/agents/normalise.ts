/**
 * What `verify` takes out of answers so that two runs can be compared, and of Python's answers and requests:
 *
 * 1. Of pydantic's validation errors the model's name is kept; the lines with their inputs and links are not part of
 *    the contract, and their number is not where a union is involved.
 * 2. Of the requests to the workspace: queries of vector search are POST, although the Python client sends them as GET
 *    with a body, which fetch cannot; a GET that was answered already is left out, since the Python clients describe
 *    an index or a function several times over; slashes at the end of paths are dropped.
 * 3. The SDK's errors about permissions end with the settings of the client, which an app does not repeat.
 * 4. MLflow imports a model's file under a new name each time, `code_model_` and an id, which error texts may name;
 *    here it is `__main__`.
 * 5. Of the scripted workspace's address, which errors of MLflow name, the port is dropped.
 */

import { normaliseAnswer } from "../../src/cli/verify/normalise.js";
import type { ModelRequest } from "./recording.js";

const VALIDATION_ERRORS = /\d+ validation errors? for (\w+)[\s\S]*/;

const SETTINGS = / Config: host=.*? Env: [A-Z_, ]*[A-Z]/g;

const ADDRESS = /(?<=\bhttp:\/\/127\.0\.0\.1):\d+/g;

const MODULE_NAME = /\bcode_model_[0-9a-f]{32}(?=\.)/g;

/** A copy of the value as described above, with the keys of objects sorted. */
export function normalise(value: unknown): unknown {
  const asked = (value as { modelRequests?: ModelRequest[] } | null)?.modelRequests;
  if (asked === undefined) return normaliseAnswer(value, plain);
  return normaliseAnswer(
    { ...(value as object), modelRequests: distinct(asked.map(normaliseRequest)) },
    plain,
  );
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

const plain = (text: string): string =>
  text
    .replace(VALIDATION_ERRORS, "validation errors for $1")
    .replace(SETTINGS, "")
    .replace(MODULE_NAME, "__main__")
    .replace(ADDRESS, "");
