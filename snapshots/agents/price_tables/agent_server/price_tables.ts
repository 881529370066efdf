/** Price desk of a hardware shop: pandas tables for the model and for the answer, with token limits and HTTP errors. */

import {
  type InputItem,
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  createTextDelta,
  createTextOutputItem,
  invoke,
  openaiAutolog,
  stream,
  trace,
} from "./runtime/agent-server/index.js";
import { WorkspaceClient } from "./runtime/databricks/index.js";
import { HTTPException } from "./runtime/libraries/fastapi.js";
import { Floating, Integer } from "./runtime/libraries/numpy.js";
import { DataFrame, Series, isna } from "./runtime/libraries/pandas.js";
import { getEncoding } from "./runtime/libraries/tiktoken.js";
import { uuid7 } from "./runtime/libraries/uuid-utils.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";
import { LLM_ENDPOINT_NAME } from "./config.js";

const logger = getLogger("price_tables");
const TOKEN_LIMIT = 120;

openaiAutolog();
const client = new WorkspaceClient().servingEndpoints.getOpenAiClient({ max_retries: 0 });
const encoding = getEncoding("cl100k_base");

const RECORDS: PyDict[] = [
  { sku: "B-1", name: "bolt", price: 0.25, stock: 120, supplier: "Ada" },
  { sku: "N-1", name: "nut", price: 0.1, stock: 0, supplier: "Ada" },
  { sku: "S-1", name: "screw", price: 0.05, stock: 4000, supplier: null },
  { sku: "W-1", name: "washer", price: 0.02, stock: null, supplier: "Grace" },
];
const PRICES = new DataFrame(RECORDS, undefined, py.list(py.getItem(RECORDS, 0)));

class ShopEncoder extends py.JSONEncoder {
  default(value: Dynamic): Dynamic {
    if (py.isInstance(value, Integer)) {
      return py.int(value);
    }
    if (py.isInstance(value, Floating)) {
      return py.float(value);
    }
    if (py.isInstance(value, Series)) {
      return py.callMethod(value, "tolist", []);
    }
    return super.default(value);
  }
}

/** Missing values are null on the wire. */
function clean(value: Dynamic): Dynamic {
  return !(py.isInstance(value, py.list) || py.isInstance(value, py.dict)) && py.truthy(isna(value)) ? null : value;
}

const findPrices = trace({ spanType: "TOOL" })(function findPrices(words: string[], cheapest: Dynamic = null): Dynamic {
  let mask: Dynamic = py.getItem(PRICES, "name").isin(words);
  if (cheapest != null) {
    mask = py.bitor(mask, py.le(py.getItem(PRICES, "price"), cheapest));
  }
  const found = py.callMethod(py.getItem(PRICES, mask), "rename", [], { columns: { stock: "in_stock" } });
  return py.callMethod(py.callMethod(found, "sort_values", [], { by: ["price", "name"] }), "reset_index", [], {
    drop: true,
  });
});

function summary(table: Dynamic): PyDict {
  if (table.empty) {
    return { rows: 0, columns: table.columns.tolist() };
  }
  return {
    rows: py.len(table),
    cheapest: py.getItem(py.getItem(table.iloc, 0), "name"),
    mean: py.round(py.float(py.getItem(table, "price").mean()), 4),
    suppliers: py.getItem(table, "supplier").fillna("unknown").unique().tolist(),
    stock: Array.from(py.iterate(py.getItem(table, "in_stock")), (v: Dynamic) => clean(v)),
    names: py.getItem(table, "name"),
  };
}

function asText(table: Dynamic, form: string): string {
  if (form === "markdown") {
    return table.toMarkdown(undefined, { index: false });
  }
  if (form === "csv") {
    return table.toCsv(undefined, { index: false });
  }
  if (form === "json") {
    return table.toJson(undefined, { orient: "records" });
  }
  if (form === "text") {
    return table.to_string(undefined, { index: false });
  }
  if (form === "lines") {
    return Array.from(
      py.iterate(table.itertuples(false)),
      (r: Dynamic) =>
        `${py.str(py.getAttr(r, "name"))}: ${py.format(py.getAttr(r, "price"), ".2f")} (${py.str(py.getAttr(r, "in_stock"))})`,
    ).join("\n");
  }
  throw py.raise(new HTTPException(422, `Unknown form: ${py.str(form)}`));
}

function limited(text: string): Dynamic {
  const tokens: number[] = encoding.encode(text);
  if (tokens.length <= TOKEN_LIMIT) {
    return py.Tuple.of(text, tokens.length);
  }
  return py.Tuple.of(encoding.decode(py.getSlice(tokens, null, TOKEN_LIMIT)) + " …", tokens.length);
}

function questionOf(request: ResponsesAgentRequest): string {
  const messages: PyDict[] = request.input.map((i: InputItem) => i.modelDump());
  const content = py.getItem(py.getItem(messages, -1), "content");
  return typeof content === "string" ? content : py.getItem(py.getItem(content, 0), "text");
}

function prepare(request: ResponsesAgentRequest): Dynamic {
  const options = py.or(request.custom_inputs, () => new py.Dict());
  const question = questionOf(request);
  if (!py.callMethod(question, "strip", [])) {
    throw py.raise(new HTTPException(400));
  }
  const table = findPrices(py.split(py.callMethod(question, "lower", [])), py.get(options, "cheapest"));
  const [text, count] = limited(asText(table, py.get(options, "form", "markdown")));
  const details = py.jsonLoads(py.jsonDumps(summary(table), { cls: ShopEncoder }));
  logger.info("%d rows, %d tokens", py.len(table), count);
  const rows: PyDict[] = Array.from(
    py.iterate(table.toDict("records")),
    (row: Dynamic) =>
      new py.Dict(
        Array.from(py.unpackEach(py.callMethod(row, "items", []), 2), ([k, v]) => [k, clean(v)] as [Dynamic, Dynamic]),
      ),
  );
  const messages: PyDict[] = [
    { role: "system", content: `Prices:\n${text}` },
    { role: "user", content: question },
  ];
  return py.Tuple.of(messages, { details, tokens: count, rows, shape: py.list(table.shape) });
}

async function nonStreaming(request: ResponsesAgentRequest): Promise<ResponsesAgentResponse> {
  let answer: Dynamic;
  const [messages, outputs] = prepare(request);
  try {
    answer = await client.chat.completions.create({ model: LLM_ENDPOINT_NAME, messages });
  } catch (caught) {
    const e = py.toException(caught);
    throw py.raise(new HTTPException(502, `The model failed: ${py.str(py.typeName(e))}`), e);
  }
  const item = createTextOutputItem(py.getItem(answer.choices, 0).message.content, py.str(uuid7()));
  const totals: number[] = Array.from(py.iterate(py.getItem(PRICES, "stock").dropna().items()), ([, v]: Dynamic) =>
    py.int(v),
  );
  const perRow: PyDict[] = Array.from(
    py.iterate(py.getItem(PRICES, ["name", "stock"]).iterrows()),
    ([i, row]: Dynamic) =>
      py.mergeDicts(
        { at: i },
        new py.Dict(Array.from(py.items(row.toDict()), ([k, v]: Dynamic) => [k, clean(v)] as [Dynamic, Dynamic])),
      ),
  );
  return new ResponsesAgentResponse({
    output: [item],
    custom_outputs: py.mergeDicts(outputs, { total: py.sum(totals), all: perRow }),
  });
}
invoke()(nonStreaming);

async function* streaming(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
  const [messages, outputs] = prepare(request);
  const itemId = py.str(uuid7());
  let text: Dynamic = "";
  for await (const chunk of py.iterateAsync(
    await client.chat.completions.create({ model: LLM_ENDPOINT_NAME, messages, stream: true }),
  )) {
    if (chunk.choices.length > 0 && py.getItem(chunk.choices, 0).delta.content) {
      text = py.iadd(text, py.getItem(chunk.choices, 0).delta.content);
      yield new ResponsesAgentStreamEvent(createTextDelta(py.getItem(chunk.choices, 0).delta.content, itemId));
    }
  }
  yield new ResponsesAgentStreamEvent({
    type: "response.output_item.done",
    item: createTextOutputItem(text, itemId),
    custom_outputs: outputs,
  });
}
stream()(streaming);
