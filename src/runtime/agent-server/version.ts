/** The MLflow release whose behaviour this runtime has. */
export const mlflowVersion = "3.17.2";
