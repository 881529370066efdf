/** `agents.exceptions` */
import * as core from "@openai/agents-core";
import { pyClass } from "../python/class-info.js";
import { Exception, messageOf } from "../python/exceptions.js";
import type { Dynamic } from "../python/types.js";

/** The root of the package's errors. */
export class AgentsException extends Exception {
  run_data: Dynamic = null;
}

abstract class WithMessage extends AgentsException {
  constructor(readonly message_: string) {
    super(message_);
  }

  override get message(): string {
    return this.message_;
  }
}

/** The run needed more turns than `max_turns`. */
export class MaxTurnsExceeded extends WithMessage {}
/** The model did what it should not: an unknown tool, JSON that is none. */
export class ModelBehaviorError extends WithMessage {}
/** The program uses the package wrongly. */
export class UserError extends WithMessage {}
/** The model refused to answer. */
export class ModelRefusalError extends AgentsException {
  constructor(readonly refusal: string) {
    super(`Model refused to produce output: ${refusal}`);
  }
}

export class InputGuardrailTripwireTriggered extends AgentsException {
  constructor(readonly guardrail_result: Dynamic) {
    super(`Guardrail ${guardrailClass(guardrail_result)} triggered tripwire`);
  }
}

export class OutputGuardrailTripwireTriggered extends AgentsException {
  constructor(readonly guardrail_result: Dynamic) {
    super(`Guardrail ${guardrailClass(guardrail_result)} triggered tripwire`);
  }
}

const guardrailClass = (result: Dynamic): string => result.guardrail.constructor.name as string;

// by key: a bundler may give a class another name
for (const [name, each] of Object.entries({
  AgentsException,
  MaxTurnsExceeded,
  ModelBehaviorError,
  UserError,
  ModelRefusalError,
  InputGuardrailTripwireTriggered,
  OutputGuardrailTripwireTriggered,
}))
  pyClass(each, { name, module: "agents.exceptions" });

/** What Python raises where the npm package threw this. */
export function toAgentsException(error: unknown): unknown {
  if (error instanceof core.MaxTurnsExceededError) return new MaxTurnsExceeded(plain(error.message));
  if (error instanceof core.ModelRefusalError) return new ModelRefusalError(error.refusal);
  if (error instanceof core.ModelBehaviorError) return new ModelBehaviorError(plain(error.message));
  if (error instanceof core.ToolCallError || error instanceof core.GuardrailExecutionError)
    return toAgentsException(error.error);
  if (error instanceof core.UserError) return new UserError(messageOf(error));
  return error;
}

/** The npm package ends some sentences with a full stop, or breaks them after one. */
const plain = (message: string): string => message.replace(/\.$/, "");
