/** What the answers of an agent must look like: text, or objects of a pydantic model. */
import { isClass, pyClass } from "../python/class-info.js";
import { repr } from "../python/repr.js";
import { str } from "../python/repr.js";
import type { Dynamic } from "../python/types.js";
import { ValidationError } from "../pydantic/errors.js";
import { ModelBehaviorError, UserError } from "./exceptions.js";
import { strictSchema } from "./strict-schema.js";

const notStrict =
  "Strict JSON schema is enabled, but the output type is not valid. Either make the output type strict, or wrap your type with AgentOutputSchema(YourType, strict_json_schema=False)";

/** `agents.AgentOutputSchema` */
export class AgentOutputSchema {
  readonly schema: Dynamic;

  constructor(
    readonly output_type: Dynamic,
    readonly strict_json_schema = true,
  ) {
    if (!isModel(output_type))
      throw new UserError(
        `output_type has to be str or a pydantic model in a migrated agent, not ${repr(output_type)}`,
      );
    const schema: unknown = output_type.modelJsonSchema();
    this.schema = strict_json_schema ? strictOrTold(schema) : schema;
  }

  /** The object of an answer. Throws ModelBehaviorError where it does not fit. */
  parse(text: string): Dynamic {
    try {
      return this.output_type.modelValidateJson(text);
    } catch (error) {
      if (!(error instanceof ValidationError)) throw error;
      throw new ModelBehaviorError("Invalid JSON when parsing model output");
    }
  }
}
pyClass(AgentOutputSchema, { name: "AgentOutputSchema", module: "agents.agent_output" });

const isModel = (type: Dynamic): boolean =>
  isClass(type) && typeof (type as Dynamic).modelJsonSchema === "function";

function strictOrTold(schema: Dynamic): Dynamic {
  try {
    return strictSchema(schema);
  } catch (error) {
    throw error instanceof UserError ? new UserError(notStrict) : error;
  }
}

/** The schema of an agent's `output_type`; null for text. */
export function outputSchema(type: Dynamic): AgentOutputSchema | null {
  if (type === null || type === str) return null;
  return type instanceof AgentOutputSchema ? type : new AgentOutputSchema(type);
}
