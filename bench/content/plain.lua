-- Makes of an EPUB of studypack's what somebody would have written by hand: without the front matter, which the
-- peers make themselves, and without the links within the book, of which the words stay.

local function leads_out(target)
  return target:match('^https?:') or target:match('^mailto:')
end

function Link(link)
  if link.target:match('%.call$') then
    return {}
  end
  if not leads_out(link.target) then
    return link.content
  end
end

-- The imprint and the contents are the first two headings; the cover stands before them.
function Pandoc(document)
  local kept, headings = {}, 0
  for _, block in ipairs(document.blocks) do
    local blocks = block.t == 'Div' and block.content or { block }
    for _, inner in ipairs(blocks) do
      if inner.t == 'Header' and inner.level == 1 then
        headings = headings + 1
      end
      if headings > 2 then
        table.insert(kept, inner)
      end
    end
  end
  return pandoc.Pandoc(kept)
end
