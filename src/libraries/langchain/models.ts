/** Chat models, and what else databricks_langchain has. */
import { genieAgents } from "../databricks/genie.js";
import { langchainWorkspace } from "../databricks/langchain.js";
import { langchainMemory } from "../databricks/memory.js";
import { langchainFunctions } from "../databricks/unity-catalog.js";
import { cls, type ClassMember, type Member, method, type MethodRow, unsupported } from "../library.js";
import { core, from } from "./names.js";
import { runnable, runnableClass, runnableMethods } from "./runnables.js";

export const answer = `${core}.messages.AIMessage`;
export const chatInput = ["input", "config=", "*", "stop=", "**options"];
const modelMethods: Record<string, MethodRow> = {
  ...runnableMethods(answer, `${core}.messages.AIMessageChunk`, chatInput),
  bind_tools: method(["tools", "*", "tool_choice=", "**options"], runnable),
  with_structured_output: method(["schema=", "*", "method=", "include_raw="], runnable),
};

const chatParams = [
  "*",
  "endpoint=",
  "model=",
  "temperature=",
  "max_tokens=",
  "n=",
  "stop=",
  "extra_params=",
  "stream_usage=",
  "streaming=",
  "disable_streaming=",
  "timeout=",
  "max_retries=",
  "workspace_client=",
  "target_uri=",
  "use_responses_api=",
  "verbose=",
  "name=",
  "tags=",
  "metadata=",
];
const chatPrivates = [
  ...["_generate", "_agenerate", "_stream", "_astream", "_generate_with_cache", "_agenerate_with_cache"],
  ...["_convert_input", "_prepare_inputs", "_get_invocation_params", "_get_ls_params", "_get_llm_string"],
  ...["_convert_response_to_chat_result", "_convert_responses_api_response_to_chat_result"],
  ...["_convert_chatagent_response_to_chat_result", "_convert_completion_usage_to_usage_metadata"],
  ...["_convert_responses_usage_to_usage_metadata", "_extract_completion_usage_from_chunk"],
  ...["_extract_response_usage_from_chunk", "_build_usage_chunk_from_completions"],
  ...["_build_usage_chunk_from_responses", "_combine_llm_outputs", "_convert_cached_generations"],
  ...[
    "_default_params",
    "_identifying_params",
    "_llm_type",
    "_get_client_kwargs",
    "_should_stream",
    "_call_async",
  ],
  ...["_call_with_config", "_acall_with_config", "_batch_with_config", "_abatch_with_config"],
];
const chatDatabricks: ClassMember = runnableClass("ChatDatabricks", chatParams, {
  wire: true,
  ignores: true,
  open: false,
  hooks: [],
  privates: chatPrivates,
  methods: modelMethods,
  attributes: {
    model: "str",
    endpoint: "str",
    temperature: "Any",
    max_tokens: "Any",
  },
});

/** Names that only annotations use. */
export const languageModels: Record<string, Member> = {
  LanguageModelLike: cls(from, "Runnable", [], { bases: [`${core}.language_models.BaseChatModel`] }),
  BaseChatModel: runnableClass("Runnable", [], { methods: modelMethods }),
  BaseLanguageModel: runnableClass("Runnable", [], { methods: modelMethods }),
};

export const elsewhere = (what: string, advice: string): Member =>
  unsupported("unsupported-library-member", `${what} is not migrated. ${advice}`);
export const otherModel = (name: string): Member =>
  elsewhere(name, "Call the model through a serving endpoint with ChatDatabricks.");

const serverFields = ["headers=", "timeout=", "sse_read_timeout=", "handle_tool_error="];
const serverOf = (...path: readonly string[]): MethodRow =>
  method(
    ["catalog", "schema", "name", ...path, "*", "workspace_client=", ...serverFields],
    "databricks_langchain.DatabricksMCPServer",
  );

/** Servers and tools of MCP. */
const mcpMembers: Record<string, Member> = {
  MCPServer: cls(from, "MCPServer", ["*", "name", "url", ...serverFields], {
    wire: true,
    attributes: { name: "str", url: "str" },
  }),
  DatabricksMCPServer: cls(
    from,
    "DatabricksMCPServer",
    ["*", "name", "url", "workspace_client=", ...serverFields],
    {
      wire: true,
      attributes: { name: "str", url: "str", workspace_client: "databricks.sdk.WorkspaceClient" },
      statics: {
        from_uc_function: serverOf("function_name="),
        from_vector_search: serverOf("index_name="),
      },
    },
  ),
  DatabricksMultiServerMCPClient: cls(
    from,
    "DatabricksMultiServerMCPClient",
    ["servers", "*", "tool_name_prefix="],
    { methods: { get_tools: method(["server_name="], `Awaitable[list[${core}.tools.BaseTool]]`) } },
  ),
};

export const databricksMembers: Record<string, Member> = {
  ...mcpMembers,
  ChatDatabricks: chatDatabricks,
  ...langchainWorkspace,
  ...langchainMemory,
  ...langchainFunctions,
  ...genieAgents,
};
