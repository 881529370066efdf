/** What MCP servers answer, as objects with the fields of Python's classes. */
import { asOpenAIObject, type ObjectType } from "../databricks/openai-object.js";
import type { Dynamic } from "../python/types.js";

const type = (name: string, fields: string): ObjectType => ({
  name,
  fields: Object.fromEntries(fields.split(" ").map((field) => [field, null])),
});

const tool = type("Tool", "name title description inputSchema outputSchema icons annotations meta execution");
const callResult = type("CallToolResult", "meta content structuredContent isError");
const toolList = type("ListToolsResult", "meta nextCursor tools");
const initialized = type("InitializeResult", "meta protocolVersion capabilities serverInfo instructions");

const contents: Readonly<Record<string, ObjectType>> = {
  text: type("TextContent", "type text annotations meta"),
  image: type("ImageContent", "type data mimeType annotations meta"),
  audio: type("AudioContent", "type data mimeType annotations meta"),
  resource: type("EmbeddedResource", "type resource annotations meta"),
  resource_link: type("ResourceLink", "name title uri description mimeType size icons annotations meta type"),
};

/** An object whose fields are what came: dicts stay dicts. */
function object(fields: Dynamic, kind: ObjectType | null): Dynamic {
  const { _meta: meta, ...rest } = fields;
  const names = Object.keys(rest as object);
  const out: Dynamic = asOpenAIObject(Object.fromEntries(names.map((name) => [name, null])), kind);
  Object.assign(out as object, rest);
  if (meta !== undefined) out.meta = meta;
  return out;
}

export const mcpTool = (found: Dynamic): Dynamic => object(found, tool);

const content = (found: Dynamic): Dynamic => object(found, contents[found.type as string] ?? null);

export const mcpToolList = (found: Dynamic): Dynamic =>
  object({ ...found, tools: (found.tools as Dynamic[]).map(mcpTool) }, toolList);

export const mcpCallResult = (found: Dynamic): Dynamic =>
  object(
    { isError: false, ...found, content: ((found.content ?? []) as Dynamic[]).map(content) },
    callResult,
  );

export const mcpInitialized = (found: Dynamic): Dynamic => object(found, initialized);
