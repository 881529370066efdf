/** Agents: `create_agent` of LangChain 1, and the loop of the versions before it. */
import { cls, erased, fn, type Member, method, type MethodRow } from "../library.js";
import { elsewhere } from "./models.js";
import { core, from } from "./names.js";
import { runnable, runnableClass, runnableMethods } from "./runnables.js";

const executorOptions = [
  "*",
  "agent",
  "tools",
  "verbose=",
  "return_intermediate_steps=",
  "max_iterations=",
  "max_execution_time=",
  "handle_parsing_errors=",
  "trim_intermediate_steps=",
  "stream_runnable=",
];
const executor = "langchain.agents.AgentExecutor";
const prints = ["verbose"];
const made: MethodRow = method(executorOptions, executor, { prints });

const successor =
  "Use create_tool_calling_agent, or create_agent of LangChain 1, whose graph runs the tools itself.";

/** `langchain.agents` of every version. */
export const agents: Record<string, Member> = {
  create_agent: fn(
    from,
    "createAgent",
    [
      "model",
      "tools=",
      "*",
      "system_prompt=",
      "state_schema=",
      "context_schema=",
      "checkpointer=",
      "store=",
      "interrupt_before=",
      "interrupt_after=",
      "debug=",
      "name=",
    ],
    "langgraph.graph.state.CompiledStateGraph",
    { prints: ["debug"] },
  ),
  AgentState: cls(from, "AgentState", [], { bases: ["typing.TypedDict"] }),
  AgentExecutor: runnableClass("AgentExecutor", executorOptions, {
    wire: true,
    prints,
    closed: true,
    hooks: [],
    methods: runnableMethods("dict[str, Any]"),
    attributes: {
      tools: `list[${core}.tools.BaseTool]`,
      agent: "Any",
      max_iterations: "int | None",
      return_intermediate_steps: "bool",
    },
    statics: { from_agent_and_tools: made },
  }),
  create_tool_calling_agent: fn(
    from,
    "createToolCallingAgent",
    ["llm", "tools", "prompt", "*", "message_formatter="],
    runnable,
  ),
  create_openai_functions_agent: elsewhere("create_openai_functions_agent", successor),
  create_openai_tools_agent: elsewhere("create_openai_tools_agent", successor),
  create_react_agent: elsewhere("create_react_agent of langchain.agents", successor),
  create_structured_chat_agent: elsewhere("create_structured_chat_agent", successor),
  initialize_agent: elsewhere("initialize_agent", successor),
  AgentType: erased,
};
