-- Asks for the paths in a file, one after the other and again from the beginning.
-- Arguments: the file, and an entity tag for If-None-Match or nothing.
local requests = {}
local at = 0

function init(arguments)
  local headers = {}
  if arguments[2] and arguments[2] ~= "" then
    headers["If-None-Match"] = arguments[2]
  end
  for path in io.lines(arguments[1]) do
    requests[#requests + 1] = wrk.format("GET", path, headers)
  end
end

function request()
  at = at % #requests + 1
  return requests[at]
end
