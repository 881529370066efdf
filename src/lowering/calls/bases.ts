/** Bases that exist for Python's machinery or type checkers only, and the agent interfaces, whose helpers are functions here. */
export const erasedBases =
  /^(object|abc\.ABC|typing\.(Generic|Protocol)|typing_extensions\.(Generic|Protocol)|mlflow\.pyfunc\.ResponsesAgent|mlflow\.pyfunc\.model\.ResponsesAgent)$/;
