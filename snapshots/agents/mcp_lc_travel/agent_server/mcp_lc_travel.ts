/**
 * A travel desk: a LangGraph agent with the tools of MCP servers, in the style of the LangGraph template of Databricks Apps.
 *
 * The servers are asked for their tools at each request, as the app or as the user whose token came along.
 */

import {
  type InputItem,
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  createTextDelta,
  getRequestHeaders,
  invoke,
  langchainAutolog,
  outputToResponsesItemsStream,
  stream,
  toChatCompletionsInput,
} from "./runtime/agent-server/index.js";
import { WorkspaceClient } from "./runtime/databricks/index.js";
import {
  AIMessageChunk,
  ChatDatabricks,
  DatabricksMCPServer,
  DatabricksMultiServerMCPClient,
  MCPServer,
  ToolMessage,
  createAgent,
  tool,
} from "./runtime/langchain/index.js";
import { annotated, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";
import { LLM_ENDPOINT_NAME, SYSTEM_PROMPT } from "./config.js";

const logger = getLogger("mcp_lc_travel");
langchainAutolog();
const spWorkspaceClient = new WorkspaceClient();

/** The time zone of a city. */
const timeZone: Dynamic = tool(
  annotated(
    py.signature(
      function timeZone(city: string): string {
        return py.get({ Oslo: "CET", Lima: "PET" }, city, "unknown");
      },
      "time_zone",
      ["city"],
      "The time zone of a city.",
    ),
    { city: field(schema.str) },
  ),
);

function getUserWorkspaceClient(): Dynamic {
  const token = py.get(getRequestHeaders(), "x-forwarded-access-token");
  if (!token) {
    return null;
  }
  return new WorkspaceClient({ host: spWorkspaceClient.config.host, token, auth_type: "pat" });
}

function initMcpClient(workspaceClient: Dynamic): Dynamic {
  const hostName = workspaceClient.config.host;
  return new DatabricksMultiServerMCPClient([
    new DatabricksMCPServer({
      name: "trips",
      url: `${hostName}/api/2.0/mcp/functions/travel/trips`,
      workspace_client: workspaceClient,
    }),
    new DatabricksMCPServer({
      name: "rules",
      url: `${hostName}/api/2.0/mcp/genie/rules`,
      workspace_client: workspaceClient,
      timeout: py.float(5),
      handle_tool_error: true,
    }),
    new MCPServer({ name: "public", url: `${hostName}/public/mcp`, headers: { "x-key": "k" } }),
  ]);
}

async function initAgent(workspaceClient: Dynamic = null): Promise<Dynamic> {
  const mcpClient = initMcpClient(py.or(workspaceClient, () => spWorkspaceClient));
  let tools: Dynamic[] = [timeZone];
  try {
    py.extend(tools, await mcpClient.getTools("trips"));
    tools = py.iadd(tools, await mcpClient.getTools("public"));
  } catch (caught) {
    logger.warning("Failed to fetch MCP tools. Continuing without MCP tools.", py.keywords({ exc_info: caught }));
  }
  try {
    py.extend(tools, await mcpClient.getTools("rules"));
  } catch (caught2) {
    const e = py.toException(caught2);
    logger.warning("No rules: %s", py.typeName(e));
  }
  return createAgent(new ChatDatabricks({ endpoint: LLM_ENDPOINT_NAME }), tools, { system_prompt: SYSTEM_PROMPT });
}

async function* processAgentAstreamEvents(asyncStream: Dynamic): AsyncGenerator<ResponsesAgentStreamEvent> {
  let content: Dynamic;
  for await (const event of py.iterateAsync(asyncStream)) {
    if (py.getItem(event, 0) === "updates") {
      for (const nodeData of py.iterate(py.callMethod(py.getItem(event, 1), "values", []))) {
        if (py.len(py.callMethod(nodeData, "get", ["messages", []])) > 0) {
          for (const msg of py.iterate(py.getItem(nodeData, "messages"))) {
            if (py.isInstance(msg, ToolMessage) && typeof msg.content !== "string") {
              msg.content = py.join(
                "",
                Array.from(py.iterate(msg.content), (part: Dynamic) => py.getItem(part, "text")),
              );
            }
          }
          for await (const item of py.iterateAsync(outputToResponsesItemsStream(py.getItem(nodeData, "messages")))) {
            yield item;
          }
        }
      }
    } else if (py.getItem(event, 0) === "messages") {
      const chunk = py.getItem(py.getItem(event, 1), 0);
      if (py.isInstance(chunk, AIMessageChunk) && py.truthy((content = chunk.content))) {
        yield new ResponsesAgentStreamEvent(createTextDelta(py.bound(content, "content"), chunk.id));
      }
    }
  }
}

async function nonStreaming(request: ResponsesAgentRequest): Promise<Dynamic> {
  const outputs: Dynamic[] = [];
  for await (const event of streaming(request)) {
    if (event.type === "response.output_item.done") {
      outputs.push(event.item);
    }
  }
  return new ResponsesAgentResponse({ output: outputs });
}
invoke()(nonStreaming);

async function* streaming(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
  const agent = await initAgent(getUserWorkspaceClient());
  const messages = { messages: toChatCompletionsInput(request.input.map((i: InputItem) => i.modelDump())) };
  for await (const event of processAgentAstreamEvents(
    py.callMethod(agent, "astream", [], { input: messages, stream_mode: ["updates", "messages"] }),
  )) {
    yield event;
  }
}
stream()(streaming);
