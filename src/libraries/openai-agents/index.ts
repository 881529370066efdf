/** The OpenAI Agents SDK (`agents`), and what `databricks_openai` adds to it. */
import { fn, type Library, type Member } from "../library.js";
import { events, exceptions, items } from "./items.js";
import { from, object } from "./names.js";
import { defaults, lifecycle, runs, tracing } from "./runs.js";
import { databricksServers, servers, sessions } from "./servers.js";
import { filters, guardrails, handoffs, prompts, tools } from "./tools.js";

const library = (module: string, members: Readonly<Record<string, Member>>): Library => ({
  module,
  members,
  asks: true,
});

/** Modules of the package that agents import. */
export const openaiAgentsLibraries: readonly Library[] = [
  library("agents", {
    ...runs,
    ...defaults,
    ...tracing,
    ...tools,
    ...handoffs,
    ...guardrails,
    ...items,
    ...events,
    ...exceptions,
    ...sessions,
    enable_verbose_stdout_logging: fn(from, "enableVerboseStdoutLogging", [], "None"),
    ...lifecycle,
  }),
  library("agents.agent", runs),
  library("agents.lifecycle", lifecycle),
  library("agents.extensions", {}),
  library("agents.extensions.handoff_filters", filters),
  library("agents.extensions.handoff_prompt", prompts),
  library("agents.run", runs),
  library("agents.run_context", runs),
  library("agents.tool_context", {
    ToolContext: object("ToolContext", [], {
      context: "Any",
      usage: "agents.Usage",
      tool_name: "str",
      tool_call_id: "str",
      tool_arguments: "str",
    }),
  }),
  library("agents.result", { ...runs, ...events }),
  library("agents.stream_events", events),
  library("agents.items", items),
  library("agents.tool", tools),
  library("agents.handoffs", handoffs),
  library("agents.guardrail", guardrails),
  library("agents.model_settings", runs),
  library("agents.models", {}),
  library("agents.models.openai_chatcompletions", runs),
  library("agents.models.openai_responses", runs),
  library("agents.exceptions", exceptions),
  library("agents.tracing", tracing),
  library("agents.memory", sessions),
  library("agents.mcp", servers),
  library("agents.mcp.server", servers),
  library("agents.mcp.manager", servers),
  library("agents.mcp.util", servers),
  library("databricks_openai.agents", databricksServers),
  library("databricks_openai.agents.mcp_server", databricksServers),
];
