/** The tools of an agent's MCP servers as function tools. */
import { McpError } from "../mcp/mcp-error.js";
import { dictGet, isDict } from "../python/dict-access.js";
import { messageOf, toException } from "../python/exceptions.js";
import { jsonDumps } from "../python/json.js";
import { truthy } from "../python/truth.js";
import type { Dynamic } from "../python/types.js";
import type { Agent } from "./agent.js";
import { plain } from "./chat-messages.js";
import type { RunContextWrapper } from "./context.js";
import { AgentsException, UserError } from "./exceptions.js";
import type { McpServerBase } from "./mcp-servers.js";
import { strictSchema } from "./strict-schema.js";
import { FunctionTool, guarded, parsedArguments } from "./tools.js";

/** Asks the servers for their tools. Throws UserError where two have a tool of the same name. */
export async function mcpTools(agent: Agent, _context: RunContextWrapper): Promise<FunctionTool[]> {
  const strict = isDict(agent.mcp_config) && truthy(dictGet(agent.mcp_config, "convert_schemas_to_strict"));
  const out: FunctionTool[] = [];
  for (const server of agent.mcp_servers) {
    const found = (await server.listTools()).map((tool) => functionTool(server, tool, strict));
    const twice = found.map((tool) => tool.name).filter((name) => out.some((tool) => tool.name === name));
    if (twice.length)
      throw new UserError(
        `Duplicate tool names found across MCP servers: ${[...new Set(twice)].sort().join(", ")}. Pass \`include_server_in_tool_names=True\` to \`MCPUtil.get_all_function_tools()\` or set \`mcp_config={'include_server_in_tool_names': True}\` on the agent to prefix tool names with their server name and avoid collisions.`,
      );
    out.push(...found);
  }
  return out;
}

function functionTool(server: McpServerBase, tool: Dynamic, wantsStrict: boolean): FunctionTool {
  const name: string = tool.name;
  const { schema, isStrict } = toolSchema(tool.inputSchema, wantsStrict);
  const out = new FunctionTool({
    name,
    description: tool.description || tool.title || "",
    params_json_schema: schema,
    strict_json_schema: false,
    on_invoke_tool: guarded((_context, text) => run(server, name, text), undefined),
  });
  out.strict_json_schema = isStrict;
  return out;
}

function toolSchema(given: Dynamic, wantsStrict: boolean): { schema: Dynamic; isStrict: boolean } {
  const own: Dynamic = plain(given);
  const isEmpty = Object.keys(own as object).length === 0;
  own.properties ??= {};
  if (!wantsStrict) return { schema: own, isStrict: false };
  try {
    return { schema: strictSchema(own, !isEmpty), isStrict: true };
  } catch (error) {
    if (error instanceof UserError) return { schema: own, isStrict: false };
    throw error;
  }
}

async function run(server: McpServerBase, name: string, text: string): Promise<Dynamic> {
  const result: Dynamic = await called(server, name, parsedArguments(name, text));
  if (server.use_structured_content && result.structuredContent && !result.isError)
    return jsonDumps(result.structuredContent);
  const parts = (result.content as Dynamic[]).map((item) => {
    if (item.type === "text") return { type: "text", text: item.text as unknown };
    if (item.type === "image")
      return { type: "image", image_url: `data:${item.mimeType};base64,${item.data}` };
    return { type: "text", text: item.modelDumpJson() as unknown };
  });
  return parts.length === 1 ? parts[0] : parts;
}

async function called(server: McpServerBase, name: string, args: Dynamic): Promise<Dynamic> {
  try {
    return (await server.callTool(name, args)) as unknown;
  } catch (caught) {
    const error = toException(caught);
    if (error instanceof UserError || error instanceof McpError) throw error;
    throw new AgentsException(
      `Error invoking MCP tool ${name} on server '${server.name}': ${messageOf(error)}`,
    );
  }
}
