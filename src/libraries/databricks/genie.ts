/** Genie spaces: the agent of databricks_langchain, and the client of databricks_ai_bridge. */
import { cls, fn, type Library, type Member, method } from "../library.js";

const response = "databricks_ai_bridge.genie.GenieResponse";
const runnable = "databricks_langchain.genie.GenieRunnable";

/** Members of databricks_langchain and its module genie. `return_pandas` has no counterpart. */
export const genieAgents: Record<string, Member> = {
  GenieAgent: fn(
    "langchain/index",
    "GenieAgent",
    [
      "genie_space_id",
      "genie_agent_name=",
      "description=",
      "include_context=",
      "message_processor=",
      "client=",
    ],
    runnable,
    { awaits: true },
  ),
  GenieRunnable: cls("langchain/index", "GenieRunnable", ["func", "name", "description"], {
    wire: true,
    bases: ["langchain_core.runnables.Runnable"],
    attributes: { name: "str", description: "str | None" },
  }),
};

const members: Record<string, Member> = {
  // truncate_results counts tokens, and return_pandas gives data frames: neither has a counterpart
  Genie: cls("databricks/index", "Genie", ["space_id", "client="], {
    awaits: true,
    attributes: { space_id: "str", description: "str | None" },
    methods: {
      ask_question: method(["question", "conversation_id="], response, { awaits: true }),
      start_conversation: method(["content"], "dict[str, Any]", { awaits: true }),
      create_message: method(["conversation_id", "content"], "dict[str, Any]", { awaits: true }),
      poll_for_result: method(["conversation_id", "message_id"], response, { awaits: true }),
    },
  }),
  GenieResponse: cls("databricks/index", "GenieResponse", ["result"], {
    wire: true,
    attributes: {
      result: "str",
      query: "str | None",
      description: "str | None",
      conversation_id: "str | None",
      suggested_questions: "list[str] | None",
      text_attachment_content: "str | None",
    },
  }),
};

export const genieLibraries: readonly Library[] = [
  { module: "databricks_ai_bridge.genie", members },
  { module: "databricks_langchain.genie", members: { ...genieAgents, ...members }, asks: true },
];
