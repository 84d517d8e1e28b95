// Prints how the texts of all tools score: node peer-table.mjs GOLD SCRATCH PYTHON. The scorers are those of the gold.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [gold, scratch, python] = process.argv.slice(2);
const out = join(scratch, 'out');
const tools = ['offprint', 'defuddle', 'readability', 'trafilatura'].filter((tool) => existsSync(join(out, tool)));

function run(command, args, options = {}) {
  const done = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, ...options });
  if (done.status !== 0) throw new Error(`${command} ${args[0]}: ${done.stderr}`);
  return done.stdout;
}

function table(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  rows.splice(1, 0, widths.map((w, i) => (i ? '-'.repeat(w - 1) + ':' : '-'.repeat(w))));
  for (const row of rows)
    console.log('| ' + row.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join(' | ') + ' |');
  console.log();
}

const mean = (numbers) => (numbers.reduce((a, b) => a + b, 0) / numbers.length).toFixed(3);
const sum = (pairs) => `${pairs.reduce((n, p) => n + p[0], 0)} of ${pairs.reduce((n, p) => n + p[1], 0)}`;
const said = (tool) => {
  const file = join(out, `${tool}.version`);
  const module = { readability: '@mozilla/readability', defuddle: 'defuddle' }[tool];
  if (module) return JSON.parse(readFileSync(join(scratch, 'node_modules', module, 'package.json'))).version;
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
};

/** By score.mjs, kind by kind. */
function byWords() {
  const scores = new Map();
  for (const tool of tools) {
    const json = join(scratch, `${tool}.json`);
    run('node', [join(gold, 'score.mjs'), '--out', join(out, tool), '--worst', '0', '--json', json]);
    scores.set(tool, JSON.parse(readFileSync(json)));
  }
  const types = [...new Set(scores.get(tools[0]).map((page) => page.type))];
  const rows = [['pages', '', 'tool', 'F1', 'precision', 'recall', 'recall < .9', 'must-have', 'clutter', 'no text']];
  for (const type of [...types, 'all'])
    for (const tool of tools) {
      const pages = scores.get(tool).filter((page) => type === 'all' || page.type === type);
      rows.push([
        type,
        String(pages.length),
        `${tool} ${said(tool)}`.trim(),
        mean(pages.map((page) => page.f1)),
        mean(pages.map((page) => page.p)),
        mean(pages.map((page) => page.r)),
        String(pages.filter((page) => page.r < 0.9).length),
        sum(pages.map((page) => page.with)),
        sum(pages.map((page) => page.without)),
        String(pages.filter((page) => page.p === 0).length),
      ]);
    }
  table(rows);
}

/** By the blocks that somebody labelled, where there are any. */
function byBlocks() {
  for (const tool of tools) {
    const env = { ...process.env, JSDOM_AT: join(scratch, 'x.js') };
    console.log(`${tool}: ` + run('node', [join(gold, 'by-hand/score.mjs'), join(scratch, 'pages'), join(out, tool)], { env }).trim());
  }
  console.log();
}

/** By evaluate.py, which looks for predictions beside the truth. */
function byRuns() {
  const folder = join(scratch, 'evaluate');
  mkdirSync(join(folder, 'output'), { recursive: true });
  for (const file of ['evaluate.py', 'ground-truth.json']) cpSync(join(gold, file), join(folder, file));
  const ids = Object.keys(JSON.parse(readFileSync(join(gold, 'ground-truth.json'))));
  for (const tool of tools) {
    const found = {};
    for (const id of ids) {
      const file = join(out, tool, `${id}.txt`);
      const blocks = existsSync(file) ? readFileSync(file, 'utf8').split('\n\n') : [];
      // The block of byline and address below the title is no text of the page.
      if (tool === 'offprint' && /^https?:\/\/\S+$/m.test(blocks[1] ?? '')) blocks.splice(1, 1);
      found[id] = { articleBody: blocks.join('\n\n') };
    }
    writeFileSync(join(folder, 'output', `${tool}.json`), JSON.stringify({ version: said(tool), output: found }));
  }
  console.log(run(python, ['evaluate.py'], { cwd: folder }));
}

if (existsSync(join(gold, 'score.mjs'))) byWords();
if (existsSync(join(gold, 'by-hand')) && readdirSync(join(gold, 'by-hand')).some((name) => /^labels.*\.jsonl$/.test(name))) byBlocks();
if (existsSync(join(gold, 'evaluate.py'))) byRuns();
console.log('Seconds of processor time: ' + tools.map((tool) => `${tool} ${readFileSync(join(out, `${tool}.seconds`), 'utf8')}`).join(', '));
