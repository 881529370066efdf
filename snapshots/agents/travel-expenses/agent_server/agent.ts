/** Travel expense assistant: reads claims out of messages, checks them against the policy, and lets the model explain. */

import {
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  createFunctionCallItem,
  createFunctionCallOutputItem,
  createTextOutputItem,
  invoke,
  prepMsgsForCcLlm,
  setModel,
  stream,
} from "./runtime/agent-server/index.js";
import { APIConnectionError, APIStatusError, WorkspaceClient } from "./runtime/databricks/index.js";
import {
  Dict,
  type Dynamic,
  Exception,
  JSONDecodeError,
  KeyError,
  type PyDict,
  PySet,
  StrMixinEnum,
  Tuple,
  TypeError,
  ValueError,
  add,
  asdict,
  call as pyCall,
  callMethod,
  classAttribute,
  contains,
  dataclass,
  dict,
  enumerate,
  enumeration,
  eq,
  flatMap,
  float,
  format,
  get,
  getAttr,
  getItem,
  getSlice,
  gt,
  iadd,
  is,
  iterate,
  join,
  jsonDumps,
  jsonLoads,
  lazyFlatMap,
  len,
  list,
  lt,
  matches,
  max,
  mergeDicts,
  min,
  mixin,
  mul,
  or,
  pow,
  raise,
  range,
  repr,
  rethrowUnless,
  round,
  rstrip,
  setAttr,
  setItem,
  signature,
  sorted,
  str,
  sub,
  sum,
  toException,
  truthy,
  typeName,
  unpack,
  unpackEach,
  unpackStar,
  values,
} from "./runtime/python/index.js";
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
class ExpenseError extends Exception {
  static {
    setAttr(this, "__doc__", "Something is wrong with a claim or a tool's arguments.");
  }
}

class UnknownTool extends mixin(ExpenseError, KeyError) {
  __str__(): string {
    return `no tool named ${repr(getItem(getAttr(this, "args"), 0))}; there are ${join(", ", sorted(TOOLS))}`;
  }
}

class Status extends StrMixinEnum {
  static OK: Dynamic = new (Status as Dynamic)("ok");
  static OVER_LIMIT: Dynamic = new (Status as Dynamic)("over_limit");
  static TOO_OLD: Dynamic = new (Status as Dynamic)("too_old");
  get label(): string {
    return callMethod(callMethod(this.name, "replace", ["_", " "]), "capitalize", []);
  }
  static worst(statuses: Dynamic[]): Dynamic {
    const order: Dynamic[] = list(this);
    return max(statuses, { key: getAttr(order, "index"), default: this.OK });
  }
}
enumeration(Status);

class Policy {
  declare today: Dynamic;
  declare maxAge: Dynamic;
  declare limits: PyDict;
  declare rates: PyDict;

  constructor(
    today: Dynamic = new date(2026, 3, 1) as Dynamic,
    maxAge: Dynamic = new timedelta(90) as Dynamic,
    limits: Dynamic = { hotel: float(180), meal: float(45), taxi: float(60) },
    rates: Dynamic = { EUR: float(1), USD: 0.92, GBP: 1.17 },
  ) {
    this.today = today;
    this.maxAge = maxAge;
    this.limits = limits;
    this.rates = rates;
    Object.freeze(this);
  }
  static {
    dataclass(
      this,
      [{ name: "today" }, { name: "max_age", js: "maxAge" }, { name: "limits" }, { name: "rates" }],
      { frozen: true },
    );
    signature(this, "Policy.__init__", ["today=", "max_age=", "limits=", "rates="]);
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
    dataclass(
      this,
      [
        { name: "day" },
        { name: "what" },
        { name: "amount" },
        { name: "currency" },
        { name: "status", compare: false },
      ],
      { order: true },
    );
    signature(this, "Claim.__init__", ["day", "what", "amount", "currency=", "status="]);
  }

  __post_init__(): void {
    this.what = this.what.toLowerCase();
    this.currency = this.currency.toUpperCase();
    if (this.amount <= 0) {
      throw new ExpenseError(
        `${this.what}: amount must be positive, not ${format(this.amount, "g")}`,
      );
    }
  }

  inEuro(policy: Policy): Dynamic {
    return round(mul(this.amount, getItem(policy.rates, this.currency)), 2);
  }
}

const POLICY = new Policy();
const TOOLS: PyDict = new Dict();
const ARGUMENT = compile("^\\s*(\\w+) \\((number|string)(, optional)?\\): (.+)$", MULTILINE);

/** Registers a function as a tool; its docstring becomes the specification. */
function tool(fn: (...args: Dynamic[]) => Dynamic): (...args: Dynamic[]) => Dynamic {
  const [summary, , details] = unpack(
    callMethod(
      or(getAttr(fn, "__doc__"), () => ""),
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
        name: getAttr(fn, "__name__"),
        description: callMethod(summary, "strip", []),
        parameters: {
          type: "object",
          properties: new Dict(
            Array.from(
              unpackEach(arguments_, 4),
              ([name, kind, , text]) =>
                [name, { type: kind, description: text }] as [Dynamic, Dynamic],
            ),
          ),
          required: flatMap(arguments_, (item2: Dynamic) => {
            const [name] = unpackStar(item2, 1, 0);
            return !contains(
              new PySet(
                flatMap(arguments_, (a: Dynamic) => (truthy(getItem(a, 2)) ? [getItem(a, 0)] : [])),
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
  setItem(TOOLS, getAttr(fn, "__name__"), value2);
  return fn;
}
signature(
  tool,
  "tool",
  ["fn"],
  "Registers a function as a tool; its docstring becomes the specification.",
);

/**
 * Converts an amount into euro.
 *
 * amount (number): The amount in the foreign currency
 * currency (string): Three letters, for example USD
 */
const convertCurrency: Dynamic = tool(
  signature(
    function convertCurrency(amount: Dynamic, currency: string): string {
      let rate: Dynamic;
      try {
        rate = getItem(POLICY.rates, currency.toUpperCase());
      } catch (caught) {
        const e = rethrowUnless(caught, KeyError);
        throw raise(new ExpenseError(`no rate for ${format(e, "")}`), e);
      }
      return `${format(amount, ",.2f")} ${currency.toUpperCase()} = ${format(mul(amount, rate), ",.2f")} EUR (rate ${format(rate, "")})`;
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
  signature(
    function perDiem(start: string, end: string, country: string = "DE"): PyDict {
      let nights: Dynamic;
      const [first, last] = unpack(
        lazyFlatMap(Tuple.of(start, end), (text: string) => [datetime.strptime(text, "%Y-%m-%d")]),
        2,
      );
      if (lt((nights = getAttr(sub(last, first), "days")), 0)) {
        throw new ExpenseError("the trip ends before it starts");
      }
      const [full, half] =
        country === "DE"
          ? Tuple.of(new Decimal("28"), new Decimal("14"))
          : Tuple.of(new Decimal("40"), new Decimal("27"));
      const total = truthy(nights) ? add(mul(half, 2), mul(full, max(sub(nights, 1), 0))) : half;
      return {
        days: add(nights, 1),
        total,
        from: first.date(),
        weekdays: Array.from(
          range(add(nights, 1)),
          (i: number) => `${format(add(first, new timedelta(i)), "%a")}`,
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
  signature(
    function policyLimit(what: string): Dynamic {
      return get(POLICY.limits, what);
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
  for (const match of iterate(CLAIM.finditer(text))) {
    const groups = match.groupdict();
    let completed = false;
    try {
      const day = truthy(getItem(groups, "day"))
        ? date.fromisoformat(getItem(groups, "day"))
        : POLICY.today;
      claim = new Claim(
        day,
        getItem(groups, "what"),
        float(callMethod(getItem(groups, "amount"), "replace", [",", "."])),
        getItem(groups, "currency"),
      );
      completed = true;
    } catch (caught2) {
      const error = rethrowUnless(caught2, ValueError, ExpenseError);
      problems.push(`${repr(getItem(match, 0))} at ${str(match.start())}: ${format(error, "")}`);
    }
    if (completed) {
      if (gt(sub(POLICY.today, claim.day), POLICY.maxAge)) {
        claim.status = Status.TOO_OLD;
      } else if (
        (limit = get(POLICY.limits, claim.what)) !== null &&
        claim.inEuro(POLICY) > limit
      ) {
        claim.status = Status.OVER_LIMIT;
      }
      claims.push(claim);
    }
  }
  return Tuple.of(sorted(claims), problems);
}

function table(claims: Dynamic[]): string {
  const lines: string[] = claims.map(
    (c: Dynamic) =>
      `${format(getAttr(c, "day"), "%d %b")} | ${format(getAttr(c, "what"), "<6")} | ${format(callMethod(c, "in_euro", [POLICY]), ">9.2f")} | ${format(getAttr(getAttr(c, "status"), "label"), "")}`,
  );
  const total = sum(
    lazyFlatMap(claims, (c: Dynamic) =>
      !is(getAttr(c, "status"), Status.TOO_OLD) ? [callMethod(c, "in_euro", [POLICY])] : [],
    ),
  );
  return join("\n", [...lines, `${format("total", "-^16")} | ${format(total, ">9.2f")} |`]);
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
    signature(this, "ExpenseAgent.__init__", ["endpoint", "policy="]);
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
        return await getAttr(this.client, "chat").completions.create({
          model: this.endpoint,
          messages,
          tools: Array.from(values(TOOLS), (t: PyDict) => getItem(t, "spec")),
        });
      } catch (caught3) {
        const e: Dynamic = toException(caught3);
        if (matches(e, APIConnectionError)) {
          log.warning("no connection (try %d of %d)", attempt + 1, tries);
        } else if (matches(e, APIStatusError)) {
          if (!contains(new PySet([429, 500, 503]), e.status_code)) {
            throw raise(new ExpenseError(`the model refused: ${str(e.status_code)}`), e);
          }
        } else {
          throw caught3;
        }
      }
      await sleep(mul(pause, pow(2, attempt)));
    }
    throw new ExpenseError(`the model is not available after ${tries} tries`);
  }

  runTool(name: string, arguments_: string, counts: Dynamic): string {
    let result: Dynamic;
    const started = monotonic();
    try {
      try {
        if (!contains(TOOLS, name)) {
          throw new UnknownTool(name);
        }
        result = pyCall(getItem(getItem(TOOLS, name), "fn"), [], jsonLoads(arguments_ || "{}"));
      } catch (caught4) {
        const e: Dynamic = toException(caught4);
        if (matches(e, JSONDecodeError)) {
          return `Error: bad arguments, ${format(getAttr(e, "msg"), "")} (char ${format(getAttr(e, "pos"), "")})`;
        } else if (e instanceof ExpenseError || matches(e, TypeError) || matches(e, ValueError)) {
          setItem(counts, "failed", iadd(getItem(counts, "failed"), 1));
          return `Error: ${format(typeName(e), "")}: ${format(e, "")}`;
        } else {
          throw caught4;
        }
      }
      setItem(counts, name, iadd(getItem(counts, name), 1));
      return jsonDumps(result, { indent: 2, default: str, sort_keys: true });
    } finally {
      log.debug("%s took %.1f ms", name, mul(sub(monotonic(), started), 1000));
    }
  }

  /** Yields an event for each tool call and its result; returns the model's last text. */
  async *_rounds(messages: PyDict[], counts: Dynamic): AsyncGenerator<ResponsesAgentStreamEvent> {
    for (const number of range(1, this.MAX_ROUNDS + 1)) {
      const message = getAttr(
        getItem(getAttr(await this.callModel(messages), "choices"), 0),
        "message",
      );
      if (!truthy(getAttr(message, "tool_calls"))) {
        return or(getAttr(message, "content"), () => "");
      }
      messages.push(callMethod(message, "model_dump", [], { exclude_none: true }));
      for (const call of iterate(getAttr(message, "tool_calls"))) {
        const fn = getAttr(call, "function");
        yield new ResponsesAgentStreamEvent({
          type: "response.output_item.done",
          item: createFunctionCallItem(
            `fc_${number}_${format(getAttr(call, "id"), "")}`,
            getAttr(call, "id"),
            getAttr(fn, "name"),
            getAttr(fn, "arguments"),
          ),
        });
        const output = this.runTool(getAttr(fn, "name"), getAttr(fn, "arguments"), counts);
        messages.push({ role: "tool", tool_call_id: getAttr(call, "id"), content: output });
        yield new ResponsesAgentStreamEvent({
          type: "response.output_item.done",
          item: createFunctionCallOutputItem(getAttr(call, "id"), output),
        });
      }
    }
    return "I could not finish within the allowed number of steps.";
  }

  /** One line per earlier turn, the long ones cut. */
  static summarize(turns: PyDict[], width: number = 40): string {
    const lines = lazyFlatMap(enumerate(turns, 1), ([i, t]: Dynamic) =>
      truthy(get(t, "content"))
        ? [`${i}. ${format(getItem(t, "role"), ">9")}: ${format(getItem(t, "content"), "")}`]
        : [],
    );
    return Array.from(iterate(lines), (line: string) =>
      len(line) <= width ? line : rstrip(getSlice(line, null, width - 1)) + "…",
    ).join("\n");
  }

  @stream()
  async *predictStream(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
    let text: Dynamic;
    let answer: Dynamic;
    const [earlier, last] = unpackStar(
      or(
        prepMsgsForCcLlm(request.input.map((i: Dynamic) => callMethod(i, "model_dump", []))),
        () => [{ role: "user", content: "" }],
      ),
      0,
      1,
    );
    const inputs = or(request.custom_inputs, () => new Dict());
    const [claims, problems] = readClaims(
      (text = or(callMethod(last, "get", ["content"]), () => "")),
    );
    let system: string = `You check travel expenses. Today is ${format(this.policy.today, "%A, %d %B %Y")}. Speak ${format(get(inputs, "language", "English"), "")}.`;
    if (earlier.length > 0) {
      system += `\nSo far:\n${ExpenseAgent.summarize(earlier as Dynamic)}`;
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
      answer = yield* this._rounds(messages as Dynamic, counts);
    } catch (caught5) {
      const e = rethrowUnless(caught5, ExpenseError);
      answer = `Sorry: ${format(e, "")}`;
      counts.update(["failed"]);
    }
    const status = Status.worst(claims.map((c: Dynamic) => getAttr(c, "status")));
    yield new ResponsesAgentStreamEvent({
      type: "response.output_item.done",
      item: createTextOutputItem(answer, "msg_answer"),
      custom_outputs: {
        status: status.value,
        claims: claims.map((c: Dynamic) =>
          mergeDicts(asdict(c), {
            day: callMethod(getAttr(c, "day"), "isoformat", []),
            status: getAttr(getAttr(c, "status"), "label"),
          }),
        ),
        problems,
        tools: dict(counts.mostCommon()),
        by_type: (() => {
          const items = new Dict();
          let w: Dynamic;
          for (w of sorted(new PySet(Array.from(claims, (c: Dynamic) => getAttr(c, "what"))))) {
            items.set(
              w,
              sum(
                lazyFlatMap(claims, (c: Dynamic) =>
                  eq(getAttr(c, "what"), w) ? [getAttr(c, "amount")] : [],
                ),
              ),
            );
          }
          return items;
        })(),
        deadline: str(
          add(
            min(
              lazyFlatMap(claims, (c: Dynamic) => [getAttr(c, "day")]),
              { default: this.policy.today },
            ),
            this.policy.maxAge,
          ),
        ),
      },
    });
  }

  @invoke()
  async predict(request: ResponsesAgentRequest): Promise<ResponsesAgentResponse> {
    const events: Dynamic[] = [];
    for await (const e of this.predictStream(request)) {
      if (e.type === "response.output_item.done") {
        events.push(e);
      }
    }
    return new ResponsesAgentResponse({
      output: events.map((e: ResponsesAgentStreamEvent) => e.item),
      custom_outputs: getItem(events, -1).custom_outputs,
    });
  }

  static {
    classAttribute(this, "MAX_ROUNDS");
  }
}

const AGENT = new ExpenseAgent("databricks-claude-sonnet-4-5");
setModel(AGENT);
