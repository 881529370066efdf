"""Price desk of a hardware shop: pandas tables for the model and for the answer, with token limits and HTTP errors."""

import json
import logging
import os
from typing import Any, Generator, Optional

import litellm
import mlflow
import numpy as np
import pandas as pd
import tiktoken
from databricks.sdk import WorkspaceClient
from fastapi import HTTPException
from mlflow.genai.agent_server import invoke, stream
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    create_text_delta,
    create_text_output_item,
)
from uuid_utils import uuid7

litellm.suppress_debug_info = True
litellm.drop_params = True

logger = logging.getLogger(__name__)
LLM_ENDPOINT_NAME = os.environ.get("LLM_ENDPOINT", "databricks-claude-sonnet-4-5")
TOKEN_LIMIT = 120

mlflow.openai.autolog()
client = WorkspaceClient().serving_endpoints.get_open_ai_client(max_retries=0)
encoding = tiktoken.get_encoding("cl100k_base")

RECORDS = [
    {"sku": "B-1", "name": "bolt", "price": 0.25, "stock": 120, "supplier": "Ada"},
    {"sku": "N-1", "name": "nut", "price": 0.1, "stock": 0, "supplier": "Ada"},
    {"sku": "S-1", "name": "screw", "price": 0.05, "stock": 4000, "supplier": None},
    {"sku": "W-1", "name": "washer", "price": 0.02, "stock": None, "supplier": "Grace"},
]
PRICES = pd.DataFrame(RECORDS, columns=list(RECORDS[0]))


class ShopEncoder(json.JSONEncoder):
    def default(self, value):
        if isinstance(value, np.integer):
            return int(value)
        if isinstance(value, np.floating):
            return float(value)
        if isinstance(value, pd.Series):
            return value.tolist()
        return super().default(value)


def clean(value: Any) -> Any:
    """Missing values are null on the wire."""
    return None if not isinstance(value, (list, dict)) and pd.isna(value) else value


@mlflow.trace(span_type="TOOL")
def find_prices(words: list[str], cheapest: Optional[float] = None) -> pd.DataFrame:
    mask = PRICES["name"].isin(words)
    if cheapest is not None:
        mask = mask | (PRICES["price"] <= cheapest)
    found = PRICES[mask].rename(columns={"stock": "in_stock"})
    return found.sort_values(by=["price", "name"]).reset_index(drop=True)


def summary(table: pd.DataFrame) -> dict:
    if table.empty:
        return {"rows": 0, "columns": table.columns.tolist()}
    return {
        "rows": len(table),
        "cheapest": table.iloc[0]["name"],
        "mean": round(float(table["price"].mean()), 4),
        "suppliers": table["supplier"].fillna("unknown").unique().tolist(),
        "stock": [clean(v) for v in table["in_stock"]],
        "names": table["name"],
    }


def as_text(table: pd.DataFrame, form: str) -> str:
    if form == "markdown":
        return table.to_markdown(index=False)
    if form == "csv":
        return table.to_csv(index=False)
    if form == "json":
        return table.to_json(orient="records")
    if form == "text":
        return table.to_string(index=False)
    if form == "lines":
        return "\n".join(f"{r.name}: {r.price:.2f} ({r.in_stock})" for r in table.itertuples(index=False))
    raise HTTPException(status_code=422, detail=f"Unknown form: {form}")


def limited(text: str) -> tuple[str, int]:
    tokens = encoding.encode(text)
    if len(tokens) <= TOKEN_LIMIT:
        return text, len(tokens)
    return encoding.decode(tokens[:TOKEN_LIMIT]) + " …", len(tokens)


def question_of(request: ResponsesAgentRequest) -> str:
    messages = [i.model_dump() for i in request.input]
    content = messages[-1]["content"]
    return content if isinstance(content, str) else content[0]["text"]


def prepare(request: ResponsesAgentRequest) -> tuple[list[dict], dict]:
    options = request.custom_inputs or {}
    question = question_of(request)
    if not question.strip():
        raise HTTPException(status_code=400)
    table = find_prices(question.lower().split(), options.get("cheapest"))
    text, count = limited(as_text(table, options.get("form", "markdown")))
    details = json.loads(json.dumps(summary(table), cls=ShopEncoder))
    logger.info("%d rows, %d tokens", len(table), count)
    rows = [{k: clean(v) for k, v in row.items()} for row in table.to_dict(orient="records")]
    messages = [
        {"role": "system", "content": f"Prices:\n{text}"},
        {"role": "user", "content": question},
    ]
    return messages, {"details": details, "tokens": count, "rows": rows, "shape": list(table.shape)}


@invoke()
def non_streaming(request: ResponsesAgentRequest) -> ResponsesAgentResponse:
    messages, outputs = prepare(request)
    try:
        answer = client.chat.completions.create(model=LLM_ENDPOINT_NAME, messages=messages)
    except Exception as e:
        raise HTTPException(status_code=502, detail=f"The model failed: {type(e).__name__}") from e
    item = create_text_output_item(text=answer.choices[0].message.content, id=str(uuid7()))
    totals = [int(v) for _, v in PRICES["stock"].dropna().items()]
    per_row = [{"at": i, **{k: clean(v) for k, v in row.to_dict().items()}} for i, row in PRICES[["name", "stock"]].iterrows()]
    return ResponsesAgentResponse(output=[item], custom_outputs={**outputs, "total": sum(totals), "all": per_row})


@stream()
def streaming(request: ResponsesAgentRequest) -> Generator[ResponsesAgentStreamEvent, None, None]:
    messages, outputs = prepare(request)
    item_id = str(uuid7())
    text = ""
    for chunk in client.chat.completions.create(model=LLM_ENDPOINT_NAME, messages=messages, stream=True):
        if chunk.choices and chunk.choices[0].delta.content:
            text += chunk.choices[0].delta.content
            yield ResponsesAgentStreamEvent(**create_text_delta(delta=chunk.choices[0].delta.content, item_id=item_id))
    yield ResponsesAgentStreamEvent(
        type="response.output_item.done",
        item=create_text_output_item(text=text, id=item_id),
        custom_outputs=outputs,
    )
