-- A Typst writer for pandoc before 3.1.2, which has none; it knows what the exported books hold.

local function escape(text)
  return (text:gsub('[\\#$*_`<>@~%[%]=+%-/"\']', '\\%0'))
end

local function quoted(text)
  return '"' .. text:gsub('[\\"]', '\\%0') .. '"'
end

local function call(name, body)
  return '#' .. name .. '[' .. body .. ']'
end

function Doc(body) return body .. '\n' end
function Blocksep() return '\n\n' end

function Str(text) return escape(text) end
function Space() return ' ' end
function SoftBreak() return ' ' end
function LineBreak() return ' \\\n' end
function Emph(text) return call('emph', text) end
function Strong(text) return call('strong', text) end
function Strikeout(text) return call('strike', text) end
function Superscript(text) return call('super', text) end
function Subscript(text) return call('sub', text) end
function SmallCaps(text) return call('smallcaps', text) end
function SingleQuoted(text) return '‘' .. text .. '’' end
function DoubleQuoted(text) return '“' .. text .. '”' end
function Code(text) return '#raw(' .. quoted(text) .. ')' end
function Note(text) return call('footnote', text) end
function Span(text) return text end
function Cite(text) return text end
function RawInline() return '' end
function Link(text, target) return call('link(' .. quoted(target) .. ')', text) end
function Image(_, source) return '#box(image(' .. quoted(source) .. '))' end

function Plain(text) return text end
function Para(text) return text end
function Div(text) return text end
function RawBlock() return '' end
function HorizontalRule() return '#horizontalrule' end
function LineBlock(lines) return table.concat(lines, ' \\\n') end
function CodeBlock(text) return '#raw(block: true, ' .. quoted(text) .. ')' end
function BlockQuote(text) return call('quote(block: true)', text) end
function Header(level, text) return call('heading(level: ' .. level .. ')', text) end

function CaptionedImage(source, _, caption)
  return '#figure(image(' .. quoted(source) .. ', width: 90%), caption: [' .. caption .. '])'
end

local function list(name, items)
  return '#' .. name .. '([' .. table.concat(items, '], [') .. '])'
end

function BulletList(items) return list('list', items) end

function OrderedList(items, first)
  return '#enum(start: ' .. (first or 1) .. ', [' .. table.concat(items, '], [') .. '])'
end

function DefinitionList(items)
  local terms = {}
  for _, item in ipairs(items) do
    for term, definitions in pairs(item) do
      table.insert(terms, 'terms.item([' .. term .. '], [' .. table.concat(definitions, '\n\n') .. '])')
    end
  end
  return '#terms(' .. table.concat(terms, ', ') .. ')'
end

function Table(caption, aligns, _, headers, rows)
  local cells = {}
  for _, cell in ipairs(headers) do
    table.insert(cells, '[' .. call('strong', cell) .. ']')
  end
  for _, row in ipairs(rows) do
    for _, cell in ipairs(row) do
      table.insert(cells, '[' .. cell .. ']')
    end
  end
  return '#figure(table(columns: ' .. #aligns .. ', ' .. table.concat(cells, ', ') .. '), caption: [' .. caption .. '])'
end
