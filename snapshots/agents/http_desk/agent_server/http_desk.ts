/** Parcel desk: tools that call REST services with requests and httpx, with sessions, retries and what can go wrong. */

import {
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  createTextOutputItem,
  invoke,
  stream,
} from "./runtime/agent-server/index.js";
import { constant, onException } from "./runtime/libraries/backoff.js";
import {
  AsyncClient,
  Client,
  ConnectError,
  HTTPStatusError,
  Timeout as pyTimeout,
  TransportError,
} from "./runtime/libraries/httpx.js";
import {
  ConnectionError,
  HTTPError,
  MissingSchema,
  RequestException,
  Session,
  Timeout,
  get,
  post,
  put,
  remove,
} from "./runtime/libraries/requests.js";
import { RetryError, retry, retryIfExceptionType, stopAfterAttempt, waitFixed } from "./runtime/libraries/tenacity.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { gather } from "./runtime/python/stdlib/asyncio.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";
import { environ } from "./runtime/python/stdlib/os.js";
import { uuid4 } from "./runtime/python/stdlib/uuid.js";

const logger = getLogger("http_desk");

const BASE = py.rstrip(py.getItem(environ, "DATABRICKS_HOST"), "/");
const NOWHERE = "http://127.0.0.1:9";

/** The carrier's REST API behind one session. */
class ParcelClient {
  declare base: string;
  declare session: Dynamic;

  constructor(base: string, token: string = "not-a-real-token") {
    this.base = base;
    this.session = new Session();
    py.callMethod(this.session.headers, "update", [{ Authorization: `Bearer ${token}`, Accept: "application/json" }]);
    this.session.params = { tenant: "north" };
  }

  url(...rest: Dynamic[]): string {
    const parts: Dynamic = py.Tuple.of(...rest);
    return [this.base, "carrier", ...parts].join("/");
  }

  async parcel(number: string): Promise<PyDict> {
    const response = await this.session.get(this.url("parcels", number), {
      params: { fields: ["state", "eta"], skip: null },
      timeout: py.Tuple.of(3, 20),
    });
    response.raiseForStatus();
    return response.json();
  }

  async book({ ...fields }: Dynamic = {}): Promise<PyDict> {
    const response = await this.session.post(this.url("bookings"), undefined, fields, {
      headers: { "X-Trace": "1" },
      timeout: 20,
    });
    if (response.statusCode === 409) {
      return { conflict: py.getItem(response.json(), "detail"), reason: response.reason };
    }
    response.raiseForStatus();
    return response.json();
  }

  close(): void {
    this.session.close();
  }
}

const client = new ParcelClient(BASE);

async function track(number: string): Promise<string> {
  const parcel = await client.parcel(number);
  return `${py.str(py.getItem(parcel, "number"))} is ${py.str(py.getItem(parcel, "state"))}, due ${py.str(py.callMethod(parcel, "get", ["eta", "some day"]))}`;
}
py.signature(track, "track", ["number"]);

async function book(kind: string): Promise<string> {
  return py.jsonDumps(await client.book({ kind, weight: py.float(2), note: "Größe M", fragile: true, insured: null }));
}
py.signature(book, "book", ["kind"]);

async function form(name: string): Promise<string> {
  const answer = await post(`${BASE}/carrier/forms`, { name, tags: ["a b", "c&d"] }, undefined, {
    auth: py.Tuple.of("desk", "pass"),
  });
  return `${py.str(answer.statusCode)} ${py.str(answer.ok)} ${answer.text} ${py.str(py.getItem(answer.headers, "Content-Type"))} ${py.str(py.callMethod(answer.headers, "get", ["x-request-id"]))}`;
}
py.signature(form, "form", ["name"]);

async function raw(text: string): Promise<string> {
  const answer = await put(`${BASE}/carrier/raw`, py.callMethod(text, "encode", ["utf-8"]), {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
  return `${py.len(answer.content)} ${py.str(answer.json())}`;
}
py.signature(raw, "raw", ["text"]);

async function lines(_: string): Promise<string> {
  const found: Dynamic[] = [];
  const manager: Dynamic = await get(`${BASE}/carrier/events`, undefined, { stream: true, timeout: 20 });
  const answer = py.enter(manager);
  let failed = false;
  try {
    answer.raiseForStatus();
    for await (const line of py.iterateAsync(answer.iterLines())) {
      if (py.truthy(line) && py.truthy(py.callMethod(line, "startswith", [py.bytes([100, 97, 116, 97, 58, 32])]))) {
        found.push(
          py.getItem(
            py.jsonLoads(py.callMethod(py.callMethod(line, "decode", ["utf-8"]), "removeprefix", ["data: "])),
            "n",
          ),
        );
      }
    }
  } catch (caught) {
    failed = true;
    if (!py.exit(manager, caught)) {
      throw caught;
    }
  } finally {
    if (!failed) {
      py.exit(manager);
    }
  }
  const texts: Dynamic[] = [];
  for await (const line of py.iterateAsync((await get(`${BASE}/carrier/events`)).iterLines(undefined, true))) {
    if (py.truthy(line)) {
      texts.push(line);
    }
  }
  return `${py.str(found)} ${py.str(texts)}`;
}
py.signature(lines, "lines", ["_"]);

async function delete_(number: string): Promise<string> {
  const answer = await remove(`${BASE}/carrier/parcels/${py.str(number)}`);
  return `${py.str(answer)} ${py.str(py.truthy(answer))} ${py.repr(answer.text)}`;
}
py.signature(delete_, "delete", ["number"]);

async function noJson(_: string): Promise<string> {
  try {
    return py.str((await get(`${BASE}/carrier/page`)).json());
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, py.ValueError);
    return `${py.str(py.typeName(e))}: ${py.str(e)}`;
  }
}
py.signature(noJson, "no_json", ["_"]);

async function noScheme(_: string): Promise<string> {
  try {
    return (await get("carrier/parcels")).text;
  } catch (caught3) {
    const e = py.rethrowUnless(caught3, MissingSchema);
    return `${py.str(py.isInstance(e, py.ValueError))} ${py.str(e)}`;
  }
}
py.signature(noScheme, "no_scheme", ["_"]);

async function closed(_: string): Promise<string> {
  try {
    return (await get(`${BASE}/carrier/closed`)).text;
  } catch (caught4) {
    const e = py.rethrowUnless(caught4, ConnectionError);
    return `${py.str(py.isInstance(e, RequestException))} ${py.str(py.isInstance(e, Timeout))} ${py.str(py.isInstance(e, py.OSError))} ${py.str(py.typeName(e))} ${py.str(e.response)}`;
  }
}
py.signature(closed, "closed", ["_"]);

async function httpxAll(number: string): Promise<string> {
  let texts!: string[];
  const manager2: Dynamic = new Client({
    base_url: `${BASE}/carrier`,
    headers: { "X-App": "desk" },
    timeout: py.float(20),
  });
  const http = py.enter(manager2);
  let failed2 = false;
  try {
    const first = await http.get(`/parcels/${py.str(number)}`, { params: { fields: "state" } });
    const second = await http.post("bookings", { json: { kind: "box", note: "Größe", n: [1, 2.5] } });
    texts = [py.str(first.statusCode), py.str(first.isSuccess), second.reasonPhrase, py.str(second.json())];
    try {
      (await http.get("/parcels/404")).raiseForStatus();
    } catch (caught6) {
      const e = py.rethrowUnless(caught6, HTTPStatusError);
      texts.push(`${py.str(py.getAttr(e, "response").statusCode)} ${py.replace(py.str(e), BASE, "")}`);
    }
    try {
      await http.get("/closed");
    } catch (caught7) {
      const e = py.rethrowUnless(caught7, TransportError);
      texts.push(`${py.str(py.typeName(e))}: ${py.str(e)}`);
    }
  } catch (caught5) {
    failed2 = true;
    if (!py.exit(manager2, caught5)) {
      throw caught5;
    }
  } finally {
    if (!failed2) {
      py.exit(manager2);
    }
  }
  return texts.join(" | ");
}
py.signature(httpxAll, "httpx_all", ["number"]);

async function httpxAsync(numbers: string): Promise<string> {
  let results!: Dynamic[];
  const manager3: Dynamic = new AsyncClient({ timeout: new pyTimeout(py.float(20), { connect: py.float(5) }) });
  const http = await py.enterAsync(manager3);
  let failed3 = false;
  try {
    const one = async function one(number: string): Promise<Dynamic> {
      const response = await http.get(`${BASE}/carrier/parcels/${number}`);
      response.raiseForStatus();
      return py.getItem(response.json(), "state");
    };

    results = [];
    for (const number of numbers.split(",")) {
      results = py.iadd(results, await gather(py.coroutine(one, number), py.keywords({ return_exceptions: true })));
    }
    try {
      await http.get(`${NOWHERE}/x`);
    } catch (caught9) {
      const e = py.rethrowUnless(caught9, ConnectError);
      results.push(`${py.str(py.typeName(e))}: ${py.str(e)}`);
    }
  } catch (caught8) {
    failed3 = true;
    if (!(await py.exitAsync(manager3, caught8))) {
      throw caught8;
    }
  } finally {
    if (!failed3) {
      await py.exitAsync(manager3);
    }
  }
  return results.map((r: Dynamic) => py.replace(py.str(r), BASE, "")).join(" | ");
}

const steady: Dynamic = retry(undefined, {
  stop: stopAfterAttempt(3),
  wait: waitFixed(0.01),
  retry: retryIfExceptionType(HTTPError),
})(
  py.signature(
    async function steady(path: string): Promise<string> {
      const response = await get(`${BASE}/carrier/${py.str(path)}`);
      response.raiseForStatus();
      return response.text;
    },
    "steady",
    ["path"],
  ),
);

const patient: Dynamic = onException(constant, HTTPError, {
  interval: 0.01,
  jitter: null,
  max_tries: 3,
  giveup: (e: Dynamic) => py.lt(py.getAttr(py.getAttr(e, "response"), "status_code"), 500),
})(
  py.signature(
    async function patient(path: string): Promise<string> {
      const response = await get(`${BASE}/carrier/${py.str(path)}`);
      response.raiseForStatus();
      return response.text;
    },
    "patient",
    ["path"],
  ),
);

async function retried(path: string): Promise<string> {
  try {
    return await steady(path);
  } catch (caught10) {
    const e = py.rethrowUnless(caught10, RetryError);
    const attempt = e.lastAttempt;
    return `gave up after ${py.str(py.getAttr(attempt, "attempt_number"))}: ${py.str(py.typeName(py.callMethod(attempt, "exception", [])))} ${py.replace(py.str(py.callMethod(attempt, "exception", [])), BASE, "")}`;
  }
}
py.signature(retried, "retried", ["path"]);

const TOOLS: PyDict = {
  track,
  book,
  form,
  raw,
  lines,
  delete: delete_,
  nojson: noJson,
  noscheme: noScheme,
  closed,
  httpx: httpxAll,
  retried,
  patient,
};

async function answer(question: string): Promise<Dynamic> {
  const [name, , argument] = py.callMethod(question, "partition", [" "]);
  if (name === "async") {
    return py.Tuple.of(await httpxAsync(argument), new py.Dict());
  }
  const tool = py.get(TOOLS, name);
  if (tool === null) {
    return py.Tuple.of(`Tools: ${py.join(", ", py.sorted(TOOLS))}`, new py.Dict());
  }
  try {
    return py.Tuple.of(await tool(argument), new py.Dict());
  } catch (caught11) {
    const e: Dynamic = py.toException(caught11);
    if (e instanceof HTTPError) {
      logger.warning("refused: %s", e);
      return py.Tuple.of(
        `HTTP ${py.str(py.getAttr(py.getAttr(e, "response"), "status_code"))}: ${py.replace(py.str(e), BASE, "")}`,
        { body: py.getAttr(py.getAttr(e, "response"), "text") },
      );
    } else if (e instanceof RequestException) {
      return py.Tuple.of(`${py.str(py.typeName(e))}`, { failed: true });
    } else {
      throw caught11;
    }
  }
}

async function* streamHandler(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
  const question = py.getItem(py.getItem(request.input, -1).modelDump(), "content");
  const [text, outputs] = py.unpack(await answer(question), 2);
  yield new ResponsesAgentStreamEvent({
    type: "response.output_item.done",
    item: createTextOutputItem(text, py.str(uuid4())),
    custom_outputs: outputs,
  });
}
stream()(streamHandler);

async function invokeHandler(request: ResponsesAgentRequest): Promise<Dynamic> {
  const events: Dynamic[] = [];
  for await (const event of streamHandler(request)) {
    events.push(event);
  }
  return new ResponsesAgentResponse({
    output: events.map((event: ResponsesAgentStreamEvent) => event.item),
    custom_outputs: py.get(py.getItem(events, -1).modelDump(), "custom_outputs"),
  });
}
invoke()(invokeHandler);
