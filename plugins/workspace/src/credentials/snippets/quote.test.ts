// eslint-disable-next-line no-restricted-imports -- whoever reads what is quoted judges it
import { spawnSync } from 'child_process';
import { python, shell, sql, sqlName, urlPart } from './quote';

/** What no quoting may stumble over. */
const ODD = [
  'plain+/=',
  '',
  ' spaces  around ',
  `it's "quoted"`,
  '$HOME `id` $(id) \\ \\n',
  'a;b|c&d>e#f*g?h!i~j{k}[l]',
  'ünïcödé ☃ 🛰',
  'line\nbreak\ttab',
  "'",
  '"""',
  '%s %d',
];

function run(command: string, args: string[]): string | undefined {
  const { status, stdout, error } = spawnSync(command, args);
  if (error || status !== 0) return undefined;
  return stdout.toString();
}

const hasPython = run('python3', ['--version']) !== undefined;

describe('shell', () => {
  it.each(ODD)('quotes %j so that a shell reads the same', text => {
    expect(run('sh', ['-c', `printf %s ${shell(text)}`])).toBe(text);
  });

  it('leaves alone what needs no quotes', () => {
    expect(shell('AKIA/+=')).toBe('AKIA/+=');
  });
});

describe('python', () => {
  it('escapes quotes, backslashes and ends of lines', () => {
    expect(python('a"b\\c\n')).toBe('"a\\"b\\\\c\\n"');
  });
});

(hasPython ? describe : describe.skip)('python (needs python3)', () => {
  it.each(ODD)('writes %j so that Python reads the same', text => {
    const write = `sys.stdout.buffer.write(${python(text)}.encode())`;
    expect(run('python3', ['-c', `import sys; ${write}`])).toBe(text);
  });
});

describe('sql', () => {
  it('doubles quotes and nothing else', () => {
    expect(sql("a'b\\c")).toBe("'a''b\\c'");
    expect(sqlName('forest-"x"')).toBe('"forest-""x"""');
  });
});

describe('urlPart', () => {
  it.each(ODD)('keeps %j apart from the rest of a URL', text => {
    const url = new URL(`http://user:${urlPart(text)}@host/`);
    expect(decodeURIComponent(url.password)).toBe(text);
    expect(url.host).toBe('host');
  });

  it('encodes what encodeURIComponent leaves', () => {
    expect(urlPart("!'()*")).toBe('%21%27%28%29%2A');
  });
});
