// Writes what defuddle and Readability take for the text of each page: node peers.mjs PAGES OUT NAME...
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import { read } from './measure.mjs';

const [pages, out, ...names] = process.argv.slice(2);
const ADDRESS = 'https://example.com/';

const dom = (html) => new JSDOM(html, { url: ADDRESS, virtualConsole: new VirtualConsole() });

/** The visible text of HTML, a line for each block; what stands in one line stays in one. */
const text = (html) =>
  read(html ?? '')
    .text.split('\u2029')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n\n');

const peers = {
  readability: (html) => {
    const { window } = dom(html);
    const article = new Readability(window.document).parse();
    window.close();
    return text(article?.content);
  },
  defuddle: async (html) => text((await Defuddle(html, ADDRESS)).content),
};

// Defuddle says on the console what it does; the table is all that is wanted there.
for (const method of ['log', 'warn', 'debug', 'info']) console[method] = () => {};
let failed = 0;
for (const name of names) {
  mkdirSync(join(out, name), { recursive: true });
  for (const file of readdirSync(pages).sort()) {
    let found = '';
    try {
      found = await peers[name](readFileSync(join(pages, file), 'utf8'));
    } catch (e) {
      failed++;
      console.error(`${name}: ${file}: ${String(e.message).split('\n')[0]}`);
    }
    writeFileSync(join(out, name, file.replace(/\.html$/, '.txt')), found + '\n');
  }
}
if (failed > 0) console.error(`${failed} pages without a result`);
