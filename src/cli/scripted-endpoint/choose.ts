/** Finds the reply that a script gives to a request. */

import { turnsSinceUser, type Conversation } from "./conversation.js";
import type { Match, Reply, Rule, Script } from "./script.js";

/**
 * The reply of the first rule that matches, or undefined.
 * `fingerprint` names the request, `tries` counts the tries of each rule and request; it is the only state, and
 * only rules with `attempts` touch it, so every other request gets the same reply in whatever order it comes.
 */
export function chooseReply(
  script: Script,
  conversation: Conversation,
  fingerprint: string,
  tries: Map<string, number>,
): { rule: Rule; reply: Reply } | undefined {
  const index = script.rules.findIndex((rule) => matches(rule.match ?? {}, conversation));
  const rule = script.rules[index];
  if (rule === undefined) return undefined;
  if (rule.reply !== undefined) return { rule, reply: rule.reply };
  if (rule.turns !== undefined) {
    const turn = Math.min(turnsSinceUser(conversation.messages), rule.turns.length - 1);
    return { rule, reply: rule.turns[turn]! };
  }
  const key = `${index} ${fingerprint}`;
  const tried = tries.get(key) ?? 0;
  tries.set(key, tried + 1);
  return { rule, reply: rule.attempts![tried % rule.attempts!.length]! };
}

function matches(match: Match, { api, model, messages }: Conversation): boolean {
  const last = messages.at(-1);
  const lastUser = messages.findLast((message) => message.role === "user")?.text;
  return (
    is(match.api, api) &&
    is(match.model, model) &&
    is(match.lastRole, last?.role) &&
    is(match.lastUser, lastUser) &&
    isPartOf(match.lastUserContains, lastUser) &&
    isPartOf(match.contains, last?.text) &&
    isPartOf(match.system, systemText(messages)) &&
    is(match.tool, last?.tool) &&
    is(match.turn, turnsSinceUser(messages))
  );
}

function systemText(messages: Conversation["messages"]): string {
  return messages
    .filter((message) => message.role === "system")
    .map((message) => message.text)
    .join("\n");
}

function is<T>(wanted: T | undefined, actual: T | undefined): boolean {
  return wanted === undefined || wanted === actual;
}

function isPartOf(wanted: string | undefined, actual: string | undefined): boolean {
  return wanted === undefined || (actual?.includes(wanted) ?? false);
}
