// Converts every post with every tool, measures what came out, and prints one table.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { measure, page, read, render, squeeze } from './measure.mjs';
import { peers } from './tools.mjs';

const option = (name) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const posts = process.argv.at(-1);
const jar = option('--offprint');
const work = option('--work');
const strings = option('--strings') ? readFileSync(option('--strings'), 'utf8').split('\n').filter(Boolean) : [];
const FRONT_MATTER = /^\uFEFF?\s*---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const HEXO = /^((?:[\w-]+:.*|\s+- .*|\s*)\r?\n)+?---[ \t]*\r?\n/;

function files(folder, below = '') {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = join(below, entry.name);
    if (entry.isDirectory()) return files(folder, path);
    return /\.(md|markdown|mkd|html?)$/i.test(entry.name) && entry.name !== 'README.md' ? [path] : [];
  });
}

const split = (text) => {
  const match = FRONT_MATTER.exec(text) ?? HEXO.exec(text);
  const yaml = match ? match[0] : '';
  return { yaml, body: text.slice(yaml.length) };
};
const address = (yaml) => /^(?:from|url|source|original_url|link):\s*["']?(https?:[^\s"']+)/m.exec(yaml)?.[1];
const written = (path) => path.replace(/\.(markdown|mkd|html?)$/i, '.md');
const offprint = (...args) => {
  const run = spawnSync('java', ['-jar', jar, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status === 2) console.error(run.stderr);
  return run.stdout;
};
const save = (folder, path, text) => {
  mkdirSync(dirname(join(work, folder, path)), { recursive: true });
  writeFileSync(join(work, folder, path), text);
};

function labelsOf(path) {
  const found = labels.get(path);
  if (!found) return [];
  const text = readFileSync(join(posts, path), 'utf8');
  return found.issues
    .filter((i) => ['ad', 'paywall', 'boilerplate', 'tracking-pixel'].includes(i.category) && i.sev === 'must')
    .map((i) => {
      const part = read(text.slice(i.start, i.end));
      const line = squeeze(part.text);
      return { text: line.length >= 8 ? line : '', image: part.images[0] };
    });
}

const labels = new Map();
if (option('--labels'))
  for (const line of readFileSync(option('--labels'), 'utf8').split('\n').filter(Boolean)) {
    const label = JSON.parse(line);
    labels.set(label.path, label);
  }

rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
const all = files(posts);
console.error(`${all.length} posts`);

// The cleaned post: what is left when all safe repairs are made. Its text is the text of the article.
cpSync(posts, join(work, 'cleaned'), { recursive: true });
spawnSync('chmod', ['-R', 'u+w', join(work, 'cleaned')]);
offprint('lint', '--fix', join(work, 'cleaned'));
const input = all.map((path) => {
  const source = split(readFileSync(join(posts, path), 'utf8'));
  const clean = split(readFileSync(join(work, 'cleaned', path), 'utf8'));
  return {
    path,
    url: address(source.yaml),
    said: clean.yaml,
    html: page(path, source.body),
    reference: read(page(path, clean.body)),
    labels: labelsOf(path),
  };
});

const results = new Map();
const seconds = new Map();
function timed(tool, action) {
  const start = process.hrtime.bigint();
  const result = action();
  const add = (value) => {
    seconds.set(tool, (seconds.get(tool) ?? 0) + Number(process.hrtime.bigint() - start) / 1e9);
    return value;
  };
  return result instanceof Promise ? result.then(add) : add(result);
}

timed('offprint', () => offprint('convert', posts, '-o', join(work, 'offprint') + '/'));
offprint('convert', join(work, 'offprint'), '-o', join(work, 'offprint-again') + '/');
for (const [tool, convert] of Object.entries(peers)) {
  console.error(tool);
  for (const post of input) {
    let once = '';
    let again = '';
    try {
      once = (await timed(tool, () => convert(post.html, post.url))) ?? '';
      again = (await convert(render(once), post.url)) ?? '';
    } catch (e) {
      console.error(`${tool}: ${post.path}: ${e.message.split('\n')[0]}`);
    }
    save(tool, written(post.path), once.endsWith('\n') ? once : once + '\n');
    save(tool + '-again', written(post.path), again.endsWith('\n') ? again : again + '\n');
  }
}

function lintCount(tool) {
  const kinds = offprint('lint', '--format', 'jsonl', join(work, tool)).split('\n').filter(Boolean).map(JSON.parse);
  return kinds.filter((f) => f.severity !== 'info' && !f.rule.startsWith('front-matter/')).length;
}

function markdownlint(tool) {
  save('.', '.markdownlint.json', '{"default": true, "MD013": false}');
  const run = spawnSync('node', [join(import.meta.dirname, 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs'), `${tool}/**/*.md`], {
    cwd: work,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return run.stderr.split('\n').filter((line) => /\bMD\d{3}\//.test(line));
}

const tools = ['offprint', ...Object.keys(peers)];
const faults = {};
for (const tool of tools) {
  const sums = {};
  const shares = [];
  let same = 0;
  let changed = 0;
  faults[tool] = [];
  for (const post of input) {
    const file = join(work, tool, written(post.path));
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const body = tool === 'offprint' ? split(text).body : text;
    const counted = measure(body, post.reference, post.said, post.labels, strings);
    shares.push(counted.kept);
    same += counted.same ? 1 : 0;
    for (const [name, count] of Object.entries(counted))
      if (typeof count === 'number' && name !== 'kept') sums[name] = (sums[name] ?? 0) + count;
    const again = join(work, tool + '-again', written(post.path));
    changed += !existsSync(again) || readFileSync(again, 'utf8') !== text ? 1 : 0;
    faults[tool].push({ path: post.path, ...counted });
  }
  const reports = markdownlint(tool);
  const content = reports.filter((line) => /MD(024|026|036|041|045|059)\//.test(line)).length;
  shares.sort((a, b) => a - b);
  results.set(tool, {
    ...sums,
    'text kept, worst post': (100 * shares[0]).toFixed(2) + ' %',
    'text kept, all posts': ((100 * shares.reduce((a, b) => a + b, 0)) / shares.length).toFixed(3) + ' %',
    'posts below 99.9 % of their text': shares.filter((s) => s < 0.999).length,
    'posts whose text reads the same': same,
    'posts that change when converted again': changed,
    'markdownlint: form': reports.length - content,
    'markdownlint: content': content,
    'lint findings in the output': lintCount(tool),
  });
}
writeFileSync(join(work, 'faults.json'), JSON.stringify(faults, null, 1));

const rows = Object.keys(results.get('offprint'));
const table = [['', ...tools], ...rows.map((row) => [row, ...tools.map((tool) => String(results.get(tool)[row]))])];

function median(times) {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}
if (!process.argv.includes('--no-timing')) {
  // One post of middling size as a process of its own, as a hook or an editor would run it.
  const sizes = [...all].sort((a, b) => statSync(join(posts, a)).size - statSync(join(posts, b)).size);
  const one = sizes[Math.floor(sizes.length / 2)];
  save('.', 'one.html', page(one, split(readFileSync(join(posts, one), 'utf8')).body));
  const node = (tool) => ['node', ['-e', `import('${import.meta.dirname}/tools.mjs').then(async t => console.log(await t.peers['${tool}'](require('fs').readFileSync('${join(work, 'one.html')}', 'utf8'), 'https://example.com/')))`]];
  const launcher = join(dirname(dirname(jar)), 'offprint');
  const single = (tool) => {
    const [command, args] =
      tool === 'offprint'
        ? [launcher, ['convert', join(posts, one)]]
        : tool === 'pandoc'
          ? ['pandoc', ['-f', 'html', '-t', 'gfm-raw_html', join(work, 'one.html')]]
          : node(tool);
    const times = [];
    for (let i = 0; i < 7; i++) {
      const start = process.hrtime.bigint();
      spawnSync(command, args);
      times.push(Number(process.hrtime.bigint() - start));
    }
    return median(times);
  };
  const ones = tools.map(single);
  table.push(['time, one post (offprint = 1)', ...ones.map((t) => (t / ones[0]).toFixed(2))]);
  table.push(['time, all posts (offprint = 1)', ...tools.map((t) => (seconds.get(t) / seconds.get('offprint')).toFixed(1))]);
}
const widths = table[0].map((_, i) => Math.max(...table.map((row) => row[i].length)));
table.splice(1, 0, widths.map((w, i) => (i ? '-'.repeat(w - 1) + ':' : '-'.repeat(w))));
console.log(table.map((row) => '| ' + row.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join(' | ') + ' |').join('\n'));
