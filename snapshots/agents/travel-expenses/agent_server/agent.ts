/** Travel expense assistant: reads claims out of messages, checks them against the policy, and lets the model explain. */

import {
  type InputItem,
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  createFunctionCallItem,
  createFunctionCallOutputItem,
  createTextOutputItem,
  invoke,
  prepMsgsForCcLlm,
  responsesAgentOutputReducer,
  setModel,
  stream,
  trace,
} from "./runtime/agent-server/index.js";
import { APIConnectionError, APIStatusError, WorkspaceClient } from "./runtime/databricks/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { IGNORECASE, MULTILINE, compile } from "./runtime/python/re.js";
import { Counter } from "./runtime/python/stdlib/counter.js";
import { date, datetime, timedelta } from "./runtime/python/stdlib/datetime.js";
import { Decimal } from "./runtime/python/stdlib/decimal.js";
import { WARNING, basicConfig, getLogger } from "./runtime/python/stdlib/logging.js";
import { monotonic, sleep } from "./runtime/python/stdlib/time.js";

basicConfig({ level: WARNING, format: "%(levelname)s %(name)s: %(message)s" });
const log = getLogger("travel_expenses");

const CLAIM = compile(
  "(?P<what>hotel|meal|taxi|train|flight)\\s+(?P<amount>\\d+(?:[.,]\\d{1,2})?)\\s*(?P<currency>EUR|USD|GBP)(?:\\s+on\\s+(?P<day>\\d{4}-\\d{2}-\\d{2}))?",
  IGNORECASE,
);

/** Something is wrong with a claim or a tool's arguments. */
class ExpenseError extends py.Exception {
  static {
    py.setAttr(this, "__doc__", "Something is wrong with a claim or a tool's arguments.");
  }
}

class UnknownTool extends py.mixin(ExpenseError, py.KeyError) {
  __str__(): string {
    return `no tool named ${py.repr(py.getItem(py.getAttr(this, "args"), 0))}; there are ${py.join(", ", py.sorted(TOOLS))}`;
  }
}

class Status extends py.StrMixinEnum {
  static OK: Dynamic = new (Status as Dynamic)("ok");
  static OVER_LIMIT: Dynamic = new (Status as Dynamic)("over_limit");
  static TOO_OLD: Dynamic = new (Status as Dynamic)("too_old");
  get label(): string {
    return py.callMethod(py.callMethod(this.name, "replace", ["_", " "]), "capitalize", []);
  }
  static worst(statuses: Dynamic[]): Dynamic {
    const order: Dynamic[] = py.list(this);
    return py.max(statuses, { key: py.getAttr(order, "index"), default: this.OK });
  }
}
py.enumeration(Status);

class Policy {
  declare today: Dynamic;
  declare maxAge: Dynamic;
  declare limits: PyDict;
  declare rates: PyDict;

  constructor(
    today: Dynamic = new date(2026, 3, 1) as Dynamic,
    maxAge: Dynamic = new timedelta(90) as Dynamic,
    limits: Dynamic = { hotel: py.float(180), meal: py.float(45), taxi: py.float(60) },
    rates: Dynamic = { EUR: py.float(1), USD: 0.92, GBP: 1.17 },
  ) {
    this.today = today;
    this.maxAge = maxAge;
    this.limits = limits;
    this.rates = rates;
    Object.freeze(this);
  }
  static {
    py.dataclass(this, [{ name: "today" }, { name: "max_age", js: "maxAge" }, { name: "limits" }, { name: "rates" }], {
      frozen: true,
    });
    py.signature(this, "Policy.__init__", ["today=", "max_age=", "limits=", "rates="]);
  }
}

class Claim {
  declare what: string;
  declare currency: string;
  declare day: Dynamic;
  declare amount: Dynamic;
  declare status: Dynamic;

  constructor(
    day: Dynamic,
    what: string,
    amount: Dynamic,
    currency: string = "EUR" as Dynamic,
    status: Dynamic = Status.OK as Dynamic,
  ) {
    this.day = day;
    this.what = what;
    this.amount = amount;
    this.currency = currency;
    this.status = status;
    this.__post_init__();
  }
  static {
    py.dataclass(
      this,
      [{ name: "day" }, { name: "what" }, { name: "amount" }, { name: "currency" }, { name: "status", compare: false }],
      { order: true },
    );
    py.signature(this, "Claim.__init__", ["day", "what", "amount", "currency=", "status="]);
  }

  __post_init__(): void {
    this.what = py.callMethod(this.what, "lower", []);
    this.currency = py.callMethod(this.currency, "upper", []);
    if (this.amount <= 0) {
      throw new ExpenseError(
        `${py.format(this.what, "")}: amount must be positive, not ${py.format(this.amount, "g")}`,
      );
    }
  }

  inEuro(policy: Policy): Dynamic {
    return py.round(py.mul(this.amount, py.getItem(py.getAttr(policy, "rates"), this.currency)), 2);
  }
}

const POLICY = new Policy();
const TOOLS: PyDict = new py.Dict();
const ARGUMENT = compile("^\\s*(\\w+) \\((number|string)(, optional)?\\): (.+)$", MULTILINE);

/** Registers a function as a tool; its docstring becomes the specification. */
function tool(fn: (...args: Dynamic[]) => Dynamic): (...args: Dynamic[]) => Dynamic {
  const [summary, , details] = py.unpack(
    py.callMethod(
      py.or(py.getAttr(fn, "__doc__"), () => ""),
      "partition",
      ["\n\n"],
    ),
    3,
  );
  const arguments_: Dynamic[] = ARGUMENT.findall(details);
  const value2 = {
    fn,
    spec: {
      type: "function",
      function: {
        name: py.getAttr(fn, "__name__"),
        description: py.callMethod(summary, "strip", []),
        parameters: {
          type: "object",
          properties: new py.Dict(
            Array.from(
              py.unpackEach(arguments_, 4),
              ([name, kind, , text]) => [name, { type: kind, description: text }] as [Dynamic, Dynamic],
            ),
          ),
          required: py.flatMap(arguments_, (item2: Dynamic) => {
            const [name] = py.unpackStar(item2, 1, 0);
            return !py.contains(
              new py.PySet(
                py.lazyFlatMap(arguments_, (a: Dynamic) => (py.truthy(py.getItem(a, 2)) ? [py.getItem(a, 0)] : [])),
              ),
              name,
            )
              ? [name]
              : [];
          }),
        },
      },
    },
  };
  py.setItem(TOOLS, py.getAttr(fn, "__name__"), value2);
  return fn;
}
py.signature(tool, "tool", ["fn"], "Registers a function as a tool; its docstring becomes the specification.");

/**
 * Converts an amount into euro.
 *
 * amount (number): The amount in the foreign currency
 * currency (string): Three letters, for example USD
 */
const convertCurrency: Dynamic = tool(
  py.signature(
    function convertCurrency(amount: Dynamic, currency: string): string {
      let rate: Dynamic;
      try {
        rate = py.getItem(POLICY.rates, py.callMethod(currency, "upper", []));
      } catch (caught) {
        const e = py.rethrowUnless(caught, py.KeyError);
        throw py.raise(new ExpenseError(`no rate for ${py.format(e, "")}`), e);
      }
      return `${py.format(amount, ",.2f")} ${py.callMethod(currency, "upper", [])} = ${py.format(py.mul(amount, rate), ",.2f")} EUR (rate ${py.format(rate, "")})`;
    },
    "convert_currency",
    ["amount", "currency"],
    "Converts an amount into euro.\n\n    amount (number): The amount in the foreign currency\n    currency (string): Three letters, for example USD\n    ",
  ),
);

/**
 * Allowance for a trip from start to end.
 *
 * start (string): First day, YYYY-MM-DD
 * end (string): Last day, YYYY-MM-DD
 * country (string, optional): Two letters
 */
const perDiem: Dynamic = tool(
  py.signature(
    function perDiem(start: string, end: string, country: string = "DE"): PyDict {
      let nights: Dynamic;
      const [first, last] = py.unpack(
        py.lazyFlatMap(py.Tuple.of(start, end), (text: string) => [datetime.strptime(text, "%Y-%m-%d")]),
        2,
      );
      if (py.lt((nights = py.getAttr(py.sub(last, first), "days")), 0)) {
        throw new ExpenseError("the trip ends before it starts");
      }
      const [full, half] = py.eq(country, "DE")
        ? py.Tuple.of(new Decimal("28"), new Decimal("14"))
        : py.Tuple.of(new Decimal("40"), new Decimal("27"));
      const total = py.truthy(nights) ? py.add(py.mul(half, 2), py.mul(full, py.max(py.sub(nights, 1), 0))) : half;
      return {
        days: py.add(nights, 1),
        total,
        from: first.date(),
        weekdays: Array.from(
          py.range(py.add(nights, 1)),
          (i: number) => `${py.format(py.add(first, new timedelta(i)), "%a")}`,
        ),
      };
    },
    "per_diem",
    ["start", "end", "country="],
    "Allowance for a trip from start to end.\n\n    start (string): First day, YYYY-MM-DD\n    end (string): Last day, YYYY-MM-DD\n    country (string, optional): Two letters\n    ",
  ),
);

/**
 * Limit per item in euro, or nothing when there is none.
 *
 * what (string): hotel, meal or taxi
 */
const policyLimit: Dynamic = tool(
  py.signature(
    function policyLimit(what: string): Dynamic {
      return py.get(POLICY.limits, what);
    },
    "policy_limit",
    ["what"],
    "Limit per item in euro, or nothing when there is none.\n\n    what (string): hotel, meal or taxi\n    ",
  ),
);

/** The claims of a message, by day, and what is wrong with the others. */
function readClaims(text: string): Dynamic {
  let claim!: Claim;
  let limit: Dynamic;
  const [claims, problems] = [[] as Dynamic[], [] as Dynamic[]];
  for (const match of py.iterate(CLAIM.finditer(text))) {
    const groups = match.groupdict();
    let completed = false;
    try {
      const day = py.truthy(py.getItem(groups, "day")) ? date.fromisoformat(py.getItem(groups, "day")) : POLICY.today;
      claim = new Claim(
        day,
        py.getItem(groups, "what"),
        py.float(py.callMethod(py.getItem(groups, "amount"), "replace", [",", "."])),
        py.getItem(groups, "currency"),
      );
      completed = true;
    } catch (caught2) {
      const error = py.rethrowUnless(caught2, py.ValueError, ExpenseError);
      problems.push(`${py.repr(py.getItem(match, 0))} at ${py.str(match.start())}: ${py.format(error, "")}`);
    }
    if (completed) {
      if (py.gt(py.sub(POLICY.today, claim.day), POLICY.maxAge)) {
        claim.status = Status.TOO_OLD;
      } else if ((limit = py.get(POLICY.limits, claim.what)) != null && py.gt(claim.inEuro(POLICY), limit)) {
        claim.status = Status.OVER_LIMIT;
      }
      claims.push(claim);
    }
  }
  return py.Tuple.of(py.sorted(claims), problems);
}

function table(claims: Dynamic[]): string {
  const lines: string[] = claims.map(
    (c: Dynamic) =>
      `${py.format(py.getAttr(c, "day"), "%d %b")} | ${py.format(py.getAttr(c, "what"), "<6")} | ${py.format(py.callMethod(c, "in_euro", [POLICY]), ">9.2f")} | ${py.format(py.getAttr(py.getAttr(c, "status"), "label"), "")}`,
  );
  const total = py.sum(
    py.lazyFlatMap(claims, (c: Dynamic) =>
      !py.is(py.getAttr(c, "status"), Status.TOO_OLD) ? [py.callMethod(c, "in_euro", [POLICY])] : [],
    ),
  );
  return py.join("\n", [...lines, `${py.format("total", "-^16")} | ${py.format(total, ">9.2f")} |`]);
}

const initPolicy: Dynamic = POLICY;
class ExpenseAgent {
  declare endpoint: string;
  declare policy: Policy;
  declare _client: Dynamic;
  declare MAX_ROUNDS: number;
  static MAX_ROUNDS: Dynamic = 3;

  constructor(endpoint: string, policy: Policy = initPolicy as Dynamic) {
    this.endpoint = endpoint;
    this.policy = policy;
    this._client = null;
  }
  static {
    py.signature(this, "ExpenseAgent.__init__", ["endpoint", "policy="]);
  }

  get client(): Dynamic {
    if (this._client == null) {
      this._client = new WorkspaceClient().servingEndpoints.getOpenAiClient({ max_retries: 0 });
    }
    return this._client;
  }

  async callModel(messages: PyDict[], tries: number = 3, pause: Dynamic = 0.01): Promise<Dynamic> {
    for (let attempt = 0; attempt < tries; attempt++) {
      try {
        return await py.getAttr(this.client, "chat").completions.create({
          model: this.endpoint,
          messages,
          tools: Array.from(py.values(TOOLS), (t: PyDict) => py.getItem(t, "spec")),
        });
      } catch (caught3) {
        const e: Dynamic = py.toException(caught3);
        if (py.matches(e, APIConnectionError)) {
          log.warning("no connection (try %d of %d)", attempt + 1, tries);
        } else if (py.matches(e, APIStatusError)) {
          if (!py.contains(new py.PySet([429, 500, 503]), e.status_code)) {
            throw py.raise(new ExpenseError(`the model refused: ${py.str(e.status_code)}`), e);
          }
        } else {
          throw caught3;
        }
      }
      await sleep(py.mul(pause, py.pow(2, attempt)));
    }
    throw new ExpenseError(`the model is not available after ${tries} tries`);
  }

  runTool(name: string, arguments_: string, counts: Dynamic): string {
    let result: Dynamic;
    const started = monotonic();
    try {
      try {
        if (!py.contains(TOOLS, name)) {
          throw new UnknownTool(name);
        }
        result = py.call(py.getItem(py.getItem(TOOLS, name), "fn"), [], py.jsonLoads(arguments_ || "{}"));
      } catch (caught4) {
        const e: Dynamic = py.toException(caught4);
        if (py.matches(e, py.JSONDecodeError)) {
          return `Error: bad arguments, ${py.format(py.getAttr(e, "msg"), "")} (char ${py.format(py.getAttr(e, "pos"), "")})`;
        } else if (e instanceof ExpenseError || py.matches(e, py.TypeError) || py.matches(e, py.ValueError)) {
          py.setItem(counts, "failed", py.iadd(py.getItem(counts, "failed"), 1));
          return `Error: ${py.format(py.typeName(e), "")}: ${py.format(e, "")}`;
        } else {
          throw caught4;
        }
      }
      py.setItem(counts, name, py.iadd(py.getItem(counts, name), 1));
      return py.jsonDumps(result, { indent: 2, default: py.str, sort_keys: true });
    } finally {
      log.debug("%s took %.1f ms", name, py.mul(py.sub(monotonic(), started), 1000));
    }
  }

  /** Yields an event for each tool call and its result; returns the model's last text. */
  async *_rounds(messages: PyDict[], counts: Dynamic): AsyncGenerator<ResponsesAgentStreamEvent> {
    for (const number of py.range(1, this.MAX_ROUNDS + 1)) {
      const message = py.getItem((await this.callModel(messages)).choices, 0).message;
      if (!py.truthy(message.tool_calls)) {
        return message.content || "";
      }
      messages.push(message.modelDump({ exclude_none: true }));
      for (const call of py.iterate(message.tool_calls)) {
        const fn = call.function;
        yield new ResponsesAgentStreamEvent({
          type: "response.output_item.done",
          item: createFunctionCallItem(`fc_${number}_${call.id}`, call.id, fn.name, fn.arguments),
        });
        const output = this.runTool(fn.name, fn.arguments, counts);
        messages.push({ role: "tool", tool_call_id: call.id, content: output });
        yield new ResponsesAgentStreamEvent({
          type: "response.output_item.done",
          item: createFunctionCallOutputItem(call.id, output),
        });
      }
    }
    return "I could not finish within the allowed number of steps.";
  }

  /** One line per earlier turn, the long ones cut. */
  static summarize(turns: PyDict[], width: number = 40): string {
    const lines = py.lazyFlatMap(py.enumerate(turns, 1), ([i, t]: Dynamic) =>
      py.truthy(py.callMethod(t, "get", ["content"]))
        ? [`${i}. ${py.format(py.getItem(t, "role"), ">9")}: ${py.format(py.getItem(t, "content"), "")}`]
        : [],
    );
    return Array.from(py.iterate(lines), (line: string) =>
      py.len(line) <= width ? line : py.rstrip(py.getSlice(line, null, width - 1)) + "…",
    ).join("\n");
  }

  @stream()
  @trace({ spanType: "AGENT", outputReducer: responsesAgentOutputReducer })
  async *predictStream(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
    let text: Dynamic;
    let answer: Dynamic;
    const [earlier, last] = py.unpackStar(
      py.or(prepMsgsForCcLlm(request.input.map((i: InputItem) => i.modelDump())), () => [
        { role: "user", content: "" },
      ]),
      0,
      1,
    );
    const inputs = py.or(request.custom_inputs, () => new py.Dict());
    const [claims, problems] = readClaims((text = py.or(py.callMethod(last, "get", ["content"]), () => "")));
    let system: string = `You check travel expenses. Today is ${py.format(this.policy.today, "%A, %d %B %Y")}. Speak ${py.format(py.get(inputs, "language", "English"), "")}.`;
    if (earlier.length > 0) {
      system += `\nSo far:\n${ExpenseAgent.summarize(earlier)}`;
    }
    if (claims.length > 0) {
      system += "\nClaims:\n" + table(claims);
    }
    const messages: Dynamic[] = [
      { role: "system", content: system },
      { role: "user", content: text },
    ];
    const counts = new Counter();
    try {
      answer = yield* this._rounds(messages, counts);
    } catch (caught5) {
      const e = py.rethrowUnless(caught5, ExpenseError);
      answer = `Sorry: ${py.format(e, "")}`;
      counts.update(["failed"]);
    }
    const status = Status.worst(claims.map((c: Dynamic) => py.getAttr(c, "status")));
    yield new ResponsesAgentStreamEvent({
      type: "response.output_item.done",
      item: createTextOutputItem(answer, "msg_answer"),
      custom_outputs: {
        status: py.getAttr(status, "value"),
        claims: claims.map((c: Dynamic) =>
          py.mergeDicts(py.asdict(c), {
            day: py.callMethod(py.getAttr(c, "day"), "isoformat", []),
            status: py.getAttr(py.getAttr(c, "status"), "label"),
          }),
        ),
        problems,
        tools: py.dict(counts.mostCommon()),
        by_type: (() => {
          const items = new py.Dict();
          let w: Dynamic;
          for (w of py.sorted(new py.PySet(py.lazyFlatMap(claims, (c: Dynamic) => [py.getAttr(c, "what")])))) {
            items.set(
              w,
              py.sum(
                py.lazyFlatMap(claims, (c: Dynamic) =>
                  py.eq(py.getAttr(c, "what"), w) ? [py.getAttr(c, "amount")] : [],
                ),
              ),
            );
          }
          return items;
        })(),
        deadline: py.str(
          py.add(
            py.min(
              py.lazyFlatMap(claims, (c: Dynamic) => [py.getAttr(c, "day")]),
              { default: this.policy.today },
            ),
            this.policy.maxAge,
          ),
        ),
      },
    });
  }

  @invoke()
  @trace({ spanType: "AGENT" })
  async predict(request: ResponsesAgentRequest): Promise<ResponsesAgentResponse> {
    const events: Dynamic[] = [];
    for await (const e of this.predictStream(request)) {
      if (e.type === "response.output_item.done") {
        events.push(e);
      }
    }
    return new ResponsesAgentResponse({
      output: events.map((e: ResponsesAgentStreamEvent) => e.item),
      custom_outputs: py.getItem(events, -1).custom_outputs,
    });
  }

  static {
    py.classAttribute(this, "MAX_ROUNDS");
  }
}

const AGENT = new ExpenseAgent("databricks-claude-sonnet-4-5");
setModel(AGENT);
