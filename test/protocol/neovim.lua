-- Opens a transcript in Neovim's own language client and writes what the server answered, as JSON, to a file.
local server, file, out = vim.env.CALLMARK_SERVER, vim.env.CALLMARK_FILE, vim.env.CALLMARK_OUT
local find = vim.env.CALLMARK_FIND

local function write(result)
  local handle = assert(io.open(out, 'w'))
  handle:write(vim.fn.json_encode(result))
  handle:close()
end

local function main()
  vim.o.swapfile = false
  vim.cmd('edit ' .. vim.fn.fnameescape(file))
  local buffer = vim.api.nvim_get_current_buf()
  local client = assert(vim.lsp.start_client({
    name = 'callmark',
    cmd = { vim.env.CALLMARK_NODE, server, '--stdio' },
    root_dir = vim.fn.fnamemodify(file, ':h'),
    get_language_id = function()
      return 'transcript'
    end,
  }))
  vim.lsp.buf_attach_client(buffer, client)
  assert(vim.wait(10000, function()
    return vim.lsp.get_client_by_id(client) ~= nil and vim.lsp.buf_get_clients(buffer)[client] ~= nil
  end, 20), 'the server did not start')
  local document = { textDocument = vim.lsp.util.make_text_document_params(buffer) }

  local function ask(method, params)
    local answers = assert(vim.lsp.buf_request_sync(buffer, method, params, 10000))
    local answer = answers[client]
    assert(answer and not answer.err, method .. ': ' .. vim.inspect(answer))
    return answer.result
  end

  local symbols = ask('textDocument/documentSymbol', document)
  vim.fn.cursor(1, 1)
  assert(vim.fn.search('\\V' .. find, 'c') > 0, 'not in the file: ' .. find)
  local hover = ask('textDocument/hover', vim.lsp.util.make_position_params(0, 'utf-16'))
  vim.wait(5000, function()
    return #vim.diagnostic.get(buffer) > 0
  end, 20)
  local diagnostics = vim.tbl_map(function(it)
    return { line = it.lnum, code = it.code, severity = it.severity, message = it.message, source = it.source }
  end, vim.diagnostic.get(buffer))
  write({ symbols = symbols, hover = hover, diagnostics = diagnostics, version = tostring(vim.version().minor) })
  vim.lsp.stop_client(client)
end

local ok, message = pcall(main)
if not ok then
  write({ failed = tostring(message) })
end
vim.cmd('qall!')
