# Databricks notebook source
# MAGIC %%writefile ./lib/util.py
# MAGIC def shout(x):
# MAGIC     return x.upper()

# COMMAND ----------

# MAGIC %%writefile agent.py
# MAGIC from lib.util import shout
# MAGIC
# MAGIC print(shout('hi'))

# COMMAND ----------

# MAGIC %%writefile other.py
# MAGIC print('other')

# COMMAND ----------

import mlflow
mlflow.pyfunc.log_model(python_model="agent.py", model_config={"limit": 3, "name": "x"})
