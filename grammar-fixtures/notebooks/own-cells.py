# Databricks notebook source
# MAGIC %md Title

# COMMAND ----------

import json

values = [1, 2]
print(json.dumps(values))

# COMMAND ----------

display(values)
for v in values:
    print(v)

# COMMAND ----------

eval('1 + 1')
