"""A synchronous DatabricksStore that its tools find in their config, where nothing is known of its type; create_react_agent on a saver in memory."""

import json
from typing import Any

import mlflow
from databricks_langchain import ChatDatabricks, DatabricksStore
from langchain_core.runnables import RunnableConfig
from langchain_core.tools import tool
from langgraph.checkpoint.memory import InMemorySaver
from langgraph.config import get_store
from langgraph.prebuilt import create_react_agent
from mlflow.genai.agent_server import invoke, stream
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    output_to_responses_items_stream,
    to_chat_completions_input,
)

INSTANCE_NAME = "shop-memory"
store = DatabricksStore(instance_name=INSTANCE_NAME)
store.setup()


@tool
def remember(name: str, note: str, config: RunnableConfig) -> str:
    """Keeps a note about a customer."""
    kept = config["configurable"]["store"]
    namespace = ("customers", config["configurable"]["shop"])
    before = kept.get(namespace, name)
    notes = before.value["notes"] + [note] if before else [note]
    kept.put(namespace, name, {"notes": notes, "count": len(notes), "share": 1.0, "名": name})
    return f"{name} has {len(notes)} notes"


@tool
def recall(name: str, config: RunnableConfig) -> str:
    """Finds notes about a customer."""
    kept = config.get("configurable", {}).get("store")
    item = kept.get(("customers", config["configurable"]["shop"]), name)
    if item is None:
        return f"nothing about {name}"
    return json.dumps(item.value, ensure_ascii=False)


@tool
def customers(config: RunnableConfig) -> list[str]:
    """Lists the customers with notes, the last one first."""
    found = get_store().search(("customers", config["configurable"]["shop"]), limit=3)
    return [f"{item.key}:{item.value['count']}" for item in found]


@tool
def forget(name: str, config: RunnableConfig) -> str:
    """Forgets a customer."""
    kept = config["configurable"]["store"]
    kept.delete(("customers", config["configurable"]["shop"]), name)
    return f"forgot {name}"


agent = create_react_agent(
    ChatDatabricks(endpoint="databricks-shop-model"),
    tools=[remember, recall, customers, forget],
    prompt="You keep the notes of a shop.",
    checkpointer=InMemorySaver(),
    store=store,
)
mlflow.langchain.autolog()


def statistics(shop: str) -> dict[str, Any]:
    """What the store holds of a shop, and what it refuses."""
    out: dict[str, Any] = {}
    out["shops"] = [list(ns) for ns in store.list_namespaces(prefix=("customers",), limit=10)]
    out["busy"] = [item.key for item in store.search(("customers", shop), filter={"count": {"$gt": 1}})]
    out["pairs"] = [item.key for item in store.search(("customers", shop), filter={"count": 2})]
    out["second"] = [item.key for item in store.search(("customers", shop), limit=1, offset=1)]
    out["dict"] = sorted(item.dict().keys()) if (item := store.get(("customers", shop), "Ada")) else []
    for namespace in [("a.b",), (), ("customers", 3), ("langgraph", "x"), ("customers", "")]:
        try:
            store.put(namespace, "key", {"x": 1})
            out[str(namespace)] = "kept"
        except Exception as e:
            out[str(namespace)] = f"{type(e).__name__}: {e}"
    return out


@stream()
def stream_handler(request: ResponsesAgentRequest):
    ci = dict(request.custom_inputs or {})
    config = {"configurable": {"thread_id": ci["thread_id"], "shop": ci.get("shop", "north"), "store": store}}
    messages = to_chat_completions_input([i.model_dump() for i in request.input])
    for update in agent.stream({"messages": messages}, config, stream_mode="updates"):
        for node in update.values():
            yield from output_to_responses_items_stream(node["messages"])


@invoke()
def invoke_handler(request: ResponsesAgentRequest) -> ResponsesAgentResponse:
    ci = dict(request.custom_inputs or {})
    items = [e.item for e in stream_handler(request) if e.type == "response.output_item.done"]
    custom = {"statistics": statistics(ci.get("shop", "north"))} if ci.get("statistics") else {}
    return ResponsesAgentResponse(output=items, custom_outputs=custom)
