/** Archive desk: the Agents SDK with a server of tools and an index that the workspace's client asks. */

import {
  type InputItem,
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  createTextOutputItem,
  getCurrentActiveSpan,
  invoke,
  openaiAutolog,
  stream,
} from "./runtime/agent-server/index.js";
import { DatabricksOpenAI, WorkspaceClient } from "./runtime/databricks/index.js";
import {
  Agent,
  McpServer,
  Runner,
  functionTool,
  setDefaultOpenaiApi,
  setDefaultOpenaiClient,
  setTraceProcessors,
} from "./runtime/openai-agents/index.js";
import { annotated, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { INDEX } from "./config.js";

setDefaultOpenaiClient(new DatabricksOpenAI());
setDefaultOpenaiApi("chat_completions");
setTraceProcessors([]);
openaiAutolog();
const COLUMNS: string[] = ["page", "text", "year"];

const workspace = new WorkspaceClient();

/**
 * Looks words up in the archive.
 *
 * Args:
 *     words: What is searched.
 *     pages: How many pages.
 */
const lookUp: Dynamic = functionTool(
  py.describe(
    annotated(
      py.signature(
        async function lookUp(words: string, pages: number = 2): Promise<string> {
          try {
            const found = await workspace.vectorSearchIndexes.queryIndex(INDEX, COLUMNS, {
              query_text: words,
              num_results: pages,
            });
            if (!found.result || !py.truthy(py.getAttr(found.result, "data_array"))) {
              return `nothing about ${py.str(words)}`;
            }
            const names: Dynamic[] = py.getAttr(found.manifest, "columns").map((column: Dynamic) => column.name);
            const rows: PyDict[] = Array.from(py.iterate(py.getAttr(found.result, "data_array")), (row: Dynamic) =>
              py.dict(py.zip(names, row)),
            );
            const total = `${py.str(py.getAttr(found.result, "row_count"))} of ${py.str(py.getAttr(found.manifest, "column_count"))} columns`;
            const told = rows
              .map(
                (row: PyDict) =>
                  `${py.str(py.getItem(row, "page"))}: ${py.str(py.get(row, "text", ""))} (${py.str(py.get(row, "year"))})`,
              )
              .join("; ");
            const more = py.or(found.next_page_token, () => "no more");
            return `${told} – ${total}, ${py.str(more)}`;
          } catch (caught) {
            const error = py.toException(caught);
            return `${py.str(py.typeName(error))}: ${py.str(error)}`;
          }
        },
        "look_up",
        ["words", "pages="],
        "Looks words up in the archive.\n\n    Args:\n        words: What is searched.\n        pages: How many pages.\n    ",
      ),
      { words: field(schema.str), pages: field(schema.int, { default: 2 }) },
    ),
    { defaults: { pages: 2 }, annotations: () => ({ words: py.str, pages: py.int, return: py.str }) },
  ),
);

function desk(server: Dynamic): Dynamic {
  return new Agent("archive", {
    instructions: "Answer from the archive.",
    model: "databricks-claude-sonnet-4-5",
    mcp_servers: [server],
    tools: [lookUp],
  });
}

function serverOfCopies(): Dynamic {
  return new McpServer(`${workspace.config.host}/api/2.0/mcp/functions/town/copies`, {
    name: "copies",
    workspace_client: workspace,
  });
}

async function answer(request: ResponsesAgentRequest): Promise<Dynamic> {
  let result: Dynamic;
  const manager: Dynamic = serverOfCopies();
  const server = await py.enterAsync(manager);
  let failed = false;
  try {
    result = await py.settled(
      Runner.run(
        desk(server),
        request.input.map((item: InputItem) => item.modelDump()),
        { max_turns: 4 },
      ),
    );
  } catch (caught2) {
    failed = true;
    if (!(await py.exitAsync(manager, caught2))) {
      throw caught2;
    }
  } finally {
    if (!failed) {
      await py.exitAsync(manager);
    }
  }
  const outputs: Dynamic[] = result.new_items.map((item: Dynamic) => item.toInputItem());
  return new ResponsesAgentResponse({ output: outputs });
}
invoke()(answer);

async function* events(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
  const manager2: Dynamic = serverOfCopies();
  const server = await py.enterAsync(manager2);
  let failed2 = false;
  try {
    const result = await py.settled(
      Runner.run(
        desk(server),
        request.input.map((item: InputItem) => item.modelDump()),
        { max_turns: 4 },
      ),
    );
    const span = getCurrentActiveSpan();
    const traced = span && span.traceId ? "traced" : "not traced";
    yield new ResponsesAgentStreamEvent({
      type: "response.output_item.done",
      item: createTextOutputItem(`${py.str(result.final_output)} (${traced})`, "m"),
    });
  } catch (caught3) {
    failed2 = true;
    if (!(await py.exitAsync(manager2, caught3))) {
      throw caught3;
    }
  } finally {
    if (!failed2) {
      await py.exitAsync(manager2);
    }
  }
}
stream()(events);
