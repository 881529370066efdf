-- Drives Neovim's own language client, headless: nvim --headless -u NONE -i NONE -n -c "luafile neovim.lua"
-- Prints one line of JSON and ends. Works with the client of 0.7 and later.
local node, main, folder = os.getenv("P2I_NODE"), os.getenv("P2I_MAIN"), os.getenv("P2I_FOLDER")
local result = {}

local function finish()
  io.stdout:write("RESULT " .. vim.fn.json_encode(result) .. "\n")
  vim.cmd("qa!")
end

local function wait(what, test)
  if not vim.wait(60000, test, 20) then
    result.failed = what
    finish()
  end
end

local ok, failure = pcall(function()
  vim.cmd("edit " .. folder .. "/agent.py")
  local buffer = vim.api.nvim_get_current_buf()
  local id = vim.lsp.start_client({
    name = "predict2invoke",
    cmd = { node, main, "lsp", "--stdio" },
    root_dir = folder,
    workspace_folders = { { uri = vim.uri_from_fname(folder), name = "agent" } },
  })
  vim.lsp.buf_attach_client(buffer, id)
  wait("diagnostics", function() return #vim.diagnostic.get(buffer) > 0 end)
  result.diagnostics = vim.tbl_map(function(one)
    return { line = one.lnum, column = one.col, code = one.user_data and one.user_data.lsp.code or one.code }
  end, vim.diagnostic.get(buffer))

  -- The quick fix of the second diagnostic, as vim.lsp.buf.code_action would ask for it and do it.
  local second = vim.diagnostic.get(buffer)[2]
  local position = { line = second.lnum, character = second.col }
  local last = { line = second.end_lnum, character = second.end_col }
  local asked = vim.lsp.buf_request_sync(buffer, "textDocument/codeAction", {
    textDocument = vim.lsp.util.make_text_document_params(buffer),
    range = { start = position, ["end"] = last },
    context = { diagnostics = { {
      range = { start = position, ["end"] = last },
      message = second.message,
      source = second.source,
      severity = second.severity,
      code = second.user_data and second.user_data.lsp.code or second.code,
    } } },
  }, 60000)
  local actions = asked[id].result
  result.actions = vim.tbl_map(function(one) return one.title end, actions)
  vim.lsp.util.apply_workspace_edit(actions[1].edit, "utf-16")
  wait("fixed", function() return #vim.diagnostic.get(buffer) == 1 end)
  result.fixed = vim.api.nvim_buf_get_lines(buffer, 16, 17, false)[1]

  -- The action that shows the TypeScript, into a buffer of its own.
  local show = vim.tbl_filter(function(one) return one.title == "Show TypeScript beside" end, actions)[1]
  local shown = vim.lsp.buf_request_sync(buffer, "workspace/executeCommand", {
    command = show.command.command,
    arguments = show.command.arguments,
  }, 60000)[id].result
  vim.cmd("vnew")
  vim.api.nvim_buf_set_lines(0, 0, -1, false, vim.split(shown.text, "\n"))
  vim.bo.filetype = shown.languageId
  result.converted = vim.api.nvim_buf_get_lines(0, 0, -1, false)

  vim.lsp.stop_client(id)
  wait("stopped", function() return vim.lsp.get_client_by_id(id) == nil or vim.lsp.client_is_stopped(id) end)
end)
if not ok then result.failed = tostring(failure) end
finish()
