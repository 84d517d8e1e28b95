// What is counted in a converted post. Nothing here uses code or rules of Offprint.
import MarkdownIt from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import { parseFragment } from 'parse5';

const markdown = new MarkdownIt({ html: true }).use(footnotes);
markdown.normalizeLinkText = (address) => address;

const TEMPLATE_BLOCK = /\{%-?\s*(raw|highlight|codeblock)\b[^%]*%\}([\s\S]*?)\{%-?\s*end\1\s*-?%\}/g;
const TRACKING =
  /[?&;](utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|spm|share_token|ncid|cmpid|at_medium|at_campaign|wt_mc|ref_src|ref_url)=/i;
const LEFTOVERS = [
  /doubleclick\.net|googlesyndication\.com|amazon-adsystem\.com\/e\/ir|assoc-amazon\.[a-z.]+\/e\/ir/i,
  /pixel\.(wp|quantserve)\.com|stats\.wordpress\.com|scorecardresearch\.com|\/blogger\.googleusercontent\.com\/tracker/i,
  /feeds\.feedburner\.com\/~|feedsportal\.com|feeds\.wordpress\.com\/1\.0/i,
  /(facebook\.com\/sharer|(twitter|x)\.com\/(share|intent\/tweet)|plus\.google\.com\/share|addtoany\.com|addthis\.com\/bookmark|sharethis\.com)/i,
  /googletag|adsbygoogle|dfp-ad|__ATA\.|atatags/,
];
const PLACEHOLDER =
  /^data:image\/(gif|svg\+xml|png);[^,]*,.{0,400}$|\/(blank|spacer|placeholder|pixel|transparent|loading|lazy|grey|1x1|trans)\.(gif|png|svg)/i;
const HIDDEN = new Set(['script', 'style', 'template', 'head', 'title', 'noembed', 'iframe', 'select', 'textarea', 'datalist']);
const BLOCKS = new Set(
  'address article aside blockquote br dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table td th tr ul'.split(' '),
);

/** A picture's words stand below it, where WordPress's shortcode puts them. */
const captions = (text) =>
  text
    .replace(/\[caption\b[^\]]*?caption=["\u201c\u201d]([^"\u201c\u201d\]]*)["\u201c\u201d][^\]]*\]([^]*?)\[\/caption\]/g, '$2 $1\n\n')
    .replace(/\[caption\b[^\]]*\]([^]*?)\[\/caption\]/g, '$1\n\n');

/** HTML of Markdown with HTML in it; what a template does to the source, or would, is done first. */
export function render(text) {
  return markdown.render(
    text
      .replace(TEMPLATE_BLOCK, (_, tag, code) => `\n\n~~~~~~\n${code.replace(/~{6,}/g, '')}\n~~~~~~\n\n`)
      .replace(/\{\{\s*([^{}\n]*?)\s*\}\}/g, (_, value) => `{{${value.replace(/ /g, '')}}}`)
      .replace(/\{:[^{}\n]*\}/g, ''),
  );
}

/** HTML of a saved post: one that is nearly all HTML is no Markdown, however its lines are indented. */
export function page(path, body) {
  body = captions(body);
  if (/\.html?$/i.test(path)) return body;
  const whole = squeeze(read(body).text).length;
  const loose = parseFragment(body).childNodes.filter((n) => n.nodeName === '#text').map((n) => n.value);
  const isHtml = /<(p|div|figure|section|article)[\s>]/i.test(body) && squeeze(loose.join('')).length < 0.2 * whole;
  return isHtml ? body : render(body.replace(/^[ \t]+(?=<\/?(p|div|figure|section|a|img|span|ul|ol|li|h\d)[\s>])/gim, ''));
}

/** Tags that stand in Markdown as HTML; templates and code are none. */
function rawTags(text) {
  let count = 0;
  const walk = (tokens) => {
    for (const token of tokens) {
      if (token.type === 'html_block' || token.type === 'html_inline')
        count += (token.content.match(/<[a-z!/][^>]*>/gi) || []).length;
      if (token.children) walk(token.children);
    }
  };
  walk(markdown.parse(text.replace(TEMPLATE_BLOCK, ''), {}));
  return count;
}

/** Stands between blocks. */
const END = '\u2029';

/** What tells an embedded player or page from others, also in the address of its own page. */
const embedded = (address) => address.replace(/[?#].*$/s, '').split('/').filter(Boolean).at(-1) ?? '';

const attribute = (node, name) => node.attrs?.find((a) => a.name === name)?.value ?? '';

/** Visible text, images and links of HTML; links that stand for one of `embeds` are not looked at. */
export function read(html, embeds = []) {
  const found = { text: '', prose: '', images: [], addresses: [], emptyLinks: 0, embeds: [] };
  const visit = (node, inCode) => {
    if (node.nodeName === '#text') {
      found.text += node.value;
      if (!inCode) found.prose += node.value;
      return;
    }
    const tag = node.tagName;
    if (['iframe', 'embed', 'video', 'audio', 'source', 'object', 'param'].includes(tag))
      found.embeds.push(...['src', 'data', 'value'].map((name) => embedded(attribute(node, name))).filter(Boolean));
    if (tag === 'a' && embeds.some((name) => attribute(node, 'href').includes(name))) return;
    if (HIDDEN.has(tag) || (tag === 'noscript' && /<img/i.test(html))) return;
    if (tag === 'img' && attribute(node, 'src')) found.images.push(attribute(node, 'src'));
    const before = [found.text.length, found.images.length];
    if (BLOCKS.has(tag)) found.text += END;
    if (tag === 'q') found.text += '\u201C';
    for (const child of node.childNodes ?? []) visit(child, inCode || tag === 'code' || tag === 'pre');
    if (tag === 'q') found.text += '\u201D';
    if (BLOCKS.has(tag)) found.text += END;
    if (tag === 'a' && attribute(node, 'href')) {
      found.addresses.push(attribute(node, 'href'));
      if (!found.text.slice(before[0]).trim() && found.images.length === before[1]) found.emptyLinks++;
    }
  };
  visit(parseFragment(html), false);
  return found;
}

export const squeeze = (text) => text.normalize('NFC').replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, '');

function grams(lines, n = 4) {
  const counts = new Map();
  for (const line of lines)
    for (let i = 0; i + Math.min(n, line.length) <= line.length && i < line.length; i++) {
      const gram = line.slice(i, i + n);
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
  return counts;
}

/** The share of the runs of four visible characters in the blocks of the reference that the output has too. */
export function kept(reference, output) {
  const lines = (text) => text.split(END).map(squeeze).filter(Boolean);
  const wanted = grams(lines(reference));
  const there = grams(lines(output).length > 1 ? [squeeze(output), ...lines(output).filter((l) => l.length < 4)] : lines(output));
  let all = 0;
  let found = 0;
  for (const [gram, count] of wanted) {
    all += count;
    found += Math.min(count, there.get(gram) ?? 0);
  }
  return all === 0 ? 1 : found / all;
}

/** One picture is one picture in whatever size and through whatever scheme it is asked for. */
const picture = (address) => {
  let path = address.replace(/^https?:/, '').replace(/[?#].*$/s, '');
  try {
    path = decodeURI(path);
  } catch {}
  return path.replace(/^.*\//, '').toLowerCase() || address;
};

const times = (text, character) => text.split(character).length - 1;

/** The visible characters of a reference without leading lines that the front matter says too. */
function article(reference, said) {
  const lines = reference.text.split(END).map(squeeze).filter(Boolean);
  const known = squeeze(said);
  while (lines.length > 0 && known.includes(lines[0])) lines.shift();
  return lines.join('');
}

/** Everything counted for one post. `reference` is the cleaned post as read; `said` is said elsewhere. */
export function measure(text, reference, said, labels, strings) {
  const rendered = render(text);
  const seen = read(rendered);
  const wantedImages = reference.images.map(picture);
  const images = seen.images.map(picture);
  const doubled = images.filter((image, i) => i > 0 && images[i - 1] === image).length;
  const wantedDoubled = wantedImages.filter((image, i) => i > 0 && wantedImages[i - 1] === image).length;
  const where = [...seen.addresses, ...seen.images].join('\n') + '\n' + seen.prose;
  const flat = squeeze(seen.text);
  return {
    'raw HTML tags': rawTags(text),
    'tracking parameters': seen.addresses.concat(seen.images).filter((a) => TRACKING.test(a)).length,
    'leftovers leaked':
      LEFTOVERS.filter((pattern) => pattern.test(where)).length +
      strings.filter((s) => flat.includes(squeeze(s))).length +
      labels.filter((l) => (l.text && flat.includes(l.text)) || (l.image && images.includes(picture(l.image)))).length,
    'empty links': seen.emptyLinks,
    'doubled, placeholder or lazy images':
      seen.images.filter((a) => PLACEHOLDER.test(a)).length + Math.max(0, doubled - wantedDoubled),
    'article images lost': wantedImages.filter((i) => !PLACEHOLDER.test(i) && !images.includes(i)).length,
    'stray * and _': ['*', '_'].reduce(
      (sum, c) => sum + Math.max(0, times(seen.prose, c) - times(reference.prose, c)),
      0,
    ),
    kept: kept(reference.text, said + '\n' + seen.text),
    same: article(read(rendered, reference.embeds), said) === article(reference, said),
  };
}
