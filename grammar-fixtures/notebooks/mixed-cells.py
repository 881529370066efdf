# Databricks notebook source
# MAGIC %md
# MAGIC # Written in several ways

# COMMAND ----------

# MAGIC %%writefile "./tools/clock.py"
# MAGIC def now():
# MAGIC     return "12:00"

# COMMAND ----------

# MAGIC %%writefile -a ./tools/clock.py
# MAGIC
# MAGIC
# MAGIC def later():
# MAGIC     return os.fork()

# COMMAND ----------

%%writefile main_agent.py
import mlflow
from mlflow.pyfunc import ResponsesAgent
from mlflow.types.responses import ResponsesAgentResponse
from tools.clock import now


class Clock(ResponsesAgent):
    def predict(self, request):
        return ResponsesAgentResponse(output=[self.create_text_output_item(now(), "1")])


mlflow.models.set_model(Clock())

# COMMAND ----------

# DBTITLE 1,Log it
from mlflow.models.resources import DatabricksSQLWarehouse, DatabricksUCConnection

WAREHOUSE = "abc123"
log = dict(resources=[DatabricksSQLWarehouse(warehouse_id=WAREHOUSE), DatabricksUCConnection(connection_name="crm")])
info = mlflow.pyfunc.log_model(name="agent", python_model="./main_agent.py", registered_model_name="main.agents.clock", **log)
