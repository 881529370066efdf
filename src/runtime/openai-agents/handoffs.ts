/** Agents that take over from one another. */
import { call } from "../python/call.js";
import { pyClass } from "../python/class-info.js";
import type { Dynamic } from "../python/types.js";
import type { Agent } from "./agent.js";
import type { RunContextWrapper } from "./context.js";
import { ModelBehaviorError, UserError } from "./exceptions.js";
import { ValidationError } from "../pydantic/errors.js";
import { strictSchema } from "./strict-schema.js";

export interface HandoffOptions {
  tool_name_override?: string | null;
  tool_description_override?: string | null;
  on_handoff?: Dynamic;
  /** A model of pydantic that the arguments are checked with. */
  input_type?: Dynamic;
  is_enabled?: Dynamic;
  /** Gives the HandoffInputData that the next agent sees. */
  input_filter?: Dynamic;
}

/** `agents.Handoff` */
export class Handoff {
  readonly tool_name: string;
  readonly tool_description: string;
  readonly input_json_schema: Dynamic;
  readonly strict_json_schema = true;
  readonly agent_name: string;
  readonly is_enabled: Dynamic;
  readonly input_filter: Dynamic;

  constructor(
    readonly agent: Agent,
    private readonly options: HandoffOptions = {},
  ) {
    const { input_type: type = null, on_handoff: callback = null } = options;
    if (type !== null && callback === null)
      throw new UserError("You must provide on_handoff when input_type is provided");
    this.tool_name = options.tool_name_override ?? toolName(`transfer_to_${agent.name}`);
    this.tool_description =
      options.tool_description_override ??
      `Handoff to the ${agent.name} agent to handle the request. ${agent.handoff_description ?? ""}`;
    this.input_json_schema = strictSchema(type === null ? {} : type.modelJsonSchema());
    this.agent_name = agent.name;
    this.is_enabled = options.is_enabled ?? true;
    this.input_filter = options.input_filter ?? null;
  }

  /** Tells the program that the handoff takes place. */
  async announce(context: RunContextWrapper, args: string): Promise<void> {
    const { input_type: type = null, on_handoff: callback = null } = this.options;
    if (callback === null) return;
    await call(callback, type === null ? [context] : [context, this.input(type, args)]);
  }

  private input(type: Dynamic, args: string): Dynamic {
    try {
      return type.modelValidateJson(args);
    } catch (error) {
      if (!(error instanceof ValidationError)) throw error;
      throw new ModelBehaviorError("Invalid JSON when parsing tool input");
    }
  }
}
pyClass(Handoff, { name: "Handoff", module: "agents.handoffs" });

/** `agents.handoff(agent, ...)` */
export const handoff = (agent: Agent, options: HandoffOptions = {}): Handoff => new Handoff(agent, options);

/** A name that a tool may have: lower case, underscores for what is no letter or digit. */
export const toolName = (text: string): string => text.replace(/[^a-zA-Z0-9_]/g, "_").toLowerCase();
