/** What agents that hand over to one another are told first. */
import { RECOMMENDED_PROMPT_PREFIX as corePrefix } from "@openai/agents-core/extensions";

/** As the npm package has it, in the spelling of the Python one. */
export const RECOMMENDED_PROMPT_PREFIX = `${corePrefix.replace("two primary abstractions:", "two primary abstraction:")}\n`;

/** `prompt_with_handoff_instructions(prompt)` */
export const promptWithHandoffInstructions = (prompt: string): string =>
  `${RECOMMENDED_PROMPT_PREFIX}\n\n${prompt}`;
