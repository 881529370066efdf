# Databricks notebook source
dbutils.widgets.text("endpoint", "databricks-claude")
endpoint = dbutils.widgets.get("endpoint")

# COMMAND ----------

token = dbutils.secrets.get(scope='agents', key='api-token')
print(endpoint, len(token))

# COMMAND ----------

dbutils.fs.ls('/tmp')
