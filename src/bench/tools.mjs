// The converters under test: each makes Markdown of the HTML of one post.
import { spawnSync } from 'node:child_process';
import { gfm } from '@joplin/turndown-plugin-gfm';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import Turndown from 'turndown';

const quiet = () => new VirtualConsole();
const page = (html) => `<!DOCTYPE html><html><body><article>${html}</article></body></html>`;
const dom = (html, url) => new JSDOM(page(html), { url: url || 'https://example.com/', virtualConsole: quiet() });

function turndown(html) {
  const service = new Turndown({ headingStyle: 'atx', codeBlockStyle: 'fenced', bulletListMarker: '-' });
  service.use(gfm);
  service.remove(['script', 'style']);
  return service.turndown(html);
}

function pandoc(html) {
  const run = spawnSync('pandoc', ['-f', 'html', '-t', 'gfm-raw_html', '--wrap=none'], {
    input: html,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout;
}

async function defuddle(html, url) {
  const { log, warn, error } = console;
  console.log = console.warn = console.error = () => {};
  try {
    return (await Defuddle(dom(html, url), url, { markdown: true })).content;
  } finally {
    Object.assign(console, { log, warn, error });
  }
}

function readability(html, url) {
  const article = new Readability(dom(html, url).window.document, { charThreshold: 0 }).parse();
  return article ? turndown(article.content) : '';
}

export const peers = {
  pandoc,
  turndown,
  'node-html-markdown': (html) => NodeHtmlMarkdown.translate(html),
  defuddle,
  'readability+turndown': readability,
};
