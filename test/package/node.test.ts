import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

const app = inject('app');

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(command: string, args: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: app,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'en_US.UTF-8', npm_config_offline: 'true' },
    shell: process.platform === 'win32',
  });
  return { code: status, out: stdout, err: stderr };
}

const node = (code: string): Ended => run(process.execPath, ['--input-type=module', '--eval', code]);
const command = (...args: readonly string[]): Ended => run('npx', ['--no-install', 'entente-timeline', ...args]);

describe('in Node', () => {
  it.each(['entente-timeline', 'entente-timeline/define', 'entente-timeline/host', 'entente-timeline/react'])(
    'import of %s does nothing and does not fail',
    (name) => {
      expect(node(`await import('${name}');`)).toEqual({ code: 0, out: '', err: '' });
    },
  );

  it('exports what defines the element', () => {
    const { out } = node(`
      const [main, define] = await Promise.all([import('entente-timeline'), import('entente-timeline/define')]);
      define.define();
      console.log(main.EntenteTimeline === define.EntenteTimeline, Object.keys(main), Object.keys(define));`);
    expect(out).toContain("true [ 'EntenteTimeline', 'define' ] [ 'EntenteTimeline', 'define' ]");
  });

  it('renders a timeline as HTML', () => {
    const { out, err } = node(`
      import { readFileSync } from 'node:fs';
      import { render } from 'entente-timeline/render';
      const { html, ...rest } = render(readFileSync('data/arms-control.json', 'utf8'), { lang: 'de' });
      console.log(JSON.stringify({ ...rest, html: html.slice(0, 8), length: html.length }));`);
    expect(err).toBe('');
    const result = JSON.parse(out) as Record<string, unknown>;
    expect(result).toMatchObject({ html: '<article', lang: 'de', issues: [] });
    expect(result['title']).toContain('Nukleare Rüstungskontrolle');
    expect(result['length']).toBeGreaterThan(100_000);
  });

  it('renders without any module of Node, as at the edge', () => {
    const folder = join(app, 'node_modules/entente-timeline/dist/cli');
    const seen = new Set<string>();
    const outside: string[] = [];
    const follow = (path: string): void => {
      if (seen.has(path)) return;
      seen.add(path);
      const text = readFileSync(path, 'utf8');
      for (const [, name = ''] of text.matchAll(/^(?:import|export)\b[^;]*?from\s*"([^"]+)";/gm)) {
        if (name.startsWith('.')) follow(resolve(path, '..', name));
        else outside.push(name);
      }
    };
    follow(join(folder, 'render.js'));
    expect(seen.size).toBeGreaterThan(1);
    expect(outside).toEqual([]);
  });
});

describe('the command', () => {
  it('checks a file', () => {
    const { code, out } = command('check', 'data/arms-control.json');
    expect(out).toMatch(/arms-control\.json: \d+ events, no issues/);
    expect(code).toBe(0);
  });

  it('says what is wrong, and ends with 1', () => {
    writeFileSync(
      join(app, 'wrong.json'),
      '{"format": 1, "title": "T", "events": [{"id": "a", "when": "9/11/1989", "title": "A"}]}',
    );
    const { code, out } = command('check', 'wrong.json');
    expect(out).toMatch(/^wrong\.json:1:60: error: events\[0\]\.when/);
    expect(code).toBe(1);
  });

  it('writes pages, and names the package that PNG needs', () => {
    const { code, out, err } = command(
      'render',
      'data/arms-control.json',
      '--out',
      'made',
      '--base',
      'https://example.org',
    );
    expect(out.split('\n')).toEqual(expect.arrayContaining(['made/index.html', 'made/picture.svg', 'made/page.js']));
    expect(out).not.toContain('png');
    expect(err).toContain('npm install @resvg/resvg-wasm');
    expect(code).toBe(0);
  });

  it('writes PNG where that package is installed', () => {
    const link = join(app, 'node_modules/@resvg');
    mkdirSync(join(link, '..'), { recursive: true });
    symlinkSync(resolve('node_modules/@resvg'), link, 'junction');
    try {
      const { code, out, err } = command('render', 'data/arms-control.json', '--out', 'made', '--png');
      expect([code, out, err]).toEqual([0, 'made/picture.png\n', '']);
      expect(existsSync(join(app, 'made/picture.png'))).toBe(true);
    } finally {
      rmSync(link);
    }
  });
});
