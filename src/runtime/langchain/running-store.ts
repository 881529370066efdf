import { getStore as coreStore } from "@langchain/langgraph";
import { RuntimeError } from "../python/exceptions.js";
import type { Dynamic } from "../python/types.js";

/** What LangGraph wraps a store in, without the wrapping; None where there is none. */
const unwrapped = (store: Dynamic): Dynamic =>
  store?.lg_name === "AsyncBatchedStore" ? (store.store as unknown) : ((store ?? null) as unknown);

/** The store of a run's config. */
export const storeOf = (config: Dynamic): Dynamic => unwrapped(config?.store);

/** `langgraph.config.get_store`: the store of the run around. */
export function getStore(): Dynamic {
  const store: unknown = unwrapped(coreStore());
  if (store === null) throw new RuntimeError("Called get_store outside of a runnable context");
  return store;
}
