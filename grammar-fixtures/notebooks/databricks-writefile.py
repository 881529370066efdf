# Databricks notebook source
# MAGIC %md
# MAGIC # An agent

# COMMAND ----------

# MAGIC %pip install -U -qqqq mlflow databricks-openai

# COMMAND ----------

dbutils.library.restartPython()

# COMMAND ----------

# DBTITLE 1,The agent
# MAGIC %%writefile agent.py
# MAGIC import mlflow
# MAGIC from mlflow.pyfunc import ResponsesAgent
# MAGIC from mlflow.types.responses import ResponsesAgentRequest, ResponsesAgentResponse
# MAGIC
# MAGIC LLM_ENDPOINT_NAME = "databricks-claude"
# MAGIC
# MAGIC
# MAGIC class EchoAgent(ResponsesAgent):
# MAGIC     def predict(self, request: ResponsesAgentRequest) -> ResponsesAgentResponse:
# MAGIC         text = request.input[-1].content
# MAGIC         return ResponsesAgentResponse(output=[self.create_text_output_item(text=str(text), id="1")])
# MAGIC
# MAGIC
# MAGIC AGENT = EchoAgent()
# MAGIC mlflow.models.set_model(AGENT)

# COMMAND ----------

import mlflow
from agent import LLM_ENDPOINT_NAME
from mlflow.models.resources import DatabricksServingEndpoint, DatabricksFunction

resources = [DatabricksServingEndpoint(endpoint_name=LLM_ENDPOINT_NAME), DatabricksFunction(function_name="main.tools.lookup")]
input_example = {"input": [{"role": "user", "content": "What is 2 + 2?"}]}
UC_MODEL_NAME = "main.agents.echo_agent"

with mlflow.start_run():
    info = mlflow.pyfunc.log_model(
        name="agent",
        python_model="agent.py",
        input_example=input_example,
        pip_requirements=["mlflow", "openai"],
        resources=resources,
        registered_model_name=UC_MODEL_NAME,
    )


# COMMAND ----------

from databricks import agents
agents.deploy(UC_MODEL_NAME, 1)
