/** What savers of conversations share. */
import type { BaseCheckpointSaver } from "@langchain/langgraph";

type Saver = BaseCheckpointSaver<string>;
/** The versions of the channels that a step changed. */
export type ChannelVersions = Parameters<Saver["put"]>[3];
/** What of a conversation's steps `list` gives. */
export type ListOptions = NonNullable<Parameters<Saver["list"]>[1]>;
/** A channel and what a task wrote to it. */
export type PendingWrite = Parameters<Saver["putWrites"]>[1][number];

/**
 * The version of a channel after `current`, as langgraph's Postgres saver makes them: counted, with a random part, so that two runs on one conversation
 * at the same time do not take each other's values for their own.
 */
export function nextVersion(current: string | undefined): string {
  const count = current === undefined ? 0 : parseInt(current, 10);
  return `${String(count + 1).padStart(32, "0")}.${Math.random().toFixed(16)}`;
}
