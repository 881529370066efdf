import {
  cls,
  constant,
  erased,
  fn,
  type Library,
  type Member,
  method,
  type MethodRow,
  unsupported,
} from "./library.js";

// ---- retries ----

const tenacityFrom = "libraries/tenacity";
const retrying = [
  "stop=",
  "wait=",
  "retry=",
  "before=",
  "after=",
  "before_sleep=",
  "reraise=",
  "retry_error_callback=",
];
const condition = (name: string, params: readonly string[]): Member => fn(tenacityFrom, name, params, "Any");
const exponential = ["multiplier=", "max=", "exp_base=", "min="];
const rounds = fn(tenacityFrom, "attempts", ["*", ...retrying], "AsyncIterator[tenacity.AttemptManager]", {
  awaits: true,
  generator: true,
});

const tenacity: Library = {
  module: "tenacity",
  members: {
    retry: fn(tenacityFrom, "retry", ["fn=", "/", "*", ...retrying], "Any"),
    stop_after_attempt: condition("stopAfterAttempt", ["max_attempt_number"]),
    stop_after_delay: condition("stopAfterDelay", ["max_delay"]),
    stop_never: constant(tenacityFrom, "stopNever", "Any"),
    stop_any: condition("stopAny", ["*stops"]),
    stop_all: condition("stopAll", ["*stops"]),
    wait_fixed: condition("waitFixed", ["wait"]),
    wait_none: condition("waitNone", []),
    wait_random: condition("waitRandom", ["min=", "max="]),
    wait_exponential: condition("waitExponential", exponential),
    wait_random_exponential: condition("waitRandomExponential", exponential),
    wait_exponential_jitter: condition("waitExponentialJitter", ["initial=", "max=", "exp_base=", "jitter="]),
    wait_incrementing: condition("waitIncrementing", ["start=", "increment=", "max="]),
    retry_if_exception_type: condition("retryIfExceptionType", ["exception_types="]),
    retry_if_not_exception_type: condition("retryIfNotExceptionType", ["exception_types="]),
    retry_if_exception: condition("retryIfException", ["predicate"]),
    retry_if_result: condition("retryIfResult", ["predicate"]),
    retry_if_not_result: condition("retryIfNotResult", ["predicate"]),
    retry_any: condition("retryAny", ["*retries"]),
    retry_all: condition("retryAll", ["*retries"]),
    before_log: condition("beforeLog", ["logger", "log_level"]),
    after_log: condition("afterLog", ["logger", "log_level"]),
    before_sleep_log: condition("beforeSleepLog", ["logger", "log_level", "exc_info="]),
    RetryError: cls(tenacityFrom, "RetryError", ["last_attempt"], {
      bases: ["Exception"],
      attributes: { last_attempt: "Any" },
    }),
    TryAgain: cls(tenacityFrom, "TryAgain", ["*args"], { bases: ["Exception"] }),
    Retrying: rounds,
    AsyncRetrying: rounds,
    AttemptManager: cls(tenacityFrom, "AttemptManager", [], {
      attributes: { retry_state: "Any" },
      methods: { __enter__: method([], "None"), __exit__: method(["type", "error", "traceback"], "bool") },
    }),
  },
};

const backoffFrom = "libraries/backoff";
const backoffOptions = [
  "*",
  "max_tries=",
  "max_time=",
  "jitter=",
  "giveup=",
  "on_success=",
  "on_backoff=",
  "on_giveup=",
  "raise_on_giveup=",
  "logger=",
  "**wait_gen_kwargs",
];

const backoff: Library = {
  module: "backoff",
  members: {
    on_exception: fn(backoffFrom, "onException", ["wait_gen", "exception", ...backoffOptions], "Any"),
    on_predicate: fn(backoffFrom, "onPredicate", ["wait_gen", "predicate=", ...backoffOptions], "Any"),
    expo: fn(backoffFrom, "expo", ["base=", "factor=", "max_value="], "Any"),
    fibo: fn(backoffFrom, "fibo", ["max_value="], "Any"),
    constant: fn(backoffFrom, "constant", ["interval="], "Any"),
    full_jitter: fn(backoffFrom, "fullJitter", ["value"], "float"),
    random_jitter: fn(backoffFrom, "randomJitter", ["value"], "float"),
  },
};

// ---- HTTP ----

/** Lines come over the network. */
const awaited = { awaits: true, generator: true } as const;
const responseAttributes = {
  status_code: "int",
  text: "str",
  content: "bytes",
  headers: "Any",
  url: "str",
  encoding: "str | None",
  elapsed: "datetime.timedelta",
};
const requestOptions = [
  "*",
  "params=",
  "data=",
  "json=",
  "headers=",
  "auth=",
  "timeout=",
  "cookies=",
  "allow_redirects=",
  "stream=",
];
const without = (...names: string[]): string[] => requestOptions.filter((each) => !names.includes(each));

const requestsFrom = "libraries/requests";
const response = "requests.Response";
const sending: Readonly<Record<string, readonly string[]>> = {
  request: ["method", "url", ...requestOptions],
  get: ["url", "params=", ...without("params=")],
  post: ["url", "data=", "json=", ...without("data=", "json=")],
  put: ["url", "data=", ...without("data=")],
  patch: ["url", "data=", ...without("data=")],
  delete: ["url", ...requestOptions],
  head: ["url", ...requestOptions],
};
const jsNames: Readonly<Record<string, string>> = { delete: "remove" };
const sendingFunctions = Object.fromEntries(
  Object.entries(sending).map(([name, params]) => [
    name,
    fn(requestsFrom, jsNames[name] ?? name, params, response, { awaits: true }),
  ]),
);
const sessionMethods: Record<string, MethodRow> = {
  close: method([], "None"),
  __enter__: method([], "requests.Session"),
};
for (const [name, params] of Object.entries(sending)) {
  sessionMethods[name] = method(name === "get" ? ["url", ...requestOptions] : params, response, {
    awaits: true,
  });
}

const requestErrorBases: Readonly<Record<string, string>> = {
  RequestException: "OSError",
  HTTPError: "requests.RequestException",
  ConnectionError: "requests.RequestException",
  Timeout: "requests.RequestException",
  ConnectTimeout: "requests.Timeout",
  ReadTimeout: "requests.Timeout",
  TooManyRedirects: "requests.RequestException",
  MissingSchema: "requests.RequestException",
  InvalidURL: "requests.RequestException",
  JSONDecodeError: "requests.RequestException",
};
const requestErrors: Record<string, Member> = {};
for (const [name, base] of Object.entries(requestErrorBases))
  requestErrors[name] = cls(requestsFrom, name, ["message=", "*", "response="], {
    bases: [base],
    attributes: { response: "Any", request: "Any" },
  });

const adapters = unsupported(
  "unsupported-library-member",
  "Retry with tenacity or backoff instead of an adapter.",
);

const requests: Library = {
  module: "requests",
  members: {
    ...sendingFunctions,
    ...requestErrors,
    Response: cls(requestsFrom, "Response", [], {
      methods: {
        json: method([], "Any"),
        raise_for_status: method([], "None"),
        iter_lines: method(["chunk_size=", "decode_unicode="], "typing.AsyncGenerator[Any, None]", awaited),
        iter_content: method(["chunk_size=", "decode_unicode="], "typing.AsyncGenerator[Any, None]", awaited),
        close: method([], "None"),
        __enter__: method([], response),
      },
      attributes: { ...responseAttributes, ok: "bool", reason: "str" },
    }),
    Session: cls(requestsFrom, "Session", [], {
      methods: sessionMethods,
      attributes: { headers: "Any", params: "Any", auth: "Any" },
    }),
    session: unsupported("unsupported-library-member", "Use requests.Session()."),
    adapters,
  },
};
const requestsExceptions: Library = { module: "requests.exceptions", members: requestErrors };
const requestsAdapters: Library = { module: "requests.adapters", members: { HTTPAdapter: adapters } };

const httpxFrom = "libraries/httpx";
const httpxOptions = [
  "*",
  "params=",
  "content=",
  "data=",
  "json=",
  "headers=",
  "auth=",
  "timeout=",
  "cookies=",
  "follow_redirects=",
];
const httpxVerbs = ["get", "post", "put", "patch", "delete"];
const httpxResponse = "httpx.Response";
const httpxFunctions: Record<string, Member> = {
  request: fn(httpxFrom, "request", ["method", "url", ...httpxOptions], httpxResponse, { awaits: true }),
  head: fn(httpxFrom, "head", ["url", ...httpxOptions], httpxResponse, { awaits: true }),
};
const clientMethods: Record<string, MethodRow> = {
  request: method(["method", "url", ...httpxOptions], httpxResponse, { awaits: true }),
  close: method([], "None"),
  __enter__: method([], "httpx.Client"),
};
const asyncMethods: Record<string, MethodRow> = {
  request: method(["method", "url", ...httpxOptions], `Awaitable[${httpxResponse}]`),
  aclose: method([], "Awaitable[None]"),
  __aenter__: method([], "httpx.AsyncClient"),
};
for (const name of httpxVerbs) {
  httpxFunctions[name] = fn(httpxFrom, jsNames[name] ?? name, ["url", ...httpxOptions], httpxResponse, {
    awaits: true,
  });
  clientMethods[name] = method(["url", ...httpxOptions], httpxResponse, { awaits: true });
  asyncMethods[name] = method(["url", ...httpxOptions], `Awaitable[${httpxResponse}]`);
}
const clientOptions = [
  "*",
  "base_url=",
  ...httpxOptions.slice(1),
  "verify=",
  "limits=",
  "transport=",
  "http2=",
];
const httpxErrorBases: Readonly<Record<string, string>> = {
  HTTPError: "Exception",
  RequestError: "httpx.HTTPError",
  TransportError: "httpx.RequestError",
  TimeoutException: "httpx.TransportError",
  ConnectTimeout: "httpx.TimeoutException",
  ReadTimeout: "httpx.TimeoutException",
  ProtocolError: "httpx.TransportError",
  RemoteProtocolError: "httpx.ProtocolError",
  NetworkError: "httpx.TransportError",
  ConnectError: "httpx.NetworkError",
  ReadError: "httpx.NetworkError",
  HTTPStatusError: "httpx.HTTPError",
};
const httpxErrors: Record<string, Member> = {};
for (const [name, base] of Object.entries(httpxErrorBases))
  httpxErrors[name] = cls(httpxFrom, name, ["message", "*", "request=", "response="], {
    bases: [base],
    attributes: { response: httpxResponse, request: "Any" },
  });

const httpx: Library = {
  module: "httpx",
  members: {
    ...httpxFunctions,
    ...httpxErrors,
    Response: cls(httpxFrom, "Response", [], {
      methods: {
        json: method([], "Any"),
        raise_for_status: method([], httpxResponse),
        iter_lines: method([], "typing.AsyncGenerator[str, None]", awaited),
      },
      attributes: {
        ...responseAttributes,
        is_success: "bool",
        is_error: "bool",
        is_client_error: "bool",
        is_server_error: "bool",
        reason_phrase: "str",
      },
    }),
    Client: cls(httpxFrom, "Client", clientOptions, {
      methods: clientMethods,
      attributes: { headers: "Any", is_closed: "bool" },
    }),
    AsyncClient: cls(httpxFrom, "AsyncClient", clientOptions, {
      methods: asyncMethods,
      attributes: { headers: "Any", is_closed: "bool" },
    }),
    Timeout: cls(httpxFrom, "Timeout", ["timeout=", "*", "connect=", "read=", "write=", "pool="]),
    stream: unsupported("unsupported-library-member", "Read the whole answer, or use fetch and its body."),
    Limits: unsupported("unsupported-library-member", "Connections are pooled by fetch."),
  },
};

// ---- settings ----

const dotenvFrom = "libraries/dotenv";
const dotenv: Library = {
  module: "dotenv",
  members: {
    load_dotenv: fn(
      dotenvFrom,
      "loadDotenv",
      ["dotenv_path=", "stream=", "verbose=", "override=", "interpolate=", "encoding="],
      "bool",
    ),
    dotenv_values: fn(dotenvFrom, "dotenvValues", ["dotenv_path="], "dict[str, Any]"),
    find_dotenv: fn(dotenvFrom, "findDotenv", ["filename=", "raise_error_if_not_found=", "usecwd="], "str"),
    set_key: unsupported("unsupported-library-member", "Settings of an app are read only."),
    unset_key: unsupported("unsupported-library-member", "Settings of an app are read only."),
  },
};

const yamlFrom = "libraries/yaml";
const writing = unsupported(
  "unsupported-library-member",
  "Write JSON, or use the npm package yaml: its layout differs from PyYAML's.",
);
const yaml: Library = {
  module: "yaml",
  packages: { yaml: "2.9.1" },
  members: {
    safe_load: fn(yamlFrom, "safeLoad", ["stream"], "Any"),
    load: fn(yamlFrom, "load", ["stream", "Loader="], "Any"),
    safe_load_all: fn(yamlFrom, "safeLoadAll", ["stream"], "Iterator[Any]"),
    full_load: fn(yamlFrom, "safeLoad", ["stream"], "Any"),
    YAMLError: cls(yamlFrom, "YAMLError", ["*args"], { bases: ["Exception"] }),
    SafeLoader: erased,
    FullLoader: erased,
    Loader: erased,
    dump: writing,
    safe_dump: writing,
  },
};

/** Everything runs on one event loop here, which may be entered again at any time. */
const nestAsyncio: Library = { module: "nest_asyncio", members: { apply: erased } };

/** Packages that agents often use beside the model's own. */
export const thirdPartyLibraries: readonly Library[] = [
  backoff,
  dotenv,
  httpx,
  nestAsyncio,
  requests,
  requestsAdapters,
  requestsExceptions,
  tenacity,
  yaml,
];
