/** A garden helper: a prebuilt LangGraph agent behind a ResponsesAgent, streamed by updates and messages. */

import {
  type InputItem,
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  createTextDelta,
  invoke,
  langchainAutolog,
  outputToResponsesItemsStream,
  responsesAgentOutputReducer,
  setModel,
  stream,
  toChatCompletionsInput,
  trace,
} from "./runtime/agent-server/index.js";
import { AIMessageChunk, ChatDatabricks, createReactAgent, tool } from "./runtime/langchain/index.js";
import { annotated, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { LLM_ENDPOINT_NAME, SYSTEM_PROMPT } from "./config.js";

const BEDS = {
  north: { plants: ["lettuce", "chervil"], litres: 4.5 },
  south: { plants: ["tomato", "basil", "Käsekraut"], litres: 12 },
};

/**
 * How many litres of water a bed needs.
 *
 * Args:
 *     bed: the name of the bed, such as north
 *     days: for how many days
 *     weather: what the weather is like
 */
const waterNeeded: Dynamic = tool(
  annotated(
    py.signature(
      function waterNeeded(bed: string, days: number = 1, weather: string = "sunny"): Dynamic {
        if (!py.contains(BEDS, bed)) {
          throw new py.ValueError(`There is no bed called ${py.repr(bed)}.`);
        }
        const factor = weather === "rainy" ? 0.5 : 1;
        return py.mul(py.mul(py.getItem(py.getItem(BEDS, bed), "litres"), days), factor);
      },
      "water_needed",
      ["bed", "days=", "weather="],
      "How many litres of water a bed needs.\n\n    Args:\n        bed: the name of the bed, such as north\n        days: for how many days\n        weather: what the weather is like\n    ",
    ),
    {
      bed: field(schema.str),
      days: field(schema.int, { default: 1 }),
      weather: field(schema.literal("sunny", "rainy"), { default: "sunny" }),
    },
  ),
);

/** The plants of a bed, by name. */
const plants: Dynamic = tool("list_plants")(
  annotated(
    py.signature(
      function plants(bed: string, limit: Dynamic = null): string[] {
        const found: Dynamic[] = py.sorted(py.getItem(py.getItem(BEDS, bed), "plants"));
        return py.truthy(limit) ? py.getSlice(found, null, limit) : found;
      },
      "plants",
      ["bed", "limit="],
      "The plants of a bed, by name.",
    ),
    { bed: field(schema.str), limit: field(schema.optional(schema.int), { default: null }) },
  ),
);

/**
 * Everything that is known of a bed.
 *
 * Args:
 *     bed: the name of the bed
 */
const describeBed: Dynamic = tool(undefined, undefined, { parse_docstring: true })(
  annotated(
    py.signature(
      function describeBed(bed: string): PyDict {
        return py.mergeDicts({ bed }, py.getItem(BEDS, bed), { sunny: bed === "south", notes: null });
      },
      "describe_bed",
      ["bed"],
      "Everything that is known of a bed.\n\n    Args:\n        bed: the name of the bed\n    ",
    ),
    { bed: field(schema.str) },
  ),
);

const tools: Dynamic[] = [waterNeeded, plants, describeBed];

class GardenAgent {
  declare agent: Dynamic;
  constructor(agent: Dynamic) {
    this.agent = agent;
  }

  @invoke()
  @trace({ spanType: "AGENT" })
  async predict(request: ResponsesAgentRequest): Promise<ResponsesAgentResponse> {
    const outputs: Dynamic[] = [];
    for await (const event of this.predictStream(request)) {
      if (event.type === "response.output_item.done") {
        outputs.push(event.item);
      }
    }
    return new ResponsesAgentResponse({ output: outputs, custom_outputs: request.custom_inputs });
  }

  @stream()
  @trace({ spanType: "AGENT", outputReducer: responsesAgentOutputReducer })
  async *predictStream(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
    let content: Dynamic;
    const ccMsgs: PyDict[] = toChatCompletionsInput(request.input.map((i: InputItem) => i.modelDump()));

    for await (const event of py.iterateAsync(
      this.agent.stream({ messages: ccMsgs }, undefined, { stream_mode: ["updates", "messages"] }),
    )) {
      if (py.getItem(event, 0) === "updates") {
        for (const nodeData of py.iterate(py.callMethod(py.getItem(event, 1), "values", []))) {
          if (py.len(py.callMethod(nodeData, "get", ["messages", []])) > 0) {
            yield* outputToResponsesItemsStream(py.getItem(nodeData, "messages"));
          }
        }
      } else {
        // filter the streamed messages to just the generated text messages
        if (py.getItem(event, 0) === "messages") {
          try {
            const chunk = py.getItem(py.getItem(event, 1), 0);
            if (py.isInstance(chunk, AIMessageChunk) && py.truthy((content = chunk.content))) {
              yield new ResponsesAgentStreamEvent(createTextDelta(py.bound(content, "content"), chunk.id));
            }
          } catch (caught) {
            const e = py.toException(caught);
            py.print(e);
          }
        }
      }
    }
  }
}

langchainAutolog();
const llm = new ChatDatabricks({ endpoint: LLM_ENDPOINT_NAME, temperature: 0.1, max_tokens: 500 });
const AGENT = new GardenAgent(createReactAgent(llm, tools, { prompt: SYSTEM_PROMPT }));
setModel(AGENT);
