/** Checks of what goes into a run and what comes out of it. */
import { call } from "../python/call.js";
import { pyClass } from "../python/class-info.js";
import { functionName } from "../python/functions.js";
import { truthy } from "../python/truth.js";
import type { Dynamic } from "../python/types.js";

/** What a guardrail found. */
export class GuardrailFunctionOutput {
  constructor(
    readonly output_info: Dynamic,
    readonly tripwire_triggered: Dynamic,
  ) {}
}

export class InputGuardrailResult {
  constructor(
    readonly guardrail: InputGuardrail,
    readonly output: GuardrailFunctionOutput,
  ) {}
}

export class OutputGuardrailResult {
  constructor(
    readonly guardrail: OutputGuardrail,
    readonly agent_output: Dynamic,
    readonly agent: Dynamic,
    readonly output: GuardrailFunctionOutput,
  ) {}
}

export interface GuardrailOptions {
  name?: string | null;
  run_in_parallel?: boolean;
}

abstract class Guardrail {
  readonly name: string | null;
  readonly run_in_parallel: boolean;

  constructor(
    readonly guardrail_function: Dynamic,
    options: GuardrailOptions = {},
  ) {
    this.name = options.name ?? null;
    this.run_in_parallel = options.run_in_parallel ?? true;
  }

  getName(): string {
    return this.name ?? functionName(this.guardrail_function).split(".").at(-1)!;
  }

  protected async outputOf(...args: Dynamic[]): Promise<GuardrailFunctionOutput> {
    return (await call(this.guardrail_function, args)) as GuardrailFunctionOutput;
  }
}

export class InputGuardrail extends Guardrail {
  async run(agent: Dynamic, input: Dynamic, context: Dynamic): Promise<InputGuardrailResult> {
    return new InputGuardrailResult(this, await this.outputOf(context, agent, input));
  }
}

export class OutputGuardrail extends Guardrail {
  async run(context: Dynamic, agent: Dynamic, output: Dynamic): Promise<OutputGuardrailResult> {
    return new OutputGuardrailResult(this, output, agent, await this.outputOf(context, agent, output));
  }
}

for (const each of [
  GuardrailFunctionOutput,
  InputGuardrailResult,
  OutputGuardrailResult,
  InputGuardrail,
  OutputGuardrail,
])
  pyClass(each, { name: each.name, module: "agents.guardrail" });

/** Whether a guardrail stops the run. */
export const trips = (result: { readonly output: GuardrailFunctionOutput }): boolean =>
  truthy(result.output.tripwire_triggered);

/** `@input_guardrail`, bare or with options. */
export const inputGuardrail = (fn: Dynamic = null, options: GuardrailOptions = {}): Dynamic =>
  fn === null
    ? (each: Dynamic): InputGuardrail => new InputGuardrail(each, options)
    : new InputGuardrail(fn, options);

/** `@output_guardrail`, bare or with options. */
export const outputGuardrail = (fn: Dynamic = null, options: GuardrailOptions = {}): Dynamic =>
  fn === null
    ? (each: Dynamic): OutputGuardrail => new OutputGuardrail(each, options)
    : new OutputGuardrail(fn, options);
