import { databricksLibraries } from "./databricks-sdk.js";
import { thirdPartyLibraries } from "./third-party.js";
import { langchainLibraries } from "./langchain/index.js";
import { memoryLibraries } from "./databricks/memory.js";
import { langgraphLibraries } from "./langgraph.js";
import type { Library } from "./library.js";
import { mcpLibraries } from "./mcp.js";
import { mlflowLibraries } from "./mlflow.js";
import { openaiAgentsLibraries } from "./openai-agents/index.js";
import { openaiLibraries } from "./openai.js";
import { pydanticLibraries } from "./pydantic.js";
import { asyncio } from "./python/asyncio.js";
import { abc, dataclasses, enumLibrary, types } from "./python/classes.js";
import { collections, collectionsAbc } from "./python/collections.js";
import { concurrentFutures, queue, threading } from "./python/concurrency.js";
import { contextlib, contextvars } from "./python/contextlib.js";
import { copy } from "./python/copy.js";
import { csv } from "./python/csv.js";
import { base64, binascii, bisect, hashlib, heapq, hmac, secrets } from "./python/data.js";
import { datetime, zoneinfo } from "./python/datetime.js";
import { codecs, io } from "./python/files.js";
import { functools } from "./python/functools.js";
import { future } from "./python/future.js";
import { inspect } from "./python/inspect.js";
import { itertools } from "./python/itertools.js";
import { json, jsonDecoder } from "./python/json.js";
import { logging, loggingConfig, loggingHandlers } from "./python/logging.js";
import { math } from "./python/math.js";
import { decimal, fractions, statistics } from "./python/numbers.js";
import { operator } from "./python/operator.js";
import { os, osPath } from "./python/os.js";
import { importlibResources, pathlib } from "./python/pathlib.js";
import { random } from "./python/random.js";
import { re } from "./python/re.js";
import { gc, traceback, unsupportedModules, warnings } from "./python/runtime.js";
import {
  errno,
  fnmatch,
  getpass,
  glob,
  gzip,
  http,
  keyword,
  mimetypes,
  platform,
  shlex,
  shutil,
  struct,
  tempfile,
  zlib,
} from "./python/system.js";
import { calendar, difflib, emailUtils, pprint, unicodedata } from "./python/texts.js";
import { sys } from "./python/sys.js";
import { html, string, textwrap, urllibParse } from "./python/text.js";
import { time } from "./python/time.js";
import { typing, typingExtensions } from "./python/typing.js";
import { uuid } from "./python/uuid.js";
import { numpy, pandas } from "./side/pandas.js";
import { smallLibraries } from "./side/small.js";

const all: readonly Library[] = [
  abc,
  asyncio,
  base64,
  binascii,
  bisect,
  codecs,
  collections,
  collectionsAbc,
  concurrentFutures,
  contextlib,
  contextvars,
  copy,
  csv,
  dataclasses,
  datetime,
  decimal,
  enumLibrary,
  fractions,
  functools,
  future,
  gc,
  hashlib,
  heapq,
  hmac,
  html,
  inspect,
  io,
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
  pathlib,
  ...importlibResources,
  queue,
  random,
  re,
  secrets,
  statistics,
  string,
  sys,
  textwrap,
  threading,
  time,
  traceback,
  types,
  typing,
  typingExtensions,
  urllibParse,
  uuid,
  warnings,
  zoneinfo,
  calendar,
  difflib,
  emailUtils,
  errno,
  fnmatch,
  getpass,
  glob,
  gzip,
  http,
  keyword,
  mimetypes,
  platform,
  pprint,
  shlex,
  shutil,
  struct,
  tempfile,
  unicodedata,
  zlib,
  ...thirdPartyLibraries,
  ...smallLibraries,
  numpy,
  pandas,
  ...unsupportedModules,
  ...mlflowLibraries,
  ...openaiLibraries,
  ...pydanticLibraries,
  ...databricksLibraries,
  ...langchainLibraries,
  ...langgraphLibraries,
  ...memoryLibraries,
  ...openaiAgentsLibraries,
  ...mcpLibraries,
];

/** Every library that the compiler knows, by the Python module's dotted name. */
export const libraries: ReadonlyMap<string, Library> = new Map(
  all.map((library) => [library.module, library]),
);
