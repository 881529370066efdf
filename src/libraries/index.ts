import type { Library } from "./library.js";
import { abc, dataclasses, enumLibrary, types } from "./python/classes.js";
import { collections, collectionsAbc } from "./python/collections.js";
import { contextlib, contextvars } from "./python/contextlib.js";
import { copy } from "./python/copy.js";
import { datetime, zoneinfo } from "./python/datetime.js";
import { functools } from "./python/functools.js";
import { itertools } from "./python/itertools.js";
import { json, jsonDecoder } from "./python/json.js";
import { logging, loggingConfig, loggingHandlers } from "./python/logging.js";
import { math } from "./python/math.js";
import { operator } from "./python/operator.js";
import { os, osPath } from "./python/os.js";
import { random } from "./python/random.js";
import { re } from "./python/re.js";
import { sys } from "./python/sys.js";
import { time } from "./python/time.js";
import { typing, typingExtensions } from "./python/typing.js";
import { uuid } from "./python/uuid.js";

const all: readonly Library[] = [
  abc,
  collections,
  collectionsAbc,
  contextlib,
  contextvars,
  copy,
  dataclasses,
  datetime,
  enumLibrary,
  functools,
  itertools,
  json,
  jsonDecoder,
  logging,
  loggingConfig,
  loggingHandlers,
  math,
  operator,
  os,
  osPath,
  random,
  re,
  sys,
  time,
  types,
  typing,
  typingExtensions,
  uuid,
  zoneinfo,
];

/** Every library that the compiler knows, by the Python module's dotted name. */
export const libraries: ReadonlyMap<string, Library> = new Map(
  all.map((library) => [library.module, library]),
);
