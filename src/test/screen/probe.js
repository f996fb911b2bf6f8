/* What a page of an EPUB looks like on a screen: run in the page by ScreenProof. */

/** The white around a page of a reader that turns pages; 0 of one that scrolls. */
let margin = 0;

/** The reader's own style sheet. */
function reader(css, white) {
  margin = white;
  let sheet = document.getElementById('reader-of-the-test');
  if (!sheet) {
    sheet = document.createElementNS('http://www.w3.org/1999/xhtml', 'style');
    sheet.id = 'reader-of-the-test';
    document.head.insertBefore(sheet, document.head.firstChild);
  }
  sheet.textContent = css;
}

/** What is wrong with the page as it is shown now: an array of sentences. */
function flaws() {
  const found = new Set();
  const wide = document.documentElement.clientWidth;
  const style = element => getComputedStyle(element);
  const em = element => parseFloat(style(element).fontSize);
  const name = element => element.tagName.toLowerCase() + [...element.classList].map(c => '.' + c).join('');

  function ancestor(element, test) {
    let each = element;
    while (each && each !== document.documentElement && !test(each)) { each = each.parentElement; }
    return each === document.documentElement ? null : each;
  }
  const frame = element => ancestor(element, e => ['auto', 'scroll'].includes(style(e).overflowX));
  const cut = element => ancestor(element, e => ['hidden', 'clip'].includes(style(e).overflowX));
  const block = element => ancestor(element, e => !style(e).display.startsWith('inline') && style(e).float === 'none');

  const page = document.scrollingElement.scrollWidth;
  if (page > wide + 1 && !margin) { found.add(`the page is ${page} px wide`); }

  /* Where a box would be if each page of those that are turned lay on the first */
  const place = box => {
    const first = margin ? Math.floor(box.left / wide) * wide : 0;
    return { left: box.left - first, right: box.right - first, top: box.top, bottom: box.bottom };
  };
  const isOver = (box, allowed) => place(box).right > wide - margin + 1 + allowed || place(box).left < margin - 1
    || (margin && (box.bottom > innerHeight + 1 || box.top < -1));

  /* Each line of each text with its box */
  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (!text.data.trim()) { continue; }
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) {
      if (box.width > 0.5 && box.height > 0.5) { lines.push({ box, text, of: text.parentElement }); }
    }
  }
  const words = line => `‘${line.text.data.trim().slice(0, 40)}’ in ${name(line.of)}`;

  for (const line of lines) {
    const { box, of } = line;
    const blanks = style(of).whiteSpace.startsWith('pre') ? em(of) * 0.7 : 0; /* those at a line's end hang */
    if (!frame(of) && isOver(box, blanks)) { found.add(`${words(line)} runs over the edge`); }
    const hidden = cut(of);
    if (hidden) {
      const hole = hidden.getBoundingClientRect();
      if (box.right > hole.right + 1 || box.bottom > hole.bottom + 1) { found.add(`${words(line)} is cut off`); }
    }
    const cell = of.closest('td, th');
    if (cell && !margin) {
      const room = cell.getBoundingClientRect();
      if (box.right > room.right + 1 || box.left < room.left - 1) { found.add(`${words(line)} runs out of its cell`); }
    }
    contrast(line);
  }

  /* Texts that lie on each other */
  lines.sort((a, b) => a.box.top - b.box.top);
  for (let i = 0; i < lines.length; i++) {
    for (let k = i + 1; k < lines.length && lines[k].box.top < lines[i].box.bottom; k++) {
      if (margin && (frame(lines[i].of) || frame(lines[k].of))) { continue; } /* their frames cut them */
      const a = lines[i].box, b = lines[k].box;
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      const over = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      if (over > 2 && high > 0.4 * Math.min(a.height, b.height)) { found.add(`${words(lines[i])} lies on ${words(lines[k])}`); }
    }
  }

  function channels(colour) { return (colour.match(/[\d.]+/g) || [0, 0, 0, 0]).map(Number); }
  function light(colour) {
    const [r, g, b] = channels(colour).slice(0, 3).map(c => c / 255).map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
  function seen(colour) { const c = channels(colour); return c.length < 4 || c[3] > 0; }
  function contrast(line) {
    const ground = ancestor(line.of, e => seen(style(e).backgroundColor)) || document.documentElement;
    const a = light(style(line.of).color), b = light(style(ground).backgroundColor);
    if ((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < 4.5) { found.add(`${words(line)} is hardly to be seen`); }
  }

  /* The words of a question stand under each other, beside the number */
  for (const prompt of document.querySelectorAll('p.prompt')) {
    const number = prompt.querySelector('.number');
    const rest = lines.filter(l => prompt.contains(l.of) && !number.contains(l.of) && em(l.of) > 0.9 * em(prompt));
    const rtl = style(prompt).direction === 'rtl';
    const edges = new Map();
    for (const { box } of rest) {
      const line = [...edges.keys()].find(top => Math.abs(top - box.top) < em(prompt) * 0.6) ?? box.top;
      const edge = rtl ? -box.right : box.left;
      edges.set(line, Math.min(edge, edges.get(line) ?? edge));
    }
    const all = [...edges.values()];
    if (!margin && /^\d+\.$/.test(number.textContent.trim()) && Math.max(...all) - Math.min(...all) > 1.5) {
      found.add(`the words of question ${number.textContent} do not stand under each other`);
    }
  }

  /* What the last step of a scale means is not said beside the steps that had no room on the line */
  for (const scale of document.querySelectorAll('p.steps')) {
    const middles = [...scale.querySelectorAll('.step')].map(e => e.getBoundingClientRect()).map(b => (b.top + b.bottom) / 2);
    const isBeside = e => { const b = e.getBoundingClientRect(); return middles.some(y => b.top < y && y < b.bottom); };
    if (new Set(middles.map(Math.round)).size > 1 && [...scale.querySelectorAll('.end')].some(isBeside)) { found.add('a scale is broken between its words'); }
  }

  /* Pictures */
  for (const image of document.images) {
    const box = image.getBoundingClientRect();
    const what = `picture ${image.getAttribute('src')}`;
    if (!image.naturalWidth) { found.add(`${what} is not shown`); continue; }
    if (!frame(image) && isOver(box, 0)) { found.add(`${what} runs over the edge`); }
    const shape = image.naturalWidth / image.naturalHeight;
    const s = style(image);
    const across = box.width - parseFloat(s.paddingLeft) - parseFloat(s.paddingRight) - parseFloat(s.borderLeftWidth) - parseFloat(s.borderRightWidth);
    const down = box.height - parseFloat(s.paddingTop) - parseFloat(s.paddingBottom) - parseFloat(s.borderTopWidth) - parseFloat(s.borderBottomWidth);
    if (down > 8 && s.objectFit === 'fill' && Math.abs(across / down / shape - 1) > 0.03) { found.add(`${what} is distorted`); }
    if (box.height > innerHeight + 1) { found.add(`${what} is higher than the screen`); }
    if (!seen(s.backgroundColor)) { found.add(`${what} has no ground of its own`); }
  }
  const cover = document.querySelector('section.cover img');
  if (cover) {
    const box = cover.getBoundingClientRect();
    if (box.bottom > innerHeight + 1) { found.add(`the cover is ${Math.round(box.height)} px high on a screen of ${innerHeight} px`); }
    if (box.height < innerHeight * 0.8 && box.width < wide * 0.8) { found.add('the cover is small'); }
  }

  /* Tables that are too wide to be read, even where they are moved */
  for (const each of document.querySelectorAll('td, th')) {
    if (each.getBoundingClientRect().width > 30 * em(each)) { found.add(`a column of ${Math.round(each.getBoundingClientRect().width)} px`); }
  }

  /* A frame that is to be moved can be reached by the keyboard */
  for (const each of document.querySelectorAll('div.table')) {
    if (each.scrollWidth > each.clientWidth + 1 && !each.hasAttribute('tabindex')) { found.add('a table that is moved cannot be reached by the keyboard'); }
  }

  /* Lines that are too long to read */
  for (const each of document.querySelectorAll('p, li, dd')) {
    if (!margin && !frame(each) && each.getBoundingClientRect().width > 42 * em(document.body)) { found.add(`the lines of ${name(each)} are too long`); }
  }
  return [...found];
}
