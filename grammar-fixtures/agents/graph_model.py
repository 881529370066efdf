"""A graph in the place of an agent: MLflow's models from code, without a class of their own."""

import mlflow
from databricks_langchain import ChatDatabricks
from langchain.agents import create_agent
from langchain_core.tools import tool

LLM_ENDPOINT = "databricks-claude-sonnet-4-5"

PRICES = {"rope": 2.5, "nail": 0.1}


@tool
def price(article: str, pieces: int = 1) -> str:
    """Price of an article of the shop."""
    if article not in PRICES:
        raise ValueError(f"There is no {article} – sorry")
    return f"{PRICES[article] * pieces:.2f} €"


llm = ChatDatabricks(endpoint=LLM_ENDPOINT, temperature=0.1)

agent = create_agent(
    model=llm,
    tools=[price],
    system_prompt="You sell ropes. Ask the tool for prices.",
)

mlflow.models.set_model(agent)
