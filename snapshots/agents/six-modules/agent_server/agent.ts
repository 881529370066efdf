/** Shop assistant: the agent itself is short, the package beside it does the work. */

import {
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  createFunctionCallOutputItem,
  createTextDelta,
  createTextOutputItem,
  invoke,
  openaiAutolog,
  prepMsgsForCcLlm,
  responsesAgentOutputReducer,
  setModel,
  stream,
  trace,
} from "./runtime/agent-server/index.js";
import { WorkspaceClient } from "./runtime/databricks/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { uuid4 } from "./runtime/python/stdlib/uuid.js";
import * as shop from "./shop/index.js";
import { Conversation, DEFAULT, find } from "./shop/index.js";
import "./shop/tools/index.js";
import * as orders from "./shop/tools/orders.js";
import * as settings from "./shop/settings.js";
import { ShopError as Refusal } from "./shop/errors.js";

class ShopAgent {
  declare client: Dynamic;
  declare prompts: string[];
  constructor() {
    this.client = new WorkspaceClient().servingEndpoints.getOpenAiClient({ max_retries: 0 });
  }

  loadContext(context: Dynamic): void {
    this.prompts = settings.promptNames();
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

  @stream()
  @trace({ spanType: "AGENT", outputReducer: responsesAgentOutputReducer })
  async *predictStream(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
    let item!: PyDict;
    const conversation = new Conversation(this.client, DEFAULT, prepMsgsForCcLlm(request.input) as Dynamic);
    const items2: Dynamic[] = [py.str(uuid4()), ""];
    const itemId = items2[0];
    let text: Dynamic = items2[1];
    for await (const item2 of py.iterateAsync(conversation)) {
      const [kind, value] = py.unpack(item2, 2);
      if (kind === "text") {
        text = py.iadd(text, await py.readStream(value));
        yield new ResponsesAgentStreamEvent(createTextDelta(value, itemId));
      } else {
        item = (createFunctionCallOutputItem as Dynamic)(...(await py.alist(value)));
        yield new ResponsesAgentStreamEvent({ type: "response.output_item.done", item });
      }
    }
    const outputs = {
      version: shop.__version__,
      used: conversation.used,
      orders: orders._orders.length,
      prompts: py.or(py.getAttr(this, "prompts", null), () => settings.promptNames()),
      cheapest: py.str(py.min(find("book tea pottery"))),
      refusal: Refusal.code,
      names: py.sorted(
        py.lazyFlatMap(shop.__all__, (n: Dynamic) =>
          py.truthy(py.callMethod(py.getItem(n, 0), "islower", [])) ? [n] : [],
        ),
      ),
    };
    item = createTextOutputItem(
      py.or(text, () => "(nothing)"),
      itemId,
    );
    yield new ResponsesAgentStreamEvent({ type: "response.output_item.done", item, custom_outputs: outputs });
  }
}

openaiAutolog();
setModel(new ShopAgent());
