-- Makes of an EPUB of studypack's what somebody would have written by hand: without the front matter, which the
-- peers make themselves, and without the links within the book, of which the words stay.

local function leads_out(link)
  return link.target:match('^https?:') or link.target:match('^mailto:')
end

-- The ways between a question and its worksheet are paragraphs of one link.
local function drop_ways(paragraph)
  local only = paragraph.content[1]
  if #paragraph.content == 1 and only.t == 'Link' and not leads_out(only) then
    return {}
  end
end

local function keep_words(link)
  if link.target:match('%.call$') then
    return {}
  end
  if not leads_out(link) then
    return link.content
  end
end

-- The imprint and the contents are the first two headings; the cover stands before them.
local function drop_front(document)
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

return {
  { Para = drop_ways },
  { Link = keep_words, Pandoc = drop_front },
}
